/** Parts of the day and what they make of a clock time: acht Uhr abends, morgens um 7, Montag morgen, heute Abend. */
import { relative, weekdayPeriod } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Clock, PartOfDay } from '../types.ts';
import type { Found, Made, Usage } from '../usage.ts';
import { clockOf, expression, when } from './made.ts';

export const PARTS_OF_DAY: readonly PartOfDay[] = [
  { name: 'midnight', from: 0, to: 0 },
  { name: 'morning', from: 180, to: 600 },
  { name: 'forenoon', from: 540, to: 720 },
  { name: 'noon', from: 690, to: 780 },
  { name: 'afternoon', from: 720, to: 1080 },
  { name: 'evening', from: 1080, to: 1380 },
  { name: 'night', from: 1320, to: 1440 },
];

/** A twelve-hour time in the half of the day it is said to be in. */
export function inPart(clock: Clock, part: PartOfDay): Clock {
  const { minutes } = clock;
  const hour = Math.floor(minutes / 60);
  if (part.name === 'night' && hour === 12) return { ...clock, minutes: minutes - 720 };
  const later =
    part.name === 'afternoon' ||
    part.name === 'evening' ||
    (part.name === 'night' && hour >= 8) ||
    (part.name === 'noon' && hour < 4);
  return later && hour < 12 ? { ...clock, minutes: minutes + 720 } : clock;
}

const part = (value: number): Made => ({ symbol: SYMBOL.pod, partOfDay: PARTS_OF_DAY[value]!, value });

function timeIn(found: Found): Made | null {
  const pod = found.all(SYMBOL.pod).at(-1)!;
  const time = found.all(SYMBOL.time, SYMBOL.num, SYMBOL.card)[0]!;
  if (found.nodes.some(({ gap }, index) => index > 0 && gap === 2)) return null;
  const clock = time.clock ?? clockOf(time.value);
  const named = PARTS_OF_DAY[pod.value]!;
  return (
    clock && {
      symbol: SYMBOL.time,
      clock: {
        ...inPart(clock, named),
        approximate: found.all(SYMBOL.approx).length > 0 || clock.approximate,
        part: named,
      },
    }
  );
}

export const partsOfDay: Usage[] = [
  {
    id: 'part-of-day',
    about: 'früh morgens, am späten Nachmittag, in der Nacht, am Morgen.',
    examples: [],
    counterExamples: [
      ['am Abend', 'of which day?'],
      ['Guten Morgen', 'a greeting'],
    ],
    pattern: '(?:am|im|im den|den)? podmod{0,2} pod (?:pod|podmod)?|(?:am|rel|podmod|im den) podmod{0,2} morgen',
    read(found) {
      const pod = found.all(SYMBOL.pod).at(-1);
      return part(pod?.value ?? 1);
    },
  },
];

export const hoursOfDay: Usage[] = [
  {
    id: 'noon-and-midnight',
    about: 'um Mitternacht, um Mittag.',
    examples: [['Samstag um Mittag', '2021-01-09T12:00']],
    pattern: '[um approx]? midnight|um pod',
    read({ nodes }) {
      const last = nodes.at(-1)!;
      if (last.symbol === SYMBOL.pod && last.value !== 3) return null;
      return {
        symbol: SYMBOL.time,
        clock: { minutes: last.symbol === SYMBOL.pod ? 720 : 0, approximate: false, zone: null },
      };
    },
  },
  {
    id: 'hour-of-part',
    about: 'The part of the day behind the time: "8 Uhr abends", "3:18 früh", "um 8 abends".',
    examples: [
      ['acht Uhr abends', '2021-01-05T20:00'],
      ['um 8 abends', '2021-01-05T20:00'],
    ],
    pattern: '[um approx]{0,2} (?:time|num|card) [comma open]? pod close?',
    read: timeIn,
  },
  {
    id: 'part-before-hour',
    about: 'The part of the day before the time: "morgens um 7", "abends ab 18 Uhr".',
    examples: [['abends um 8 Uhr', '2021-01-05T20:00']],
    pattern: 'pod comma? [um approx]{1,2} (?:time|num|card)|pod comma? time',
    read: timeIn,
  },
  {
    id: 'about-time',
    about: 'gegen 18 Uhr, ca. 18 Uhr, um ca. 18 Uhr, so um 15 Uhr.',
    examples: [['gegen 18 Uhr', '2021-01-05T18:00']],
    pattern: '[um fill]{0,2} approx dot? [um approx]? time',
    read: ({ nodes }) => ({ symbol: SYMBOL.time, clock: { ...nodes.at(-1)!.clock!, approximate: true } }),
  },
  {
    id: 'at-hour',
    about: 'um 8, um drei, gegen 8: an hour without "Uhr", only beside a date.',
    examples: [['5. August um 8', '2021-08-05T08:00']],
    counterExamples: [
      ['Der Preis fiel um 15 Prozent', 'an amount'],
      ['um 3 Tage verlängert', 'a span of time'],
    ],
    pattern: '(?:[um approx] dot? )(?:[um approx] dot?)? [num card dotted]',
    read(found) {
      const hour = found.nodes.at(-1)!;
      const after = found.after;
      if (
        after &&
        (after.digits > 0 ||
          [SYMBOL.counted, SYMBOL.unit, SYMBOL.month, SYMBOL.dot, SYMBOL.slash, SYMBOL.card].includes(after.symbol)) &&
        !(after.symbol === SYMBOL.dot && hour.symbol === SYMBOL.dotted)
      )
        return null;
      const clock = hour.symbol === SYMBOL.dotted ? hour.clock : clockOf(hour.value);
      if (!clock) return null;
      return { symbol: SYMBOL.time, weak: true, clock: { ...clock, approximate: found.all(SYMBOL.approx).length > 0 } };
    },
  },
  {
    id: 'noon',
    about: 'mittags, am Mittag: about twelve.',
    examples: [],
    pattern: 'pod',
    read({ nodes, before, after }) {
      if (nodes[0]!.value !== 3 || before || after || nodes[0]!.end - nodes[0]!.start < 7) return null;
      return { symbol: SYMBOL.time, clock: { minutes: 720, approximate: true, zone: null } };
    },
  },
  {
    id: 'morning-of-day',
    about:
      '"morgen" behind a day is its morning, elsewhere tomorrow: "Montag morgen", "heute Morgen", "morgen Morgen".',
    examples: [],
    pattern: '(?:date|weekday|wd|morgen) morgen',
    read({ nodes, after }) {
      const [day, morning] = nodes;
      if (morning!.gap === 2 || after?.symbol === SYMBOL.pod) return null;
      const period = day!.period ?? (day!.symbol === SYMBOL.morgen ? tomorrow : weekdayPeriod(day!.value));
      if (period.needs === 'nothing' && !morning!.capital) return null;
      return { symbol: SYMBOL.when, expression: expression({ from: when(period, null, PARTS_OF_DAY[1]!) }) };
    },
  },
  {
    id: 'tomorrow',
    about: 'morgen.',
    examples: [['morgen 19:25 Uhr', '2021-01-06T19:25']],
    pattern: 'morgen',
    read: ({ nodes }) => ({ symbol: SYMBOL.date, period: tomorrow, weak: nodes[0]!.capital }),
  },
];

const tomorrow = relative('day', ({ day }) => [day + 1, day + 1]);
