/** Spans of time counted from the day of writing: in zwei Wochen, vor drei Tagen, eine Woche vorher, 8 Wochen und 2 Tage. */
import { weekdayOf } from '../calendar.ts';
import { relative } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL, symbols } from '../symbols.ts';
import type { Anchor, Period } from '../types.ts';
import type { Found, Usage } from '../usage.ts';
import { aDate, aSpan } from './made.ts';
import { PRECISION, shift, unitOf } from './units.ts';

/** Counts with their units, in order. */
export type Amounts = readonly (readonly [count: number, unit: number])[];

export function amountsOf(found: Found): Amounts {
  const amounts: [number, number][] = [];
  let count = 0;
  let half = false;
  for (const node of found.nodes) {
    if (node.symbol === SYMBOL.half) half = true;
    else if (COUNTS.includes(node.symbol)) count = count > 1 && node.value === 1 ? count : node.value;
    else if (node.symbol === SYMBOL.unit || node.symbol === SYMBOL.h) {
      const unit = node.symbol === SYMBOL.h ? 3 : node.value;
      amounts.push([half ? (count > 1 ? count + 0.5 : 0.5) : count, unit]);
      half = false;
      count = 0;
    }
  }
  return amounts;
}

/** The anchor moved by all amounts. */
export function moved(anchor: Anchor, amounts: Amounts, sign: number): { day: number; minute: number | null } {
  let at = { day: anchor.day, minute: anchor.minute };
  for (const [count, unit] of amounts) at = shift({ ...anchor, ...at }, unit, sign * count);
  return at;
}

/** A point in time so far away; it is as precise as the smallest unit counted. */
export function away(amounts: Amounts, sign: number): Period | null {
  const unit = Math.min(...amounts.map((amount) => amount[1]));
  const precision = PRECISION[unit];
  if (!precision) return null;
  const days = (anchor: Anchor) => {
    const { day } = moved(anchor, amounts, sign);
    return [day, day] as const;
  };
  const point = (anchor: Anchor) => moved(anchor, amounts, sign);
  if (precision === 'minute') return relative('minute', days, { point });
  if (unit < 6) return relative('day', days);
  return relative(precision, (anchor) => unitOf(days(anchor)[0], unit), {
    point: (anchor) => ({ day: days(anchor)[0], minute: null }),
  });
}

const COUNTS = symbols('num card several');
const AMOUNT = '(?:[num card] and? half? [unit h])';
const AMOUNTS = `[num card several] (?:card)? (?:half)? [unit h] (?:[comma and] [num card] [unit h]|[num card] unit){0,6}`;

export const durations: Usage[] = [
  {
    id: 'in-some-time',
    about: 'in zwei Wochen, in 8 Wochen und 2 Tagen, in einer halben Stunde.',
    examples: [
      ['in zwei Wochen', '2021-01-19'],
      ['in einer halben Stunde', '2021-01-05T12:30'],
    ],
    counterExamples: [['für 2 Wochen', 'a duration, from no day']],
    pattern: `im approx? ${AMOUNTS}`,
    read: (found) => aSpan(away(amountsOf(found), 1)),
  },
  {
    id: 'some-time-ago',
    about: 'vor drei Tagen, vor 2 Monaten, 2 Wochen.',
    examples: [['vor drei Tagen', '2021-01-02']],
    pattern: `vor approx? ${AMOUNTS}`,
    read(found) {
      // "eine Woche vor der Tagung" counts from the event.
      return found.before?.symbol === SYMBOL.unit || found.before?.digits ? null : aSpan(away(amountsOf(found), -1));
    },
  },
  {
    id: 'some-time-from-today',
    about: '"5 Tage von heute", "drei Tage nach morgen", "2 Wochen ab nächsten Freitag".',
    examples: [['zwei Tage nach morgen', '2021-01-08']],
    pattern: `${AMOUNTS} [von ab nach] [date morgen weekday feast]`,
    read(found) {
      const base = found.nodes.at(-1)!;
      const period = base.symbol === SYMBOL.morgen ? relative('day', ({ day }) => [day + 1, day + 1]) : base.period;
      if (!period) return null;
      const amounts = amountsOf(found);
      // "ein Jahr nach Weihnachten" counts from the last one.
      const years = amounts.some(([, unit]) => unit === 8) && period.needs === 'year';
      return aSpan({
        ...period,
        at: (anchor) => {
          const from = anchor && period.at(years ? { ...anchor, direction: -1 } : anchor);
          if (!from) return null;
          const { day } = moved({ ...anchor, day: from[0] }, amounts, 1);
          return [day, day];
        },
      });
    },
  },
  {
    id: 'timer',
    about: 'A timer runs from now; any other "für 5 Minuten" is a duration, unless nothing else is said.',
    examples: [['Timer für 5 Minuten', '2021-01-05T12:05']],
    counterExamples: [
      ['Pause für 5 Minuten am Ende', 'a duration'],
      ['für 2 Wochen', 'a duration'],
    ],
    pattern: `timer? during ${AMOUNT}`,
    read(found) {
      const amounts = amountsOf(found);
      return amounts[0]![1] > 2 ? null : { ...aSpan(away(amounts, 1))!, weak: found.all(SYMBOL.timer).length === 0 };
    },
  },
  {
    id: 'within',
    about: 'innerhalb von 2 Wochen, binnen 3 Tagen: from now until then.',
    examples: [['innerhalb von 2 Wochen', '2021-01-05T12:00/2021-01-18T23:59']],
    pattern: `inside von? ${AMOUNT}`,
    read(found) {
      const amounts = amountsOf(found);
      const last = (anchor: Anchor) => moved(anchor, amounts, 1).day - (amounts[0]![1] >= 5 ? 1 : 0);
      if (amounts[0]![1] < 4) return null;
      return aSpan(
        relative('minute', (anchor) => [anchor.day, last(anchor)], {
          point: ({ day, minute }) => ({ day, minute: minute ?? 0 }),
          pointTo: (anchor) => ({ day: last(anchor), minute: 1439 }),
        }),
      );
    },
  },
];

export const weekdaysAfter: Usage[] = [
  {
    id: 'nth-weekday-after',
    about: '"dritter Dienstag nach Weihnachten 2014".',
    examples: [['zweiter Sonntag nach Ostern 2021', '2021-04-18']],
    pattern: '[ord rel] weekday [nach vor] date',
    read({ nodes }) {
      const [nth, weekday, side, base] = nodes as [Node, Node, Node, Node];
      if (nth.value < 1) return null;
      const sign = side.symbol === SYMBOL.nach ? 1 : -1;
      return aDate({
        ...base.period!,
        weekday: null,
        at: (anchor) => {
          const from = base.period!.at(anchor)?.[0];
          if (from === undefined) return null;
          const gap = (sign * (weekday.value - weekdayOf(from)) + 7) % 7 || 7;
          const day = from + sign * (gap + 7 * (nth.value - 1));
          return [day, day];
        },
      });
    },
  },
];

export const earlier: Usage[] = [
  {
    id: 'some-time-before',
    about: '"eine Woche vorher" counts back from the reference where nothing else is meant.',
    examples: [['eine Woche vorher', '2020-12-29']],
    pattern: `${AMOUNTS} earlier`,
    // Of an event, mostly: only alone it is counted from the day of writing.
    read: (found) => ({ ...aSpan(away(amountsOf(found), -1))!, weak: true }),
  },
];
