import { dayName, dayOf, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { eventDays } from '../../event-days.ts';

/** Few networks announce more than two years ahead. */
const FAR_DAYS = 3 * 365;

export const farFuture: Check = {
  id: 'date/far-future',
  severity: 'warning',
  title: { de: 'Termin liegt sehr weit in der Zukunft', en: 'Date very far ahead' },
  message: { de: 'Bis zum {date} sind es noch {years} Jahre.', en: 'It is {years} years until {date}.' },
  advice: { de: 'Prüfen Sie das Jahr.', en: 'Check the year.' },
  rationale: {
    de: 'Vertauschte Ziffern im Jahr (2062 statt 2026) fallen sonst nicht auf.',
    en: 'Swapped digits in a year (2062 for 2026) are hard to notice.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2062 um 10 Uhr nach Kiel ein.',
      line: 3,
      today: '2026-06-01',
    },
  ],
  passing: [
    {
      path: 'b.md',
      text: '# Fachtag Ganztag\n\nBis 2032 soll jede Schule ein Ganztag werden. Wir laden Sie am 14. September um 10 Uhr nach Kiel ein.',
      today: '2026-06-01',
    },
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2027 um 10 Uhr nach Kiel ein.',
      today: '2026-06-01',
    },
  ],
  *run(subject) {
    const now = dayOf(subject.published) ?? dayOf(subject.today);
    for (const { from, pointer, yearInferred } of eventDays(subject)) {
      // „Bis 2030 soll … Am Samstag, 6. Mai“: the year of something else.
      if (yearInferred) continue;
      const days = now ? daysBetween(now, from) : 0;
      if (days <= FAR_DAYS) continue;
      const at = subject.at(`${pointer}/start`) ?? subject.top;
      yield { at, slots: { date: dayName(from), years: String(Math.round(days / 365)) }, actual: dayName(from).de };
    }
  },
};
