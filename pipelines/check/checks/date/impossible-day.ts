import { daysIn, monthName } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import { type WrittenDate, writtenDates } from '../../written-dates.ts';

export const impossibleDay: Check = {
  id: 'date/impossible-day',
  severity: 'error',
  title: { de: 'Tag, den es nicht gibt', en: 'A day that does not exist' },
  message: { de: 'Den Tag „{date}“ gibt es nicht: {why}.', en: 'There is no day "{date}": {why}.' },
  advice: { de: 'Tragen Sie das richtige Datum ein.', en: 'Write the right date.' },
  rationale: {
    de: 'Ein unmögliches Datum landet in keinem Kalender, und niemand weiß, welcher Tag gemeint war.',
    en: 'An impossible date enters no calendar, and nobody knows which day was meant.',
  },
  failing: [
    { text: 'Datum: 31.06.2026\nOrt: Kiel' },
    { text: 'Der Fachtag findet am 30. Februar 2026 statt.' },
    { text: '---\ntitle: Fachtag\nstart: 2026-02-29\n---\n\nHerzlich willkommen.', path: 'a.md', line: 3 },
  ],
  passing: [
    { text: 'Datum: 30.06.2026\nOrt: Kiel' },
    { text: 'Der Fachtag findet am 29. Februar 2028 statt.' },
    { text: 'Näheres regelt Abschnitt 31.6. der Satzung.' },
  ],
  *run(subject) {
    for (const date of writtenDates(subject.view)) {
      const why = reason(date);
      const words = subject.text.slice(date.start, date.end);
      if (why && meant(date, subject.text)) yield { at: date, slots: { date: words, why }, actual: words };
    }
    for (const date of matterDates(subject)) {
      const why = reason(date);
      if (why) yield { at: date.at, slots: { date: date.words, why }, actual: date.words };
    }
  },
};

function reason({ day, month, year }: { day: number; month: number; year: number | null }) {
  if (month < 1 || month > 12)
    return { de: `einen ${month}. Monat hat das Jahr nicht`, en: `a year has no month ${month}` };
  // Without its year the 29th of February may exist.
  const days = daysIn(month, year ?? 2000);
  const name = monthName(month);
  if (day >= 1 && day <= days) return null;
  return {
    de: `Der ${name.de}${year && month === 2 ? ` ${year}` : ''} hat ${days} Tage`,
    en: `${name.en}${year && month === 2 ? ` ${year}` : ''} has ${days} days`,
  };
}

/** „31.6.“ alone may number a section: it is a date with a year, a weekday, a month's name or the words of one before it. */
function meant(date: WrittenDate, text: string): boolean {
  if (date.year !== null || date.weekday !== null || date.shape !== 'dotted') return true;
  return /(?:\b(?:am|vom|bis|zum|den|ab)|[Dd]atum:|[Tt]ermin:)\s$/u.test(
    text.slice(Math.max(0, date.start - 12), date.start),
  );
}
