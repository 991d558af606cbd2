/** From one day to another: vom 14. bis 15.9.2021, 11.-13.03.2025, 30. September – 2. Oktober, Fr–So, 10.–12. Juni. */
import { dayOfMonth, monthPeriod, weekdayPeriod } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL } from '../symbols.ts';
import type { Period } from '../types.ts';
import type { Found, Usage } from '../usage.ts';
import { expression, when } from './made.ts';
import { periodFrom } from './weekdays.ts';

/** The days a node at the edge of a range means. */
export function edgePeriod(node: Node): Period | null {
  if (node.symbol === SYMBOL.num) return dayOfMonth(node.value);
  if (node.symbol === SYMBOL.month) return monthPeriod(null, node.value);
  if (node.symbol === SYMBOL.weekday || node.symbol === SYMBOL.wd) return weekdayPeriod(node.value, null, false);
  return periodFrom(node);
}

const EDGES = [
  SYMBOL.date,
  SYMBOL.daynum,
  SYMBOL.num,
  SYMBOL.dotted,
  SYMBOL.slashed,
  SYMBOL.ord,
  SYMBOL.span,
  SYMBOL.month,
  SYMBOL.weekday,
  SYMBOL.wd,
];
const FROM = '(?:von|ab|am)? (?:den)? (?:am)?';
const TO = '(?:close? comma? (?:dash|bis|dash bis|auf|bis auf|ab) (?:fill)? (?:auf|am|den|um)*?)'.replace(
  '*?',
  '{0,2}',
);

function range(found: Found) {
  const [a, b] = found.all(...EDGES) as [Node, Node];
  const [from, to] = [edgePeriod(a), edgePeriod(b)];
  if (!from || !to) return null;
  return {
    symbol: SYMBOL.range,
    expression: expression({ from: when(from), to: when(to) }),
    weak: a.symbol === SYMBOL.weekday && b.symbol === SYMBOL.weekday,
  };
}

export const dayRanges: Usage[] = [
  {
    id: 'day-range',
    about: 'Two days with a dash, "bis", "auf" or "zum" between; month and year may stand once, at the end.',
    examples: [
      ['vom 14. bis 15.9.2021', '2021-09-14/2021-09-15'],
      ['11.-13.03.2025', '2025-03-11/2025-03-13'],
      ['30. 9. – 2. 10. 2024', '2024-09-30/2024-10-02'],
      ['28.02.–01.03.2022', '2022-02-28/2022-03-01'],
      ['vom 5. bis einschließlich 9. Februar', '2021-02-05/2021-02-09'],
      ['Freitag, 10. Juni, bis Sonntag, 12. Juni 2022', '2022-06-10/2022-06-12'],
      ['vom 30. September bis zum 2. Oktober 2024', '2024-09-30/2024-10-02'],
    ],
    pattern: `${FROM} [daynum ord date dotted slashed num] ${TO} [date dotted slashed]`,
    read(found) {
      const { before } = found;
      const [a, b] = found.all(...EDGES) as [Node, Node];
      const to = found.nodes.findIndex(
        ({ symbol }) =>
          symbol === SYMBOL.dash || symbol === SYMBOL.bis || symbol === SYMBOL.auf || symbol === SYMBOL.ab,
      );
      if (found.nodes[to]!.symbol === SYMBOL.ab && a.symbol !== SYMBOL.date) return null;
      if (a.symbol === SYMBOL.num && before?.symbol === SYMBOL.dot && found.nodes[0] === a) return null;
      if (b.symbol === SYMBOL.dotted && found.after?.symbol === SYMBOL.uhr) return null;
      // A day without its month cannot follow a whole date: "14.9.2021 - 10.15".
      if (b.symbol === SYMBOL.dotted && a.period?.needs === 'nothing') return null;
      return range(found);
    },
  },
  {
    id: 'day-number-range',
    about: 'Days of a month that is named before, or not at all: "November 19-20", "vom 4. bis zum 23."',
    examples: [
      ['Aug 5 - 16', '2021-08-05/2021-08-16'],
      ['vom 6. bis zum 23.', '2021-01-06/2021-01-23'],
    ],
    pattern: `${FROM} [daynum ord] ${TO} [daynum ord]|date dash num`,
    read(found) {
      const [a, b] = found.all(...EDGES) as [Node, Node];
      if (b.symbol !== SYMBOL.num) return found.nodes[0] === a ? { ...range(found)!, weak: true } : range(found);
      if (
        found.after &&
        (found.after.digits > 0 ||
          [SYMBOL.uhr, SYMBOL.dot, SYMBOL.colon, SYMBOL.h, SYMBOL.slash].includes(found.after.symbol))
      )
        return null;
      return a.period!.needs === 'year' && b.value <= 31 && found.nodes[1]!.gap === b.gap ? range(found) : null;
    },
  },
  {
    id: 'month-range',
    about: 'Months from one to another: "von Oktober 2020 bis März 2021", "März bis Mai 2025", "März/April 2025".',
    examples: [
      ['von Oktober 2020 bis März 2021', '2020-10/2021-03'],
      ['März/April 2025', '2025-03/2025-04'],
      ['März bis Mai 2025', '2025-03/2025-05'],
    ],
    pattern: `(?:von|im)? (?:span|month dot?) (?:dash|bis|slash|bis auf|und) (?:span|month)`.replace('und', 'and'),
    read(found) {
      const [a, b] = found.all(...EDGES) as [Node, Node];
      if (a.symbol === SYMBOL.month && b.symbol === SYMBOL.month && found.nodes[0] === a) return null;
      if (found.all(SYMBOL.and).length && b.symbol === SYMBOL.month) return null;
      return range(found);
    },
  },
  {
    id: 'weekday-range',
    about: 'From one weekday to another, before a range of days or alone.',
    examples: [['nächsten Donnerstag bis Samstag', '2021-01-14/2021-01-16']],
    pattern: `(?:von)? (?:weekday|wd|date) dot? ${TO} (?:weekday|wd) dot?`,
    read(found) {
      const [a, b] = found.all(...EDGES) as [Node, Node];
      if (a.symbol === SYMBOL.wd && b.symbol === SYMBOL.weekday) return null;
      const made = range(found);
      return made && { ...made, weak: a.symbol !== SYMBOL.date, value: a.value * 10 + b.value };
    },
  },
];

export const rangesWithWeekdays: Usage[] = [
  {
    id: 'weekdays-before-range',
    about: 'The weekdays of a range in front of it: "Fr–So, 10.–12. Juni 2022", "Sa/So, 14./15. Mai".',
    examples: [
      ['Fr–So, 10.–12. Juni 2022', '2022-06-10/2022-06-12'],
      ['Sa/So, 14./15. Mai 2022', '2022-05-14/2022-05-15'],
    ],
    pattern: '(?:range|wday (?:slash|and|plus) wday) (?:comma|den|open|colon|am|von){0,2} [range list] close?',
    read({ nodes, all }) {
      const body = nodes.findLast(({ symbol }) => symbol === SYMBOL.range || symbol === SYMBOL.list)!;
      if (all(SYMBOL.range).length > 1 && !nodes[0]!.weak) return null;
      return { symbol: body.symbol, expression: body.expression! };
    },
  },
];
