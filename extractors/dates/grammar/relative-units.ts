/** Months, weeks, quarters and years as they lie from the day of writing: letzten Monat, Ende des Jahres, die nächsten drei Tage. */
import { type Day, fieldsOf } from '../calendar.ts';
import { relative, yearly } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Anchor, Days, Period } from '../types.ts';
import type { Usage } from '../usage.ts';
import { aDate, aSpan } from './made.ts';
import { DAY, HOUR, MONTH, PRECISION, QUARTER, shift, unitOf, unitPeriod, unitSpan } from './units.ts';

export const relativeUnits: Usage[] = [
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
