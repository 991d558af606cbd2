/** Days with the month's name: 14. September 2021, den 7. Juni, 14.Sep.2021, September 14, 2021, am vierzehnten September. */
import { fullYear } from '../calendar.ts';
import { calendarDay } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Found, Usage } from '../usage.ts';
import { aDate } from './made.ts';

/** Two digits behind a month are a year unless they go on as a clock time. */
export function yearOf(found: Found): number | null | 'none' {
  const year = found.all(SYMBOL.year).at(-1);
  if (year) return year.value;
  const short = found.nodes.at(-1)!;
  if (short.symbol !== SYMBOL.num || found.nodes.length < 3) return 'none';
  if (short.digits !== 2 || short.gap === 2) return null;
  const { after } = found;
  if (
    after &&
    (after.digits > 0 ||
      [SYMBOL.uhr, SYMBOL.h, SYMBOL.colon, SYMBOL.dash, SYMBOL.dot, SYMBOL.bis, SYMBOL.slash, SYMBOL.counted].includes(
        after.symbol,
      ))
  )
    return null;
  return fullYear(short.value);
}

export const namedDays: Usage[] = [
  {
    id: 'named-day',
    about: 'Day, name of the month, and the year if there is one.',
    examples: [
      ['14. September 2021', '2021-09-14'],
      ['den 7. Juni', '2021-06-07'],
      ['14.Sep.2021', '2021-09-14'],
      ['14. Septbr. 2021', '2021-09-14'],
      ['3. Jänner 2022', '2022-01-03'],
      ['8. Mai 18', '2018-05-08'],
      ['am vierzehnten September', '2021-09-14'],
      ['12-Mär-2014', '2014-03-12'],
    ],
    counterExamples: [['Straße des 17. Juni', 'a street in Berlin']],
    pattern: '[num ord] (?:dot|suffix|dash)? month dot? (?:comma? (?:den|im)? year|dash year|apos num|num)?',
    read(found) {
      const month = found.all(SYMBOL.month)[0]!;
      const day = found.nodes[0]!;
      const year = yearOf(found);
      if (year === null && found.nodes.at(-1)!.symbol === SYMBOL.num) return null;
      return aDate(calendarDay(year === 'none' ? null : year, month.value, day.value));
    },
  },
  {
    id: 'named-day-only',
    about: 'Day and name of the month, where the number behind is no year: "17 Juli 17.30 Uhr".',
    examples: [['29. September 18 Uhr', '2021-09-29T18:00']],
    pattern: '[num ord] (?:dot|suffix|dash)? month dot?',
    read: (found) => aDate(calendarDay(null, found.all(SYMBOL.month)[0]!.value, found.nodes[0]!.value)),
  },
  {
    id: 'month-first-day',
    about: 'The English order slips in: "September 14, 2021", "Aug 8", "May 23".',
    examples: [
      ['September 14, 2021', '2021-09-14'],
      ['Aug 8', '2021-08-08'],
    ],
    pattern: 'month dot? (?:num|den ord|ord) (?:dot|suffix)? (?:comma? year)?',
    read(found) {
      const day = found.all(SYMBOL.num, SYMBOL.ord)[0]!;
      const { after } = found;
      const year = found.all(SYMBOL.year)[0];
      if (day.gap === 2) return null;
      if (
        !year &&
        after &&
        ([SYMBOL.uhr, SYMBOL.h, SYMBOL.colon].includes(after.symbol) ||
          (after.digits > 0 && after.gap === 0) ||
          after.symbol === SYMBOL.month)
      )
        return null;
      return aDate(calendarDay(year?.value ?? null, found.nodes[0]!.value, day.value));
    },
  },
  {
    id: 'ordinal-month-in-figures',
    about: 'Spoken months: "am siebten vierten", "am 7. vierter", "dritter/11."',
    examples: [['am siebten vierten', '2021-04-07']],
    pattern: '(?:num dot|ord) (?:slash num dot|num dot|ord) year?',
    read(found) {
      const [day, month] = found.all(SYMBOL.num, SYMBOL.ord);
      if (!day || !month || (day.symbol === SYMBOL.num && month.symbol === SYMBOL.num)) return null;
      return aDate(calendarDay(found.all(SYMBOL.year)[0]?.value ?? null, month.value, day.value));
    },
  },
  {
    id: 'day-number',
    about: 'A day without its month, which the neighbours or the reference supply: "14. und 15. September", "am 15."',
    examples: [
      ['am 15.', '2021-01-15'],
      ['am 15ten', '2021-01-15'],
    ],
    pattern: 'num [dot suffix]',
    read({ nodes, after }) {
      const day = nodes[0]!;
      if (nodes[1]!.gap > 0 || day.value < 1 || day.value > 31) return null;
      if (after && after.gap === 0 && after.digits > 0) return null;
      return { symbol: SYMBOL.daynum, value: day.value, digits: 0 };
    },
  },
];
