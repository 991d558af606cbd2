/** Feast days, with the ordinal of Advent Sundays and the year behind: Ostermontag 2024, 1. Advent, zweiter Weihnachtsfeiertag. */
import { feastPeriod } from '../feasts/rules.ts';
import { SYMBOL } from '../symbols.ts';
import type { Usage } from '../usage.ts';
import { aDate } from './made.ts';

export const feastDays: Usage[] = [
  {
    id: 'feast-day',
    about: 'Feast days that a library or computus knows the day of.',
    examples: [
      ['Ostermontag 2024', '2024-04-01'],
      ['1. Advent 2021', '2021-11-28'],
      ['Heiligabend', '2021-12-24'],
      ['Tag der Deutschen Einheit', '2021-10-03'],
    ],
    counterExamples: [
      ['Osterferien', 'a week or two that each state sets itself'],
      ['Adventskranz basteln', 'a compound'],
    ],
    pattern: '(?:num dot|ord)? feast (?:comma|im)? (?:(?:den)? unit)? year?',
    read({ nodes, all }) {
      const feast = all(SYMBOL.feast)[0]!;
      const unit = all(SYMBOL.unit)[0];
      const year = all(SYMBOL.year)[0];
      if ((unit && (unit.value !== 8 || !year)) || (!year && nodes.at(-1) !== feast)) return null;
      const nth = nodes[0] === feast ? null : nodes[0]!.value;
      const period = feastPeriod(feast.feast!.rule, year?.value ?? null, nth, feast.feast!.advent);
      return period && aDate(period, period.precision === 'day' ? SYMBOL.date : SYMBOL.span);
    },
  },
  {
    id: 'feast-day-alone',
    about: 'A feast day whose year, if any, stands elsewhere.',
    examples: [['Silvester', '2021-12-31']],
    pattern: '(?:num dot|ord)? feast',
    read({ nodes, all }) {
      const { feast } = all(SYMBOL.feast)[0]!;
      return aDate(feastPeriod(feast!.rule, null, nodes.length > 1 ? nodes[0]!.value : null, feast!.advent));
    },
  },
];
