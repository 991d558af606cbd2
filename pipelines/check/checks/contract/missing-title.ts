import type { Check } from '../../check.ts';

export const missingTitle: Check = {
  id: 'contract/missing-title',
  severity: 'error',
  title: { de: 'Titel fehlt', en: 'Title missing' },
  message: { de: 'Die Ankündigung hat keinen Titel.', en: 'The announcement has no title.' },
  advice: {
    de: 'Setzen Sie den Titel als Überschrift an den Anfang („# Fachtag Ganztag“) oder in die Kopfdaten („title: …“).',
    en: 'Put the title at the head as a heading ("# Workshop"), or into the front matter ("title: …").',
  },
  rationale: {
    de: 'Ohne Titel erscheint die Veranstaltung in keiner Übersicht.',
    en: 'Without a title the event appears in no list.',
  },
  failing: [{ path: 'a.md', text: '---\ntitle:\ndate: 2026-09-14\n---\n' + '\nOrt: Kiel\n', line: 1 }],
  passing: [{ path: 'a.md', text: '# Fachtag Ganztag gestalten\n\nAm 14. September 2026 in Kiel.' }],
  *run({ record, top }) {
    const wanted = record.kind === 'announcement' || record.kind === 'save-the-date' || record.kind === 'other';
    if (wanted && record.title === null) yield { at: top, expected: ['title'] };
  },
};
