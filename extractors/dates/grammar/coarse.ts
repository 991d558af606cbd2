/** Coarser than a day: months, parts of months, weeks, quarters, seasons, school years, years. */
import { fullYear } from '../calendar.ts';
import { monthPeriod, monthsPeriod, weekPeriod, yearPeriod } from '../periods.ts';
import { SYMBOL } from '../symbols.ts';
import type { Found, Usage } from '../usage.ts';
import { aSpan } from './made.ts';
import { yearOf } from './named-days.ts';

const year = ({ all }: Found) => all(SYMBOL.year)[0]?.value ?? null;
const number = ({ all }: Found) => all(SYMBOL.num, SYMBOL.ord, SYMBOL.card, SYMBOL.roman)[0]?.value ?? 0;
const plainYear = 'im? (?:unit|den unit)? year';

export const coarse: Usage[] = [
  {
    id: 'part-of-month',
    about: 'Anfang, Mitte, Ende of a month are thirds of it, meant roughly; "Mitte/Ende" joins two.',
    examples: [
      ['Anfang März 2025', '2025-03-01~/2025-03-10~'],
      ['Mitte/Ende Juni 2025', '2025-06-11~/2025-06-30~'],
    ],
    counterExamples: [
      ['die Mitte', 'of what?'],
      ['am Ende der Straße', 'a place'],
    ],
    pattern: 'part (?:[slash dash bis and] part)? (?:den)? month dot? year?',
    read(found) {
      const parts = found.all(SYMBOL.part).map(({ value }) => value);
      return aSpan(monthPeriod(year(found), found.all(SYMBOL.month)[0]!.value, [parts[0]!, parts.at(-1)!]));
    },
  },
  {
    id: 'part-of-year',
    about: 'Anfang, Mitte, Ende of a year.',
    examples: [
      ['Ende 2017', '2017~'],
      ['Mitte 2026', '2026~'],
    ],
    pattern: `part (?:den unit)? year`,
    read(found) {
      const part = found.nodes[0]!.value;
      return aSpan(yearPeriod(year(found)!, [part, part]));
    },
  },
  {
    id: 'month',
    about: 'A month by its name, alone only behind a preposition or before a year.',
    examples: [
      ['Dezember 2020', '2020-12'],
      ['Dez. 2020', '2020-12'],
      ['im Mai', '2021-05'],
    ],
    counterExamples: [['August Bebel kam nicht', 'a first name']],
    pattern: 'month dot? (?:comma|den unit|unit|im unit)? (?:year|apos num)',
    read(found) {
      const short = yearOf(found);
      return aSpan(monthPeriod(year(found) ?? (typeof short === 'number' ? short : null), found.nodes[0]!.value));
    },
  },
  {
    id: 'week',
    about: 'ISO calendar weeks: KW 38, 38. KW 2021, Kalenderwoche 38/2021.',
    examples: [
      ['KW 38', '2021-09-20/2021-09-26'],
      ['38. KW 2021', '2021-09-20/2021-09-26'],
      ['Kalenderwoche 38/2021', '2021-09-20/2021-09-26'],
    ],
    pattern: '(?:kw dot? num|num dot? kw) (?:[slash comma im]? year)?',
    read: (found) => aSpan(weekPeriod(year(found), number(found))),
  },
  {
    id: 'quarter',
    about: '2. Quartal 2022, Q3 2022, IV. Quartal 2021.',
    examples: [
      ['2. Quartal 2022', '2022-34'],
      ['Q3 2022', '2022-35'],
      ['IV. Quartal 2021', '2021-36'],
      ['drittes Quartal', '2021-35'],
    ],
    pattern: '(?:(?:num dot|ord|roman dot?) quarterword|q num) (?:slash|im|den unit)? year?',
    read(found) {
      const n = number(found);
      return n >= 1 && n <= 4 ? aSpan(monthsPeriod('quarter', year(found), n * 3 - 2, 3, 32 + n)) : null;
    },
  },
  {
    id: 'half-year',
    about: 'Erstes and zweites Halbjahr.',
    examples: [
      ['erstes Halbjahr 2022', '2022-40'],
      ['2. Halbjahr 2022', '2022-41'],
    ],
    pattern: '(?:num dot|ord|roman dot?) halfyear (?:slash|im|den unit)? year?',
    read(found) {
      const n = number(found);
      return n === 1 || n === 2 ? aSpan(monthsPeriod('month', year(found), n * 6 - 5, 6, 39 + n)) : null;
    },
  },
  {
    id: 'season',
    about: 'Seasons as meteorologists count them; a winter begins in December and belongs to the year it begins in.',
    examples: [
      ['Herbst 2023', '2023-23'],
      ['Frühjahr 2022', '2022-21'],
      ['Winter 2021/22', '2021-24'],
    ],
    counterExamples: [
      ['Frühjahrsputz im Haus', 'a compound'],
      ['Frau Winter spricht', 'a name'],
    ],
    pattern: '(?:season slash)? season (?:den unit|im)? year (?:slash [num year])?',
    read(found) {
      const [first, last] = [found.all(SYMBOL.season)[0]!.value, found.all(SYMBOL.season).at(-1)!.value];
      if (last < first) return null;
      const begin = first === 4 ? 12 : first * 3;
      return aSpan(
        monthsPeriod('season', year(found), begin, 3 * (last - first + 1), first === last ? 20 + first : null),
      );
    },
  },
  {
    id: 'semester',
    about: 'University terms: summer from April, winter from October.',
    examples: [
      ['WiSe 2021/2022', '2021-10/2022-03'],
      ['SoSe 2022', '2022-04/2022-09'],
    ],
    pattern: 'semester (?:year|num) (?:slash [num year])?',
    read(found) {
      const written = found.nodes[1]!;
      if (written.digits === 1 || (written.digits === 2 && written.gap === 0)) return null;
      const at = written.digits === 2 ? fullYear(written.value) : written.value;
      return aSpan(monthsPeriod('month', at, found.nodes[0]!.value === 1 ? 4 : 10, 6, null));
    },
  },
  {
    id: 'school-year',
    about: 'School years and theatre seasons begin in August.',
    examples: [
      ['Schuljahr 2020/21', '2020-08/2021-07'],
      ['Spielzeit 2021/22', '2021-08/2022-07'],
    ],
    pattern: 'spanyear year [slash dash] [num year]',
    read: (found) => aSpan(monthsPeriod('month', year(found), 8, 12, null)),
  },
  {
    id: 'year-with-word',
    about: 'A year that "im Jahr" makes certain.',
    examples: [['im Jahr 2022', '2022']],
    pattern: plainYear.replace('im? (?:unit|den unit)?', '(?:im|im den)? unit'),
    read: (found) => (found.all(SYMBOL.unit)[0]!.value === 8 ? aSpan(yearPeriod(year(found)!)) : null),
  },
  {
    id: 'years',
    about: 'Two years with a dash between them.',
    examples: [['2021–2023', '2021/2023']],
    pattern: 'year [dash bis slash] year',
    read(found) {
      const [first, last] = found.all(SYMBOL.year);
      if (first!.value >= last!.value) return null;
      const period = yearPeriod(first!.value);
      return aSpan({
        ...period,
        edtf: () => `${first!.value}/${last!.value}`,
        at: () => [period.at(null)![0], yearPeriod(last!.value).at(null)![1]],
      });
    },
  },
];
