/** Open ends and doubts around a date: bis 31. August, ab 18 Uhr, vsl. Dezember 2020, ganztägig. */

import { monthPeriod, yearPeriod } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL } from '../symbols.ts';
import type { Expression } from '../types.ts';
import type { Usage } from '../usage.ts';
import { daysOf } from './joins.ts';
import { expression, when } from './made.ts';

const DATED = [
  'when',
  'date',
  'span',
  'range',
  'list',
  'time',
  'times',
  'weekday',
  'daynum',
  'dotted',
  'month',
  'year',
  'wd',
  'limit',
].map((name) => SYMBOL[name as keyof typeof SYMBOL]);
const ANY = '[when date span range list time times weekday daynum dotted limit]';

/** Whatever a node dates, as an expression. */
export function dated(node: Node): Expression | null {
  if (node.expression) return node.expression;
  if (node.symbol === SYMBOL.time)
    return expression({ from: when(null, node.clock!), approximate: node.clock!.approximate });
  if (node.symbol === SYMBOL.span)
    return expression({ from: when(node.period!), approximate: node.period!.approximate ?? false });
  if (node.symbol === SYMBOL.month) return expression({ from: when(monthPeriod(null, node.value)) });
  if (node.symbol === SYMBOL.year) return expression({ from: when(yearPeriod(node.value)) });
  return daysOf(node);
}

const lastOf = (nodes: readonly Node[]) => nodes.findLast(({ symbol }) => DATED.includes(symbol))!;

export const limits: Usage[] = [
  {
    id: 'until',
    about: 'bis, bis zum, spätestens, noch bis einschließlich: an end without a beginning.',
    examples: [
      ['bis 31. August 2021', '../2021-08-31'],
      ['noch bis einschließlich 15. Oktober', '../2021-10-15'],
      ['zunächst bis 2017', '../2017'],
    ],
    pattern: `(?:fill)? (?:bis|until|bis until|until bis|nicht podmod? [nach vor]) (?:auf|den|am|fill|um|approx|dash|auf den){0,3} (?:${ANY}|month|year|wd)`,
    read({ nodes }) {
      const node = lastOf(nodes);
      const what = dated(node);
      if (!what?.from || what.list || (node.symbol === SYMBOL.wd && !node.capital)) return null;
      if (nodes.some(({ symbol }) => symbol === SYMBOL.nicht) && nodes.some(({ symbol }) => symbol === SYMBOL.vor)) {
        return { symbol: SYMBOL.limit, expression: { ...what, openEnd: true }, weak: node.weak ?? false };
      }
      // "bis 31.8., 10–12 Uhr" keeps the end of the hours.
      return {
        symbol: SYMBOL.limit,
        expression: {
          ...what,
          from: null,
          to: what.to?.period ? what.to : { ...what.from, clock: what.to?.clock ?? what.from.clock },
        },
        weak: (node.weak ?? false) || node.symbol === SYMBOL.daynum,
      };
    },
  },
  {
    id: 'until-behind',
    about: '"11 Uhr spätestens", "14 Uhr frühestens".',
    examples: [['11 Uhr spätestens', '../2021-01-06T11:00']],
    pattern: 'time [until ab]',
    read({ nodes }) {
      const what = dated(nodes[0]!)!;
      return nodes[1]!.symbol === SYMBOL.until
        ? { symbol: SYMBOL.limit, expression: { ...what, from: null, to: what.from } }
        : { symbol: SYMBOL.limit, expression: { ...what, openEnd: true } };
    },
  },
  {
    id: 'from-on',
    about: 'ab, frühestens, seit: a beginning without an end.',
    examples: [
      ['ab 18 Uhr', '2021-01-05T18:00/..'],
      ['frühestens ab Juli 2022', '2022-07/..'],
    ],
    pattern: `(?:ab|seit|ab ab|nach|nicht vor) (?:den|am|um|approx|um approx)? (?:${ANY}|month|year)`,
    read({ nodes }) {
      const node = lastOf(nodes);
      const what = dated(node);
      if (!what?.from || what.to || what.list || node.symbol === SYMBOL.limit) return null;
      if (node.symbol === SYMBOL.year && nodes[0]!.symbol !== SYMBOL.seit && nodes[0]!.symbol !== SYMBOL.ab)
        return null;
      return { symbol: SYMBOL.limit, expression: { ...what, openEnd: true }, weak: node.weak ?? false };
    },
  },
  {
    id: 'month-with-preposition',
    about: 'A month alone, which "im", "Anfang" or "im Laufe des" makes sure of.',
    examples: [
      ['im Mai', '2021-05'],
      ['im November', '2021-11'],
    ],
    pattern: '(?:im|den|approx|tentative) month',
    read: ({ nodes, after }) =>
      after?.symbol === SYMBOL.dash && after.gap === 0
        ? null
        : { symbol: SYMBOL.span, period: monthPeriod(null, nodes.at(-1)!.value)! },
  },
];

export const doubts: Usage[] = [
  {
    id: 'tentative',
    about: 'vsl., voraussichtlich, geplant: not certain yet.',
    examples: [
      ['vsl. Dezember 2020', '2020-12?'],
      ['voraussichtlich am 14. September 2021', '2021-09-14?'],
    ],
    pattern: `tentative dot? (?:im|am|den|colon|approx|um|fill|ab){0,2} (?:${ANY}|month|year|limit)`,
    read({ nodes }) {
      const node = lastOf(nodes);
      const what = dated(node);
      return what && { symbol: SYMBOL.limit, expression: { ...what, tentative: true } };
    },
  },
  {
    id: 'approximate',
    about: 'etwa, rund, ca. before a date.',
    examples: [['etwa Mai 2022', '2022-05~']],
    pattern: 'approx dot? (?:im|den)? [span date when range]',
    read({ nodes }) {
      const what = dated(lastOf(nodes));
      return what && { symbol: SYMBOL.limit, expression: { ...what, approximate: true } };
    },
  },
  {
    id: 'all-day',
    about: 'ganztägig.',
    examples: [['14.9.2021, ganztägig', '2021-09-14']],
    pattern: `[when date range list] (?:comma|open)? allday close?`,
    read({ nodes }) {
      const what = dated(nodes[0]!);
      return what && { symbol: SYMBOL.limit, expression: { ...what, allDay: true } };
    },
  },
];
