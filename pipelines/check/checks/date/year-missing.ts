import type { Check } from '../../check.ts';
import { eventDays } from '../../event-days.ts';
import { matterDates } from '../../matter-dates.ts';
import { EVENT } from '../../told-days.ts';
import { writtenDates } from '../../written-dates.ts';

export const yearMissing: Check = {
  id: 'date/year-missing',
  severity: 'warning',
  title: { de: 'Jahr fehlt', en: 'Year missing' },
  message: {
    de: 'Beim Termin „{date}“ steht kein Jahr, und auch sonst nennt die Ankündigung keines.',
    en: 'The date "{date}" has no year, and the announcement gives none elsewhere.',
  },
  advice: { de: 'Ergänzen Sie das Jahr.', en: 'Add the year.' },
  rationale: {
    de: 'Ankündigungen bleiben jahrelang im Netz und werden kopiert; ohne Jahr weiß später niemand, wann das war.',
    en: 'Announcements stay online for years and are copied; without a year nobody knows later when that was.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September um 10 Uhr nach Kiel ein.',
      line: 3,
      published: '2026-06-01',
    },
  ],
  passing: [
    { path: 'a.md', text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr nach Kiel ein.' },
    {
      path: 'b.md',
      text: '# Fachtag Ganztag 2026\n\nWir laden Sie am 14. September um 10 Uhr nach Kiel ein.',
      published: '2026-06-01',
    },
  ],
  *run(subject) {
    const { record, text, view } = subject;
    if (record.kind !== 'announcement' && record.kind !== 'save-the-date') return;
    // A year anywhere, in the name of the event or beside another date, tells readers enough.
    const main = view.main.map(({ start, end }) => text.slice(start, end)).join('\n');
    if (
      /(?<![\d.,/-])(?:19|20)\d\d(?!\d)|\d\.\s?\d{1,2}\.\s?\d\d(?!\d)/.test(main) ||
      [...matterDates(subject), ...writtenDates(view)].some(({ year }) => year !== null)
    )
      return;
    const [date] = writtenDates(view);
    // „Karten gibt es ab 1. November im Vorverkauf“: another day than the event's.
    const sentence = date && view.sentences.find((one) => one.start <= date.start && date.end <= one.end);
    if (
      /vorverkauf|erhältlich|karten\b|tickets\b|geöffnet|anmeld/i.test(sentence?.text ?? '') &&
      !EVENT.test(sentence?.text ?? '')
    )
      return;
    if (date && eventDays(subject)[0]?.yearInferred !== false) {
      const words = text.slice(date.start, date.end);
      yield { at: date, slots: { date: words }, actual: words };
    }
  },
};
