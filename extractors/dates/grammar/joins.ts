/** Days and times that belong together, in either order, over commas, bars, brackets and line breaks. */
import { weekdayPeriod } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL, symbols } from '../symbols.ts';
import type { Clock, Expression, PartOfDay, When } from '../types.ts';
import type { Found, Made, Usage } from '../usage.ts';
import { clockFrom } from './clock-ranges.ts';
import { expression, when } from './made.ts';
import { PARTS_OF_DAY } from './parts-of-day.ts';
import { periodFrom } from './weekdays.ts';

/** The days of a node, whatever recogniser made it. */
export function daysOf(node: Node): Expression | null {
  if (node.expression) return node.expression;
  if (node.symbol === SYMBOL.weekday || node.symbol === SYMBOL.wd || node.symbol === SYMBOL.weekdays)
    return expression({ from: when(weekdayPeriod(node.value)) });
  const period = periodFrom(node);
  return period && expression({ from: when(period) });
}

/** The times of a node: one, or from–to. */
function timesOf(node: Node): readonly [Clock, Clock | null] | null {
  if (node.expression) return [node.expression.from!.clock!, node.expression.to?.clock ?? null];
  const clock = clockFrom(node);
  return clock && [clock, null];
}

/** Puts times on days: on both ends of a range, on every day of a list. */
export function withTimes(
  days: Expression,
  from: Clock | null,
  to: Clock | null,
  part: PartOfDay | null = null,
): Expression {
  const put = (at: When, clock: Clock | null): When => ({
    ...at,
    clock: clock ?? at.clock,
    partOfDay: at.partOfDay ?? part,
  });
  const approximate = days.approximate || Boolean(from?.approximate);
  if (days.list) {
    return {
      ...days,
      approximate,
      from: put(days.from!, from),
      to: to && { period: null, clock: to, partOfDay: null },
      list: days.list.map((day) => put(day, from)),
    };
  }
  if (days.to) return { ...days, approximate, from: days.from && put(days.from, from), to: put(days.to, to) };
  return {
    ...days,
    approximate,
    from: days.from && put(days.from, from),
    to: to && { period: null, clock: to, partOfDay: null },
  };
}

const DAYS = '(?:date|range|list|when|weekday|wd|weekdays|daynum|slashed|dotted)';
const DAY_SYMBOLS = ['date', 'range', 'list', 'when', 'weekday', 'wd', 'weekdays', 'daynum', 'slashed', 'dotted'].map(
  (name) => SYMBOL[name as keyof typeof SYMBOL],
);
/** What makes of a number something else than an hour. */
const FOLLOWING = symbols('dot month unit counted slash card colon daynum');
const TIME_SYMBOLS = [SYMBOL.time, SYMBOL.times];

function limitOf(found: Found): 'from' | 'until' | 'at' {
  const symbols = found.nodes.map(({ symbol }) => symbol);
  if (symbols.includes(SYMBOL.nicht)) return found.all(SYMBOL.vor).length ? 'from' : 'until';
  if (symbols.includes(SYMBOL.bis) || symbols.includes(SYMBOL.until) || symbols.includes(SYMBOL.vor)) return 'until';
  return symbols.includes(SYMBOL.ab) || symbols.includes(SYMBOL.nach) ? 'from' : 'at';
}

export function joined(found: Found, day: Node, time: Node): Made | null {
  const days = daysOf(day);
  const times = timesOf(time);
  if (!days || !times || (days.from?.clock && day.symbol !== SYMBOL.when)) return null;
  if (days.from?.period && days.from.period.precision !== 'day') return null;
  const limit = times[1] ? 'at' : limitOf(found);
  const part = found.all(SYMBOL.pod)[0];
  const partOfDay = part ? (PARTS_OF_DAY[part.value] ?? null) : null;
  if (limit === 'until') {
    const end = { period: days.from?.period ?? null, clock: times[0], partOfDay: null };
    return { symbol: SYMBOL.when, expression: { ...days, to: days.to ? { ...days.to, clock: times[0] } : end } };
  }
  const made = withTimes(days, times[0], times[1], partOfDay);
  return { symbol: SYMBOL.when, expression: limit === 'from' && !days.to ? { ...made, openEnd: true } : made };
}

