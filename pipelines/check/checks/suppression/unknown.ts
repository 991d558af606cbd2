import type { Check } from '../../check.ts';

export const unknown: Check = {
  id: 'suppression/unknown-check',
  severity: 'warning',
  title: { de: 'Ausnahme für eine unbekannte Prüfung', en: 'Suppression of an unknown check' },
  message: { de: 'Eine Prüfung „{rule}“ gibt es nicht.', en: 'There is no check "{rule}".' },
  advice: { de: '„litfass rules“ zeigt alle Prüfungen.', en: '"litfass rules" lists all checks.' },
  rationale: {
    de: 'Ein Tippfehler in einer Ausnahme lässt die Meldung stehen, und niemand sieht warum.',
    en: 'With a typing error in a suppression the finding stays, and nobody sees why.',
  },
  failing: [{ path: 'a.md', text: '# Fachtag\n\n<!-- litfass-disable date/weekday -- geprüft -->\n', line: 3 }],
  passing: [{ path: 'a.md', text: '# Fachtag\n\nAm 15. September 2026 in Kiel.\n' }],
  *run() {},
};
