/** Several days in one breath: 14./15. September, 14., 15. und 21. September 2021, am 14.9., 21.9. und 28.9. */
import type { Node } from '../scan.ts';
import { SYMBOL } from '../symbols.ts';
import type { Usage } from '../usage.ts';
import { edgePeriod } from './day-ranges.ts';
import { expression, when } from './made.ts';

const ITEM = '(?:am|den)? [daynum ord date dotted slashed]';
const GLUE = '(?:comma? and|comma|slash|plus)';

export const dayLists: Usage[] = [
  {
    id: 'day-list',
    about:
      'Days with commas, slashes, "und" or plus between them: each is a day of its own, the month and year may stand once at the end.',
    examples: [
      ['14./15. September 2021', '2021-09-14/2021-09-15'],
      ['14., 15. und 21. September 2021', '{2021-09-14,2021-09-15,2021-09-21}'],
      ['14.+15.9.2021', '2021-09-14/2021-09-15'],
    ],
    counterExamples: [['das 1. und 2. Kapitel', 'ordinals of other things']],
    pattern: `${ITEM} (?:${GLUE} ${ITEM}){1,30}`,
    read({ nodes, before }) {
      const items = nodes.filter(({ symbol }) => ITEMS.includes(symbol));
      const last = items.at(-1)!;
      // Month and year stand at the end.
      if (last.symbol === SYMBOL.daynum || last.symbol === SYMBOL.ord) return null;
      if (last.symbol === SYMBOL.dotted && (!last.period || items.some(({ symbol }) => symbol === SYMBOL.date)))
        return null;
      // Line after line is a table of dates, each with what follows it.
      if (
        nodes.some(
          ({ gap }, index) =>
            index > 0 && gap === 2 && items.includes(nodes[index]!) && nodes[index]!.symbol === SYMBOL.date,
        )
      )
        return null;
      if (items[0]!.symbol === SYMBOL.ord && before?.symbol === SYMBOL.veto) return null;
      const periods = items.map(edgePeriod);
      if (periods.some((period) => period === null || period.precision !== 'day' || period.needs === 'reference'))
        return null;
      return {
        symbol: SYMBOL.list,
        expression: expression({ from: when(periods[0]!), list: periods.map((period) => when(period)) }),
      };
    },
  },
];

const ITEMS: readonly Node['symbol'][] = [SYMBOL.daynum, SYMBOL.ord, SYMBOL.date, SYMBOL.dotted, SYMBOL.slashed];
