import type { Check } from '../../check.ts';
import { entryOf } from '../../front-matter.ts';

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
  *run({ record, top, view, matter }) {
    const wanted = record.kind === 'announcement' || record.kind === 'save-the-date' || record.kind === 'other';
    // Something that looks like a title is one for readers, even where no rule takes it for the event's.
    const [first] = view.main;
    const short = first !== undefined && first.end - first.start < 120 && first.field === null;
    if (!wanted || record.title !== null || entryOf(matter, 'title')?.value) return;
    if (!short && !view.main.some(({ kind }) => kind === 'heading')) yield { at: top, expected: ['title'] };
  },
};
