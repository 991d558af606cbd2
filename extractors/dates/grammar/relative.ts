/** Counted from the day of writing: heute, morgen, nächsten Freitag, am Wochenende, erster Dienstag im Oktober. */
import { type Day, dayOf, fieldsOf, mondayOf, nthWeekday } from '../calendar.ts';
import { relative, weekdayPeriod, yearly } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Days } from '../types.ts';
import type { Usage } from '../usage.ts';
import { aDate, aSpan } from './made.ts';
import { DAY, WEEK } from './units.ts';

export const relatives: Usage[] = [
  {
    id: 'nth-weekday-of-month',
    about: 'The nth weekday, day or week of a month: "erster Dienstag im Oktober 2021", "letzter Tag im Oktober".',
    examples: [
      ['erster Dienstag im Oktober 2021', '2021-10-05'],
      ['letzter Sonntag im März 2014', '2014-03-30'],
    ],
    pattern: '[ord rel] (?:weekday|wd|unit) (?:im|den|im den) month dot? year?',
    read(found) {
      const nth = found.nodes[0]!;
      const what = found.nodes[1]!;
      const count = nth.symbol === SYMBOL.ord ? nth.value : nth.value === -1 ? -1 : null;
      const month = found.all(SYMBOL.month)[0]!.value;
      if (count === null) return null;
      if (what.symbol !== SYMBOL.unit) {
        return aDate(
          yearly('day', found.all(SYMBOL.year)[0]?.value ?? null, (y) =>
            single(nthWeekday(y, month, what.value, count)),
          ),
        );
      }
      if (what.value === DAY) {
        return aDate(
          yearly('day', found.all(SYMBOL.year)[0]?.value ?? null, (y) =>
            single(count < 0 ? dayOf(y, month + 1, 1) - 1 : dayOf(y, month, count)),
          ),
        );
      }
      if (what.value !== WEEK) return null;
      return aSpan(
        yearly('week', found.all(SYMBOL.year)[0]?.value ?? null, (y) => {
          // The first week of a month is the first whole one, the last the last whole one.
          const monday = count < 0 ? mondayOf(dayOf(y, month + 1, 1) - 1) : nthWeekday(y, month, 1, count);
          if (monday === null) return null;
          const start = count < 0 && fieldsOf(monday + 6).month !== month ? monday - 7 : monday;
          return [start, start + 6];
        }),
      );
    },
  },
  {
    id: 'today',
    about: 'heute, morgen, übermorgen, gestern, vorgestern.',
    examples: [
      ['heute', '2021-01-05'],
      ['übermorgen', '2021-01-07'],
    ],
    counterExamples: [['Guten Morgen', 'a greeting']],
    pattern: 'today',
    read: ({ nodes }) => aDate(relative('day', ({ day }) => [day + nodes[0]!.value, day + nodes[0]!.value])),
  },
  {
    id: 'todays-weekday',
    about: 'Said twice: "am heutigen Dienstag", "der morgige Mittwoch".',
    examples: [
      ['am heutigen Dienstag', '2021-01-05'],
      ['am morgigen Mittwoch, 6. Januar', '2021-01-06'],
    ],
    counterExamples: [['in der heutigen Zeit', 'no day']],
    pattern: 'todays wday',
    read: ({ nodes }) => aDate(relative('day', ({ day }) => [day + nodes[0]!.value, day + nodes[0]!.value])),
  },
  {
    id: 'now',
    about: 'jetzt.',
    examples: [['jetzt', '2021-01-05T12:00']],
    pattern: 'now',
    read: () =>
      aDate(
        relative('minute', ({ day }) => [day, day], { point: ({ day, minute }) => ({ day, minute: minute ?? 0 }) }),
        SYMBOL.span,
      ),
  },
  {
    id: 'weekend',
    about: 'am Wochenende, nächstes Wochenende: Saturday and Sunday.',
    examples: [['nächstes Wochenende', '2021-01-16/2021-01-17']],
    pattern: 'turn? weekend',
    read({ nodes }) {
      const weeks = nodes.length === 2 ? nodes[0]!.value : 0;
      return aSpan(relative('day', ({ day }) => [mondayOf(day) + 5 + 7 * weeks, mondayOf(day) + 6 + 7 * weeks]));
    },
  },
  {
    id: 'weekday-of-week',
    about: 'A weekday in this, the next or the last week: "nächste Woche Freitag", "Sonntag der letzten Woche".',
    examples: [
      ['nächste Woche Freitag', '2021-01-15'],
      ['Sonntag letzte Woche', '2021-01-03'],
      ['Montag dieser Woche', '2021-01-04'],
    ],
    pattern:
      'turn unit (?:am|den|comma)? wday|wday den? turn unit|wday im num unit|wday im card unit|wday vor [num card] unit',
    read(found) {
      const unit = found.all(SYMBOL.unit)[0]!;
      if (unit.value !== WEEK) return null;
      const weekday = found.all(SYMBOL.weekday, SYMBOL.wd, SYMBOL.weekdays)[0]!.value;
      const count = found.all(SYMBOL.num, SYMBOL.card)[0]?.value ?? found.all(SYMBOL.rel, SYMBOL.coming)[0]!.value;
      return aDate(weekdayPeriod(weekday, found.all(SYMBOL.vor).length ? -count : count));
    },
  },
  {
    id: 'relative-weekday',
    about: 'kommenden Freitag is the next one, nächsten Freitag that of the next week, letzten Freitag the last one.',
    examples: [
      ['nächsten Freitag', '2021-01-15'],
      ['kommenden Freitag', '2021-01-08'],
      ['letzten Freitag', '2021-01-01'],
    ],
    pattern: 'turn wday',
    read({ nodes }) {
      const [{ value: rel }, { value: weekday }] = nodes as unknown as [{ value: number }, { value: number }];
      if (rel === 0) return aDate(weekdayPeriod(weekday));
      if (rel > 0 && nodes[0]!.symbol === SYMBOL.rel) return aDate(weekdayPeriod(weekday, rel));
      const near = weekdayPeriod(weekday);
      return aDate(
        relative('day', (anchor) => {
          const from = {
            ...anchor,
            day: rel < 0 ? anchor.day - 1 : anchor.day,
            direction: (rel < 0 ? -1 : 1) as 1 | -1,
          };
          const [day] = near.at(from)!;
          const extra = (Math.abs(rel) - 1) * 7 * Math.sign(rel);
          return [day + extra, day + extra];
        }),
      );
    },
  },
  {
    id: 'weekday-after-next',
    about: '"Mittwoch nach dem nächsten" is the one a week after the next.',
    examples: [['Freitag nach dem nächsten', '2021-01-15']],
    pattern: 'wday nach den turn',
    read: ({ nodes }) => {
      const near = weekdayPeriod(nodes[0]!.value);
      return nodes[3]!.value === 1
        ? aDate(relative('day', (anchor) => near.at(anchor)!.map((day) => day + 7) as unknown as Days))
        : null;
    },
  },
];

const single = (day: Day | null): Days | null => (day === null ? null : [day, day]);
