/** When feasts fall, from the short rules of names.ts. */
import { type Day, dayOf, nthWeekday, weekdayOf } from '../calendar.ts';
import { yearly } from '../periods.ts';
import type { Days, Period } from '../types.ts';
import { chinese, hebrew, hindu, islamic, koningsdag, onam, orthodox, solar } from './calendars.ts';

/** Easter Sunday of the western churches (Gauss, in Lichtenberg's form). */
export function easter(year: number): Day {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  return dayOf(year, 3, og + 7 - ((og - sz) % 7));
}

/** The fourth Sunday of Advent is the last one before Christmas Day. */
function fourthAdvent(year: number): Day {
  const eve = dayOf(year, 12, 24);
  return eve - (weekdayOf(eve) % 7);
}

const CALENDARS: Readonly<Record<string, (rule: string, year: number) => Day | null>> = {
  H: hebrew,
  I: islamic,
  C: chinese,
  T: hindu,
  S: solar,
  M: onam,
  O: orthodox,
  K: koningsdag,
};

/** The day of one rule: "F12-24", "E39", "A-21", "N7.2.5". */
function feastDay(rule: string, year: number): Day | null {
  const rest = rule.slice(1);
  switch (rule[0]) {
    case 'F': {
      const [month = 1, day = 1] = rest.split('-').map(Number);
      return dayOf(year, month, day);
    }
    case 'E':
      return easter(year) + Number(rest);
    case 'A':
      return fourthAdvent(year) + Number(rest);
    case 'N': {
      const [weekday = 1, nth = 1, month = 1] = rest.split('.').map(Number);
      return nthWeekday(year, month, weekday, nth);
    }
    default:
      return shifted(rule[0]!, rest, year);
  }
}

/** The day of another calendar; "+1" behind it counts on. */
function shifted(letter: string, rule: string, year: number): Day | null {
  const [base = '', shift] = letter === 'I' || letter === 'H' ? rule.split('+') : [rule];
  const day = CALENDARS[letter]?.(base, year) ?? null;
  return day === null ? null : day + Number(shift ?? 0);
}

/** A feast as a period of its year; `nth` counts Advent Sundays and feast days ("2. Weihnachtsfeiertag"). */
export function feastPeriod(rule: string, year: number | null, nth: number | null, advent: boolean): Period | null {
  if (nth !== null && (nth < 1 || nth > 4)) return null;
  const shift = nth === null ? 0 : advent ? 7 * (nth - 1) : nth - 1;
  const [first, last = first] = rule.split('/') as [string, string?];
  const period = yearly('day', year, (y): Days | null => {
    const from = feastDay(first, y);
    const to = feastDay(last, y);
    return from === null || to === null ? null : [from + shift, to + shift];
  });
  // A feast without a year is the next one.
  const fixed = /^F(\d+)-(\d+)$/.exec(rule);
  const yearless = fixed && `XXXX-${fixed[1]!.padStart(2, '0')}-${fixed[2]!.padStart(2, '0')}`;
  return {
    ...period,
    ...(yearless && shift === 0 && { yearless }),
    at: (anchor) => period.at(anchor && { ...anchor, grace: 0 }),
  };
}
