import type { Check } from '../../check.ts';
import { entryOf } from '../../front-matter.ts';
import { readWrittenDates } from '../../written-dates.ts';

/** What may stand beside a date without saying what it is about. */
const EMPTY_WORDS =
  /(?:einladung|termin|datum|veranstaltung|treffen am|am|um|uhr|von|bis|zum|zur|der|den|im|vom|in|\d+|[\s.,:;|–/-])+/giu;

export const titleOnlyDate: Check = {
  id: 'text/title-only-date',
  severity: 'warning',
  title: { de: 'Titel ist nur ein Datum', en: 'Title is only a date' },
  message: {
    de: 'Der Titel „{title}“ sagt nicht, worum es geht.',
    en: 'The title "{title}" does not say what it is about.',
  },
  advice: {
    de: 'Nennen Sie Format und Thema: „Fachtag Ganztag gestalten“.',
    en: 'Name the format and the topic, such as "Workshop on all-day schools".',
  },
  rationale: {
    de: 'In einer Terminliste steht das Datum schon daneben; der Titel ist alles, was zum Kommen einlädt.',
    en: 'In a list of events the date stands beside it already; the title is all that invites.',
  },
  failing: [
    { path: 'a.md', text: '---\ntitle: Termin am 14.09.2026\n---\n\nWir treffen uns in Kiel.', line: 2 },
    { path: 'b.md', text: '---\ntitle: 14. September 2026\n---\n\nWir treffen uns in Kiel.', line: 2 },
  ],
  passing: [{ path: 'a.md', text: '---\ntitle: Fachtag am 14.09.2026\n---\n\nWir treffen uns in Kiel.' }],
  *run(subject) {
    // The title's rules take a date away from it: what the editor wrote is in the front matter.
    const own = entryOf(subject.matter, 'title');
    const title = own?.value ?? subject.record.title;
    const at = own?.at ?? subject.at('/title');
    if (!title || !at) return;
    const dates = readWrittenDates(title);
    if (dates.length === 0) return;
    let rest = title;
    for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
    if (rest.replace(EMPTY_WORDS, '') === '') yield { at, slots: { title }, actual: title };
  },
};
