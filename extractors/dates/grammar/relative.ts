/** Counted from the day of writing: heute, morgen, nächsten Freitag, in zwei Wochen, letzten Monat, erster Dienstag im Oktober. */
import { addMonths, type Day, dayOf, fieldsOf, mondayOf, nthWeekday } from '../calendar.ts';
import { relative, weekdayPeriod, yearly } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Anchor, Days, Period } from '../types.ts';
import type { Usage } from '../usage.ts';
import { aDate, aSpan } from './made.ts';

// Units by their place in the lexicon.
const [MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR] = [2, 3, 4, 5, 6, 7, 8];
export const PRECISION = [null, 'minute', 'minute', 'minute', 'day', 'week', 'month', 'quarter', 'year'] as const;

/** Where a count of units from the anchor ends. */
export function shift(anchor: Anchor, unit: number, count: number): { day: Day; minute: number | null } {
  if (unit === DAY) return { day: anchor.day + count, minute: anchor.minute };
  if (unit === WEEK) return { day: anchor.day + 7 * count, minute: anchor.minute };
  if (unit > WEEK) {
    const months = unit === MONTH ? count : unit === QUARTER ? 3 * count : 12 * count;
    return { day: addMonths(anchor.day, Math.trunc(months)), minute: anchor.minute };
  }
  const minutes = (anchor.minute ?? 0) + Math.trunc(count * (unit === HOUR ? 60 : unit === MINUTE ? 1 : 1 / 60));
  return { day: anchor.day + Math.floor(minutes / 1440), minute: ((minutes % 1440) + 1440) % 1440 };
}

