import type { Check } from '../../check.ts';

const body = 'Der Fachtag findet am Montag, 15. September 2026, 10 Uhr, in Kiel statt.';

export const withoutReason: Check = {
  id: 'suppression/without-reason',
  severity: 'warning',
  title: { de: 'Ausnahme ohne Begründung', en: 'Suppression without a reason' },
  message: { de: 'Die Ausnahme für „{rule}“ nennt keinen Grund.', en: 'The suppression of "{rule}" gives no reason.' },
  advice: {
    de: 'Schreiben Sie den Grund hinter zwei Striche: „-- mit dem Veranstalter geklärt“.',
    en: 'Write the reason behind two dashes: "-- confirmed by the organiser".',
  },
  rationale: {
    de: 'Wer die Ankündigung später liest, soll wissen, warum die Meldung nicht gilt.',
    en: 'Whoever reads the announcement later should know why the finding does not count.',
  },
  failing: [
    { path: 'a.md', text: `# Fachtag\n\n<!-- litfass-disable-next-line date/weekday-mismatch -->\n${body}\n`, line: 3 },
  ],
  passing: [
    {
      path: 'a.md',
      text: `# Fachtag\n\n<!-- litfass-disable-next-line date/weekday-mismatch -- Scherz -->\n${body}\n`,
    },
  ],
  *run() {},
};
