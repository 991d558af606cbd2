/** Days in figures: 27.8.2021, 14. 9. 21, 5.3., 2021-09-14, 14/9/2021. */
import { fullYear } from '../calendar.ts';
import { calendarDay, monthPeriod as monthPeriodOf } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Found, Usage } from '../usage.ts';
import { aDate } from './made.ts';

const numbers = ({ all }: Found) => all(SYMBOL.num, SYMBOL.year).map(({ value }) => value);
/** Figures and marks that touch: "3-7-2017", not "3 - 7 - 2017". */
const tight = ({ nodes }: Found) => nodes.every(({ gap }, index) => index === 0 || gap === 0);
/** One of a longer chain of figures: an IP address, a version, a phone number. */
export const chained = ({ nodes, before, after }: Found): boolean =>
  (after?.gap === 0 && after.digits > 0 && nodes.at(-1)?.symbol !== SYMBOL.num) ||
  (before !== undefined && nodes[0]!.gap === 0 && (before.symbol === SYMBOL.dot || before.digits > 0));

export const numericDays: Usage[] = [
  {
    id: 'iso-day',
    about: 'Year first, as machines and careful people write it.',
    examples: [
      ['2021-09-14', '2021-09-14'],
      ['2021/09/14', '2021-09-14'],
      ['2021.09.14', '2021-09-14'],
    ],
    pattern: 'year (?:dash num dash num|slash num slash num|dot num dot num)',
    read(found) {
      const [year = 0, a = 0, b = 0] = numbers(found);
      if (!tight(found)) return null;
      // Year, day, month is written too, where only that can be meant.
      return aDate(calendarDay(year, a, b) ?? calendarDay(year, b, a));
    },
  },
  {
    id: 'numeric-day',
    about: 'Day, month and year in figures with dots; the year has four digits or two, also after an apostrophe.',
    examples: [
      ['27.8.2021', '2021-08-27'],
      ['01.12.14', '2014-12-01'],
      ['14. 9. 2021', '2021-09-14'],
      ["14.09.'21", '2021-09-14'],
    ],
    counterExamples: [
      ['Version 2.3.1', 'one digit is no year'],
      ['IP 10.1.2.3', 'four figures in a chain'],
      ['Paragraph 3.1.2', 'a numbered section'],
    ],
    pattern: 'num dot num dot apos?[year num]',
    read(found) {
      const [day = 0, month = 0, year = 0] = numbers(found);
      const last = found.nodes.at(-1)!;
      if (last.digits === 1 || chained(found)) return null;
      // "5.3. 18 Uhr", "5.3. 18-20 Uhr", "12.11 6:10": a clock time, no year.
      if (last.digits === 2 && (last.gap > 0 || found.nodes[4]!.gap > 0) && found.nodes[4] === last && isClock(found))
        return null;
      if (last.digits === 2 && last.gap === 2) return null;
      return aDate(calendarDay(last.digits === 2 ? fullYear(year) : year, month, day));
    },
  },
  {
    id: 'numeric-day-slashes',
    about: 'Day, month and year with slashes or hyphens, close together.',
    examples: [
      ['14/9/2021', '2021-09-14'],
      ['14-09-2021', '2021-09-14'],
      ['30-12-16', '2016-12-30'],
    ],
    pattern: 'num (?:slash num slash|dash num dash)[year num]',
    read(found) {
      const [day = 0, month = 0, year = 0] = numbers(found);
      const last = found.nodes.at(-1)!;
      if (!tight(found) || last.digits === 1 || chained(found)) return null;
      return aDate(calendarDay(last.digits === 2 ? fullYear(year) : year, month, day));
    },
  },
  {
    id: 'numeric-day-loose-year',
    about: 'The year set off: "26/07 2017", "24.07. 2017", "23.10 2017".',
    examples: [
      ['26/07 2021', '2021-07-26'],
      ['24.7 2021', '2021-07-24'],
    ],
    pattern: 'num [slash dot] num year',
    read(found) {
      const [day = 0, month = 0, year = 0] = numbers(found);
      return found.nodes[3]!.gap === 1 && found.after?.symbol !== SYMBOL.colon
        ? aDate(calendarDay(year, month, day))
        : null;
    },
  },
  {
    id: 'month-in-figures',
    about: 'Month and year in figures: "05/2021", "12.2020", "2016/05".',
    examples: [
      ['05/2021', '2021-05'],
      ['12.2020', '2020-12'],
      ['2021/05', '2021-05'],
    ],
    pattern: 'num [dot slash dash] year|year [slash dash] num',
    read(found) {
      const year = found.all(SYMBOL.year)[0]!.value;
      const month = found.all(SYMBOL.num)[0]!;
      if (month.digits !== 2 && found.nodes[1]!.symbol !== SYMBOL.slash) return null;
      if (found.nodes[1]!.symbol === SYMBOL.dash && month.value > 12) return null;
      // "2021/22" is a winter or a school year.
      return chained(found) || month.value > 12 ? null : { ...monthOf(year, month.value)!, symbol: SYMBOL.span };
    },
  },
  {
    id: 'numeric-day-month',
    about: 'Day and month without a year; the closing dot makes it certain.',
    examples: [
      ['5.3.', '2021-03-05'],
      ['am 7.9.', '2021-09-07'],
      ['am 7. 9.', '2021-09-07'],
    ],
    pattern: 'num dot num dot',
    read(found) {
      const [day = 0, month = 0] = numbers(found);
      if (chained(found) || (found.after?.digits && found.after.gap === 0 && found.after.digits < 2)) return null;
      return aDate(calendarDay(null, month, day));
    },
  },
  {
    id: 'dotted-pair',
    about: 'Two figures and a dot are a day or a clock time, as their neighbours say: "18.2 um 16 Uhr", "um 16.30".',
    examples: [
      ['18.2 um 16 Uhr', '2021-02-18T16:00'],
      ['20.09. 22.10', '2021-09-20T22:10'],
    ],
    counterExamples: [
      ['Raum 10.15', 'a room'],
      ['Kosten: 12.50 Euro', 'a price'],
    ],
    pattern: 'num dot num',
    read(found) {
      if (chained(found) || found.nodes[1]!.gap > 0) return null;
      const [a = 0, b = 0] = numbers(found);
      const period = calendarDay(null, b, a);
      const minutes = found.nodes[2]!.digits === 2 && a <= 24 && b < 60 && found.nodes[2]!.gap === 0;
      if (!period && !minutes) return null;
      return {
        symbol: SYMBOL.dotted,
        ...(period && { period }),
        ...(minutes && { clock: { minutes: a * 60 + b, approximate: false, zone: null } }),
      };
    },
  },
  {
    id: 'slashed-pair',
    about: 'Day and month with a slash, where the neighbours make it a date: "15/11 bis 16/11".',
    examples: [['23/08-25/08', '2021-08-23/2021-08-25']],
    pattern: 'num slash num',
    read(found) {
      const [day = 0, month = 0] = numbers(found);
      if (!tight(found) || chained(found) || found.after?.symbol === SYMBOL.slash || found.after?.symbol === SYMBOL.uhr)
        return null;
      return aDate(calendarDay(null, month, day), SYMBOL.slashed);
    },
  },
];

function monthOf(year: number, month: number) {
  return aDate(monthPeriodOf(year, month));
}

/** What would be the year goes on as a clock time. */
function isClock({ after, nodes }: Found): boolean {
  if (!after) return nodes.at(-1)!.gap > 0 && nodes.at(-1)!.value < 13;
  if ([SYMBOL.uhr, SYMBOL.h, SYMBOL.colon, SYMBOL.dash, SYMBOL.bis, SYMBOL.dot].includes(after.symbol)) return true;
  return after.digits > 0;
}
