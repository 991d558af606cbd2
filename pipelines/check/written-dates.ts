/**
 * The days a text writes out, with their weekdays, read independently of the date rules: whoever checks a reading must
 * not lean on it. Only plain shapes with day and month: „Dienstag, 14. September 2021“, „14.9.21 (Di)“, „2021-09-14“.
 */
import { shared } from '../../extractors/view.ts';
import type { Span } from '../../schemas/document.ts';
import { type Day, isDay } from './calendar.ts';

export interface WrittenDate extends Span {
  readonly day: number;
  readonly month: number;
  /** Null where the text gives none; "21" is 2021. */
  readonly year: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly weekdayAt: Span | null;
  readonly shape: 'dotted' | 'named' | 'iso';
  /** How many digits the year is written with. */
  readonly yearDigits: 0 | 2 | 4;
}

const WEEKDAY = '(?:Sonn|Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)';
const MONTH =
  'Januar|Jänner|Februar|Feber|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez';
const PATTERN = new RegExp(
  `(?:(?<![\\p{L}\\d/–-]|[/–-] )(?<before>${WEEKDAY})(?![\\p{L}])\\.?,?\\s{0,2}(?:(?:den|der|dem|am)\\s)?)?` +
    `(?<![\\d.,:/§-])(?<day>\\d{1,2})\\.(?:[-–/]\\d{1,2}\\.)?\\s?` +
    `(?:(?<month>\\d{1,2})\\.(?:\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d:]|[.,]\\d|\\sUhr|\\sh\\b))?|(?<name>${MONTH})(?![\\p{Ll}])\\.?(?:\\s(?<year2>(?:19|20)\\d\\d))?)(?!\\d)` +
    `(?:,?\\s?\\(?(?<after>${WEEKDAY})\\.?\\))?`,
  'gu',
);
const ISO = /(?<![\d/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d/-])/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
/** A cheap look before the costly one: a day with its stop before a month, or four digits and a hyphen. */
const MAY_HOLD_ONE = /\d\.(?:[-–/]\d{1,2}\.)?\s?[\dJFMASOND]|\d{4}-\d\d-/;
const WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];

/** The days of the announcement itself, furniture of the page left out, in reading order. */
export const writtenDates = shared((view): readonly WrittenDate[] =>
  view.main.flatMap((block) => {
    const text = view.text.slice(block.start, block.end);
    return MAY_HOLD_ONE.test(text) ? readWrittenDates(text, block.start) : [];
  }),
);

/** Every written day of a text; spans are moved by `base`. */
export function readWrittenDates(text: string, base = 0): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { before, after, day, month, name, year, year2 } = match.groups as Record<string, string | undefined>;
    const digits = year ?? year2;
    const weekday = before ?? after;
    const start = base + match.index;
    const weekdayStart = before ? start : start + match[0].lastIndexOf(after ?? '');
    found.push({
      start,
      end: start + match[0].trimEnd().length,
      day: Number(day),
      month: name === undefined ? Number(month) : monthOf(name),
      year: digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0),
      weekday: weekday === undefined ? null : WEEKDAYS.indexOf(weekday.slice(0, 2).toLowerCase()),
      weekdayAt: weekday === undefined ? null : { start: weekdayStart, end: weekdayStart + weekday.length },
      shape: name === undefined ? 'dotted' : 'named',
      yearDigits: digits === undefined ? 0 : digits.length === 2 ? 2 : 4,
    });
  }
  for (const match of text.matchAll(ISO)) {
    const start = base + match.index;
    const [, year, month, day] = match.map(Number) as [number, number, number, number];
    const rest = { weekday: null, weekdayAt: null, shape: 'iso', yearDigits: 4 } as const;
    found.push({ start, end: start + match[0].length, day, month, year, ...rest });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The full day, where the text gives its year and the calendar has it. */
export const fullDay = ({ year, month, day }: WrittenDate): Day | null =>
  year === null || !isDay({ year, month, day }) ? null : { year, month, day };

/** 1 to 12, by the first three letters: „Jänner“ and „Januar“, „März“ and „Maerz“ are the same. */
function monthOf(name: string): number {
  const folded = name.toLowerCase().replace(/ä|ae/, 'a').slice(0, 3);
  return MONTHS.indexOf(folded) + 1;
}
