import { type Day, dayName, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { type MatterDate, matterDates } from '../../matter-dates.ts';
import { toldDays } from '../../told-days.ts';
import { fullDay, writtenDates } from '../../written-dates.ts';

export const frontMatterDisagrees: Check = {
  id: 'date/front-matter-disagrees',
  severity: 'error',
  title: { de: 'Kopfdaten und Text nennen verschiedene Termine', en: 'Front matter and text give different dates' },
  message: {
    de: 'In den Kopfdaten steht der {matter}, hier „{text}“.',
    en: 'The front matter says {matter}, here it is "{text}".',
  },
  advice: {
    de: 'Prüfen Sie, welcher Termin stimmt, und ändern Sie den anderen.',
    en: 'Find out which date is right, and change the other.',
  },
  rationale: {
    de: 'Der Kalender zeigt die Kopfdaten, Gäste lesen den Text: Die Hälfte kommt am falschen Tag.',
    en: 'The calendar shows the front matter, guests read the text: half of them come on the wrong day.',
  },
  failing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\n---\n\nDer Fachtag findet am 15. September 2026 in Kiel statt.',
      line: 6,
    },
    { path: 'b.md', text: '---\ntitle: Fachtag\ndatum: 14.09.2026\n---\n\nDatum: 14.09.2025\nOrt: Kiel', line: 6 },
  ],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\nend: 2026-09-16\n---\n\nDer Fachtag findet am 15. September 2026 in Kiel statt.',
    },
    {
      path: 'b.md',
      text: '---\ntitle: Fachtag\ndate: 2026-06-01\n---\n\nDer Fachtag findet am 15. September 2026 in Kiel statt.',
      published: '2026-06-01',
    },
    {
      path: 'c.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\n---\n\nBitte melden Sie sich bis zum 1. September 2026 an.',
    },
  ],
  *run(subject) {
    const { matter, view, text, record } = subject;
    if (!matter || record.occurrences.length > 1 || record.recurrence !== null) return;
    const given = matterDates(subject).filter((date) => isEvent(date, subject.published));
    const start = given.find(({ name }) => name !== 'end') ?? given[0];
    const from = start && fullDay(start);
    if (!start || !from) return;
    const end = given.find(({ name }) => name === 'end');
    const to = (end && fullDay(end)) ?? from;
    const fits = (day: Day) => daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;
    const told = toldDays(view).map((date) => ({ date, day: fullDay(date) ?? { ...date, year: from.year } }));
    // Where the text tells the right day somewhere, another one is another matter.
    if (told.length === 0 || told.some(({ day }) => fits(day))) return;
    if (writtenDates(view).some((date) => fits(fullDay(date) ?? { ...date, year: from.year }))) return;
    for (const { date } of told.slice(0, 1)) {
      const words = text.slice(date.start, date.end);
      yield { at: date, slots: { matter: dayName(from), text: words }, actual: words, expected: [dayName(from).de] };
    }
  },
};

/** "date" is the day of publication for many site generators: it counts only under a name that says event. */
function isEvent({ name, entry, year }: MatterDate, published: string | null): boolean {
  if (year === null || entry.value?.slice(0, 10) === published) return false;
  return name === 'start' || name === 'end' || (name === 'date' && !/^date$/i.test(entry.key));
}