/** First and last day of the unit that holds a day. */
export function unitOf(day: Day, unit: number): Days {
  const { year, month } = fieldsOf(day);
  if (unit === WEEK) return [mondayOf(day), mondayOf(day) + 6];
  if (unit === MONTH) return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
  if (unit === QUARTER) return unitSpan(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
  return unit === YEAR ? unitSpan(year, 1, 12) : [day, day];
}

const unitSpan = (year: number, month: number, count: number): Days => [
  dayOf(year, month, 1),
  dayOf(year, month + count, 1) - 1,
];

/** The unit so many further on: letzten Monat, dieses Jahr, nächste Woche. */
export function unitPeriod(unit: number, count: number): Period | null {
  const precision = PRECISION[unit];
  if (!precision || unit < DAY) return null;
  const point =
    (unit === MONTH || unit === YEAR) && count !== 0
      ? (anchor: Anchor) => ({ day: shift(anchor, unit, count).day, minute: null })
      : undefined;
  return relative(precision, (anchor) => unitOf(shift(anchor, unit, count).day, unit), point && { point });
}

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
  {
    id: 'part-of-current',
    about: 'Ende des Monats, Ende des Jahres, Ende der Woche: the last day; "am 30. des Monats".',
    examples: [
      ['Ende des Monats', '2021-01-31'],
      ['bis zum 30. des Monats', '../2021-01-30'],
    ],
    pattern: '(?:part|daynum) den (?:turn)? unit',
    read({ nodes }) {
      const [head, unit] = [nodes[0]!, nodes.at(-1)!.value];
      const rel = nodes.length === 4 ? nodes[2]!.value : 0;
      if (unit < DAY) return null;
      if (head.symbol === SYMBOL.daynum) {
        return unit === MONTH
          ? aDate(
              relative('day', (a) => {
                const d = unitOf(shift(a, unit, rel).day, unit)[0] + head.value - 1;
                return [d, d];
              }),
            )
          : null;
      }
      // The end of the day is midnight.
      if (unit === DAY && head.value === 3) {
        const midnight = (a: Anchor) => ({ day: a.day + rel + 1, minute: 0 });
        return aSpan(relative('minute', (a) => [midnight(a).day, midnight(a).day], { point: midnight }));
      }
      const edge = head.value === 3 ? 1 : 0;
      return head.value === 2
        ? null
        : aDate(
            relative('day', (a) => {
              const d = unitOf(shift(a, unit, rel).day, unit)[edge];
              return [d, d];
            }),
          );
    },
  },
  {
    id: 'relative-unit',
    about: 'dieses Jahr, letzten Monat, nächste Woche, übernächstes Quartal.',
    examples: [
      ['dieses Quartal', '2021-33'],
      ['nächste Woche', '2021-01-11/2021-01-17'],
      ['letztes Jahr', '2020'],
    ],
    pattern: '[rel coming ord] [unit quarterword]',
    read({ nodes }) {
      if (nodes[0]!.symbol === SYMBOL.ord && nodes[0]!.value !== -1) return null;
      const unit = nodes[1]!.symbol === SYMBOL.quarterword ? QUARTER : nodes[1]!.value;
      const period = unitPeriod(unit, nodes[0]!.value);
      return period && unit > DAY ? aSpan(quarterly(period)) : null;
    },
  },
  {
    id: 'relative-part-of-day',
    about: 'letzte Nacht, dieser Abend, am nächsten Vormittag.',
    examples: [
      ['letzte Nacht', '2021-01-04'],
      ['dieser Abend', '2021-01-05'],
    ],
    pattern: 'turn pod|turn unit pod|rel morgen',
    read({ nodes }) {
      const rel = nodes[0]!.value;
      if (nodes.length === 3 && nodes[1]!.value !== DAY) return null;
      return aDate(relative('day', ({ day }) => [day + rel, day + rel]));
    },
  },
  {
    id: 'relative-month',
    about: 'nächsten März, letzten September, diesen Winter.',
    examples: [['nächsten März', '2021-03']],
    pattern: 'turn [month season]',
    read({ nodes }) {
      const [rel, name] = nodes as [(typeof nodes)[0], (typeof nodes)[0]];
      const [month, count] =
        name.symbol === SYMBOL.month ? [name.value, 1] : [name.value === 4 ? 12 : name.value * 3, 3];
      const days = (year: number): Days => unitSpan(year, month, count);
      const past = yearly(count === 1 ? 'month' : 'season', null, days);
      return aSpan({
        ...past,
        needs: 'reference',
        at: (anchor) =>
          anchor &&
          past.at({ ...anchor, day: rel.value < 0 ? anchor.day - 1 : anchor.day, direction: rel.value < 0 ? -1 : 1 }),
      });
    },
  },
  {
    id: 'several-units',
    about: 'The next or last several: "die nächsten drei Tage", "in den letzten 2 Wochen", without the current one.',
    examples: [
      ['die nächsten 3 Tage', '2021-01-06/2021-01-08'],
      ['letzten 2 Jahren', '2019/2020'],
    ],
    pattern: 'turn [num card several] (?:turn)? unit|[num card] turn unit|turn unit',
    read(found) {
      const rel = found.all(SYMBOL.rel, SYMBOL.coming)[0]!.value;
      const unit = found.nodes.at(-1)!.value;
      const counted = found.all(SYMBOL.num, SYMBOL.card, SYMBOL.several)[0];
      const count = counted === undefined ? 1 : counted.symbol === SYMBOL.several ? 2 : counted.value;
      const precision = PRECISION[unit];
      if (rel === 0 || !precision || count < 1 || count > 999) return null;
      const [from, to] = rel > 0 ? [1, count] : [-count, -1];
      if (precision === 'minute') {
        const edge = (count: number) => (anchor: Anchor) => hourly(shift(anchor, unit, count), rel > 0 ? unit : 0);
        return aSpan(
          relative('minute', (a) => [edge(from)(a).day, edge(to)(a).day], { point: edge(from), pointTo: edge(to) }),
        );
      }
      return aSpan(
        relative(precision, (a) => [
          unitOf(shift(a, unit, from).day, unit)[0],
          unitOf(shift(a, unit, to).day, unit)[1],
        ]),
      );
    },
  },
];

/** Counted hours are whole hours. */
const hourly = (at: { day: Day; minute: number | null }, unit: number) =>
  unit === HOUR && at.minute !== null ? { ...at, minute: at.minute - (at.minute % 60) } : at;

const single = (day: Day | null): Days | null => (day === null ? null : [day, day]);

function quarterly(period: Period): Period {
  if (period.precision !== 'quarter') return period;
  return {
    ...period,
    edtf: ([first]) => {
      const { year, month } = fieldsOf(first);
      return `${year}-${32 + Math.ceil(month / 3)}`;
    },
  };
}
