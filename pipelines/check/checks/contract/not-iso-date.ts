import { canonicalKey } from '../../../../schemas/front-matter.ts';
import { isDay, iso } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { typeOf } from '../../front-matter.ts';

const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

export const notIsoDate: Check = {
  id: 'contract/not-iso-date',
  severity: 'info',
  title: {
    de: 'Datum in den Kopfdaten nicht in der Form 2026-09-14',
    en: 'Front matter date not written as 2026-09-14',
  },
  message: {
    de: '„{value}“ heißt in den Kopfdaten besser {iso}.',
    en: 'In front matter "{value}" is better written {iso}.',
  },
  advice: {
    de: 'Jahr-Monat-Tag verstehen alle Programme gleich. „litfass check --fix“ schreibt es um.',
    en: 'All programs read year-month-day alike. "litfass check --fix" rewrites it.',
  },
  rationale: {
    de: 'Die Form aus ISO 8601 lässt sich sortieren und wird von jedem Website-Programm gleich gelesen.',
    en: 'The form of ISO 8601 can be sorted, and every site generator reads it alike.',
  },
  failing: [{ path: 'a.md', text: '---\ntitle: Fachtag\ndeadline: 1.9.2026\n---\n\nWir laden ein.', line: 3 }],
  passing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\ndeadline: 2026-09-01\n---\n\nWir laden ein.' },
    { path: 'b.md', text: '---\ntitle: Fachtag\ntermin: "26.04.2026, 9:30–12:30 Uhr"\n---\n\nWir laden ein.' },
  ],
  *run({ matter }) {
    for (const { key, value, at, depth } of matter?.entries ?? []) {
      const name = depth === 0 && value ? canonicalKey(key, value) : null;
      const match = GERMAN.exec(value ?? '');
      if (!name || typeOf(name) !== 'date' || !match) continue;
      const day = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
      if (!isDay(day)) continue;
      const text = iso(day);
      const edits = matter?.errors.length ? [] : [{ start: at.start, end: at.end, text }];
      yield { at, slots: { value: value as string, iso: text }, actual: value as string, expected: [text], edits };
    }
  },
};
