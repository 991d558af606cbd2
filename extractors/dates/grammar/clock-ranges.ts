/** From one time to another: 10–16 Uhr, 9 bis 12:30 Uhr, von 5 Uhr nachmittags bis 6 Uhr, 18:30h/19:00h. */
import type { Node } from '../scan.ts';
import { SYMBOL } from '../symbols.ts';
import type { Clock } from '../types.ts';
import type { Found, Usage } from '../usage.ts';
import { clockOf, expression, when } from './made.ts';

/** The time a node writes: a clock time, an hour, "18.30", "1845". */
export function clockFrom(node: Node): Clock | null {
  if (node.clock) return node.clock;
  if (node.symbol === SYMBOL.four || node.symbol === SYMBOL.year)
    return clockOf(Math.floor(node.value / 100), node.value % 100);
  return node.symbol === SYMBOL.num || node.symbol === SYMBOL.card ? clockOf(node.value) : null;
}

const TIMES = [SYMBOL.time, SYMBOL.num, SYMBOL.card, SYMBOL.dotted, SYMBOL.four, SYMBOL.year];
const SMALL = '[um approx dot]{0,3}';

function read(found: Found, weak = false) {
  const [a, b] = found.all(...TIMES) as [Node, Node];
  const from = clockFrom(a);
  const to = clockFrom(b);
  if (!from || !to || found.nodes.some(({ gap }, at) => at > 0 && gap === 2 && !found.all(SYMBOL.bis).length))
    return null;
  // "zwischen 2 und 3" is a range, "2 und 3" is not.
  if (found.all(SYMBOL.and).length > 0 && found.nodes[0]!.symbol !== SYMBOL.von) return null;
  return {
    symbol: SYMBOL.times,
    weak,
    expression: expression({
      from: when(null, { ...from, zone: from.zone ?? to.zone }),
      to: when(null, { ...to, zone: to.zone ?? from.zone }),
      approximate: from.approximate || to.approximate,
    }),
  };
}

export const clockRanges: Usage[] = [
  {
    id: 'clock-range',
    about: 'Two times with a dash or "bis"; "Uhr" may stand once. An end before the beginning is the next day.',
    examples: [
      ['10.00–16.00 Uhr', '2021-01-06T10:00/2021-01-06T16:00'],
      ['9 bis 12:30 Uhr', '2021-01-06T09:00/2021-01-06T12:30'],
      ['22 Uhr bis 2 Uhr', '2021-01-05T22:00/2021-01-06T02:00'],
    ],
    counterExamples: [['10-12 Teilnehmer', 'a number of people']],
    pattern: `(?:von|ab)? ${SMALL} [num card dotted four time year] (?:fill)? (?:dash|bis|dash bis|and|slash|auf) ${SMALL} time`,
    read: (found) =>
      found.after?.symbol === SYMBOL.dot && found.after.gap === 0 && found.nodes.at(-1)!.weak ? null : read(found),
  },
  {
    id: 'clock-range-open',
    about: '"Uhr" or a colon only at the first of two: "18:10 - 22.32", "von 17 Uhr bis 18".',
    examples: [['18:10 - 22.30', '2021-01-05T18:10/2021-01-05T22:30']],
    pattern: `(?:von|ab)? ${SMALL} time (?:dash|bis) ${SMALL} [num dotted]`,
    read(found) {
      const last = found.nodes.at(-1)!;
      const { after } = found;
      if (
        after &&
        (after.digits > 0 ||
          [SYMBOL.dot, SYMBOL.month, SYMBOL.slash, SYMBOL.counted, SYMBOL.unit].includes(after.symbol))
      ) {
        if (!(after.symbol === SYMBOL.dot && last.symbol === SYMBOL.dotted && !last.period)) return null;
      }
      if (last.symbol === SYMBOL.num && found.all(SYMBOL.von).length === 0 && last.digits < 2) return null;
      if (last.symbol === SYMBOL.num && last.value <= found.all(SYMBOL.time)[0]!.clock!.minutes / 60) return null;
      return last.symbol === SYMBOL.dotted && !last.clock ? null : read(found);
    },
  },
  {
    id: 'clock-range-bare',
    about: 'Neither has "Uhr": "von 5 bis 6", "10.00-16.00", "1845-1955"; only beside a date.',
    examples: [
      ['14.9.2021, 10.00–16.00', '2021-09-14T10:00/2021-09-14T16:00'],
      ['2.8. 1845-1955', '2021-08-02T18:45/2021-08-02T19:55'],
    ],
    pattern: `von [num card dotted] [bis and] [num card dotted]|dotted [dash bis] dotted|[four year] dash [four year]`,
    read(found) {
      const [a, b] = found.all(...TIMES) as [Node, Node];
      const { after } = found;
      if (
        after &&
        ([SYMBOL.dot, SYMBOL.month, SYMBOL.counted, SYMBOL.unit, SYMBOL.slash].includes(after.symbol) ||
          after.digits > 0)
      )
        return null;
      // Both could be days as well: "11.10-12.10"
      if (a.symbol === SYMBOL.dotted && a.period && b.period && clearlyDays(a, b)) return null;
      return read(found, true);
    },
  },
];

/** 11.10-12.10: both are days, one after the other; 10.00, 18.30 and 09.05-10.45 are not. */
function clearlyDays(a: Node, b: Node): boolean {
  return (a.clock?.minutes ?? 1) % 15 !== 0 || (b.clock?.minutes ?? 1) % 15 !== 0 || a.clock === undefined;
}
