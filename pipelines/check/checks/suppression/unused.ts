import type { Check } from '../../check.ts';

const body = 'Der Fachtag findet am Dienstag, 15. September 2026, 10 Uhr, in Kiel statt.';

export const unused: Check = {
  id: 'suppression/unused',
  severity: 'warning',
  title: { de: 'Überflüssige Ausnahme', en: 'Unused suppression' },
  message: {
    de: 'Die Ausnahme für „{rule}“ greift nicht: Hier gibt es keine solche Meldung.',
    en: 'The suppression of "{rule}" is not used: there is no such finding here.',
  },
  advice: { de: 'Löschen Sie die Ausnahme.', en: 'Delete the suppression.' },
  rationale: {
    de: 'Eine Ausnahme, die stehen bleibt, verdeckt irgendwann einen echten Fehler.',
    en: 'A suppression that stays behind will hide a real fault some day.',
  },
  failing: [
    {
      path: 'a.md',
      text: `# Fachtag\n\n<!-- litfass-disable-next-line date/weekday-mismatch -- geprüft -->\n${body}\n`,
      line: 3,
    },
  ],
  passing: [{ path: 'a.md', text: `# Fachtag\n\n${body}\n` }],
  *run() {},
};