// Words and marks that may stand between a day and its time.
const BETWEEN = '(?:[comma bar dash slash colon open close am um fill each approx den dot role apos])';
const LIMIT = '(?:nicht vor|nicht podmod? [bis until nach fill]|[ab bis until nach vor um approx von]{0,3})';

export const joins: Usage[] = [
  {
    id: 'day-then-time',
    about: 'A day, then its time: "14.9.2021, 10–16 Uhr", "Di, 14.09.2021 | 19:30 Uhr", "am 14. September, ab 18 Uhr".',
    examples: [
      ['Di, 14.09.2021 | 19:30 Uhr', '2021-09-14T19:30'],
      ['Dienstag, den 14. September 2021, ab 18 Uhr', '2021-09-14T18:00/..'],
      ['14. September 2021, 10–12.30 Uhr', '2021-09-14T10:00/2021-09-14T12:30'],
      ['14. September 2021 / 10–12 Uhr', '2021-09-14T10:00/2021-09-14T12:00'],
    ],
    pattern: `${DAYS} ${BETWEEN}{0,4} (?:pod ${BETWEEN}{0,2})? (?:letter)? ${LIMIT} dot? ${BETWEEN}{0,2} [time times dotted] close?`,
    read(found) {
      const [day] = found.all(...DAY_SYMBOLS) as [Node];
      const time = found.nodes.findLast(({ symbol }) => [...TIME_SYMBOLS, SYMBOL.dotted].includes(symbol))!;
      if (time === day || (day.symbol === SYMBOL.dotted && !day.period)) return null;
      const { after } = found;
      if (
        time.symbol === SYMBOL.dotted &&
        (!time.clock || time.gap === 2 || after?.symbol === SYMBOL.dot || after?.symbol === SYMBOL.counted)
      )
        return null;
      // "14.9.2021 10 Uhr - 15.9.2021": the dash is behind the time.
      if (day.symbol === SYMBOL.daynum && day.gap === 0) return null;
      if ((day.symbol === SYMBOL.wd && !day.capital && day.value !== 7) || (day.weak && day.symbol === SYMBOL.date))
        return null;
      return joined(found, day, time);
    },
  },
  {
    id: 'day-then-bare-hour',
    about: 'An hour without "Uhr" behind ab, nach, von or bis: "Sonntag, 11. März, nach 9".',
    examples: [['Sonntag, 14. März 2021, nach 9', '2021-03-14T09:00/..']],
    pattern: '[date weekday] comma? [ab nach] [num card]',
    read(found) {
      const hour = found.nodes.at(-1)!;
      const { after } = found;
      if (hour.gap === 2 || hour.value > 24 || (after && (after.digits > 0 || FOLLOWING.includes(after.symbol))))
        return null;
      return joined(found, found.nodes[0]!, { ...hour, clock: clockFrom(hour)! });
    },
  },
  {
    id: 'day-then-part',
    about: 'A day and a part of it: "Montag Abend", "14.9. abends", "14.9 (Abends)".',
    examples: [],
    pattern:
      '(?:date|weekday|wd|range|list|dotted|daynum|weekdays) (?:comma|open|ab|approx|bis)? pod (?:slash|bis)? pod? close?',
    read({ nodes, all }) {
      const day = nodes[0]!;
      const days = daysOf(day);
      const pod = all(SYMBOL.pod)[0]!;
      if (!days || pod.gap === 2) return null;
      return { symbol: SYMBOL.when, expression: withTimes(days, null, null, PARTS_OF_DAY[pod.value]!) };
    },
  },
  {
    id: 'time-then-day',
    about: 'The time first: "um 19:30 am Fr, 20. Sept.", "13 Uhr, 28.11.2021", "ab 18 Uhr am 10.10."',
    examples: [
      ['um 19:30 am Fr, 20. Sept.', '2021-09-20T19:30'],
      ['ab 18 Uhr am 10.10.', '2021-10-10T18:00/..'],
    ],
    pattern: `(?:nicht vor|[ab bis until nach vor um approx von]{0,3}) [time times] (?:until|ab)? (?:comma|am|den|close|open|bar|auf|im|fill){0,3} (?:date|list|range|weekday|wd|dotted|daynum)`,
    read(found) {
      const day = found.nodes.at(-1)!;
      const time = found.all(...TIME_SYMBOLS)[0]!;
      const { after } = found;
      if (day.gap === 2 || (day.symbol === SYMBOL.dotted && (!day.period || after?.symbol === SYMBOL.uhr))) return null;
      // "10 Uhr, 14.9., 11 Uhr": the day goes with what follows it.
      if (
        after &&
        found.nodes.some(({ symbol }) => symbol === SYMBOL.comma) &&
        !found.nodes.some(({ symbol }) => symbol === SYMBOL.am)
      ) {
        if ([...TIME_SYMBOLS, SYMBOL.comma, SYMBOL.um, SYMBOL.ab, SYMBOL.von, SYMBOL.bar].includes(after.symbol))
          return null;
      }
      return joined(found, day, time);
    },
  },
  {
    id: 'part-then-day',
    about: '"abends am 25.", "Nacht vom 5. auf den 6. Dezember".',
    examples: [],
    pattern: 'pod (?:comma|am|den|von|open|close){0,3} (?:date|daynum|weekday|range)',
    read({ nodes }) {
      const days = daysOf(nodes.at(-1)!);
      return days && nodes.at(-1)!.gap < 2
        ? { symbol: SYMBOL.when, expression: withTimes(days, null, null, PARTS_OF_DAY[nodes[0]!.value]!) }
        : null;
    },
  },
];

export const secondTimes: Usage[] = [
  {
    id: 'end-behind',
    about:
      'The end said after the beginning: "10 Uhr bis 11:20 Uhr", "18 Uhr, Ende 20 Uhr", and two times side by side in a table.',
    examples: [['14.9.2021 um 10:15 Uhr bis 11:20 Uhr', '2021-09-14T10:15/2021-09-14T11:20']],
    pattern:
      'when (?:close|comma|um|approx)? (?:dash|bis|bis um|comma bis|comma? role colon?)? (?:um|approx){0,2} time',
    read({ nodes }) {
      const [first, second] = [nodes[0]!, nodes.at(-1)!];
      const days = first.expression!;
      const begin = days.from?.clock;
      if (
        !begin ||
        days.to ||
        days.list ||
        second.weak ||
        (nodes.length === 2 && (second.gap === 2 || second.clock!.minutes <= begin.minutes))
      )
        return null;
      if (nodes.length > 2 && !nodes.some(({ symbol }) => symbol === SYMBOL.dash || symbol === SYMBOL.bis)) return null;
      return { symbol: SYMBOL.when, expression: { ...days, openEnd: false, to: when(null, second.clock!) } };
    },
  },
  {
    id: 'moment-range',
    about:
      'From a day and time to another: "14.9.2021 10 Uhr bis 15.9.2021 16 Uhr", "Samstag 14 Uhr – Sonntag 16 Uhr".',
    examples: [
      ['14.9.2021 10 Uhr bis 15.9.2021 16 Uhr', '2021-09-14T10:00/2021-09-15T16:00'],
      ['Samstag 14 Uhr – Sonntag 16 Uhr', '2021-01-09T14:00/2021-01-10T16:00'],
    ],
    pattern:
      '(?:von|ab|von den)? (?:when|date|dotted) (?:close|comma)? (?:dash|bis|dash bis|comma bis) (?:auf|am|den|um){0,2} (?:when|date|dotted)',
    read({ nodes, all }) {
      const [a, b] = all(SYMBOL.when, SYMBOL.date, SYMBOL.dotted) as [Node, Node];
      const [from, to] = [daysOf(a), daysOf(b)];
      if (
        !from ||
        !to ||
        from.to ||
        from.list ||
        to.list ||
        (to.to && !to.from) ||
        (a.symbol !== SYMBOL.when && b.symbol !== SYMBOL.when)
      )
        return null;
      if (nodes.at(-1)!.gap === 2 && !all(SYMBOL.bis).length) return null;
      return {
        symbol: SYMBOL.range,
        expression: expression({ from: from.from, to: to.from, approximate: from.approximate }),
      };
    },
  },
];
