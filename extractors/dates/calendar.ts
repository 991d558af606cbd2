/** The proleptic Gregorian calendar in plain integer arithmetic: a `Day` counts days since 1970-01-01, a Thursday. */

export type Day = number;

export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date; month and day may overflow ("month 13" is the next January). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = year + Math.floor((month - 1) / 12);
  const m = (((month - 1) % 12) + 12) % 12;
  const y = m < 2 ? shifted - 1 : shifted;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month and day of a day number. */
export function fieldsOf(day: Day): Fields {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Monday of the ISO week that holds a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** Monday of an ISO week, which the 4th of January belongs to where it is the first. */
export function weekStart(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
}

/** The same day so many months on; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = fieldsOf(day);
  const first = fieldsOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(d, daysInMonth(first.year, first.month)));
}

/** The `nth` (1–5; -1 for the last) such weekday of a month, or null where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return fieldsOf(day).month === fieldsOf(first).month ? day : null;
}

/** Two digits mean 1970 to 2069: announcements of the last decades and the next ones. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
const four = (value: number) => (value > 999 ? String(value) : String(value).padStart(4, '0'));

/** "2021-09-14", or shorter where the precision is coarser. */
export function isoDay(day: Day, precision: 'day' | 'month' | 'year' = 'day'): string {
  const { year, month, day: d } = fieldsOf(day);
  const text = four(year);
  if (precision === 'year') return text;
  return precision === 'month' ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(d)}`;
}

/** "T10:00" of minutes since midnight. */
export function isoTime(minutes: number): string {
  return `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Day and minute of "2021-09-14T10:00" or of a part of it; null for anything else. */
export function parseIso(text: string): { day: Day; minute: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (!isDate(year, month, day)) return null;
  return {
    day: dayOf(year, month, day),
    minute: match[4] === undefined ? null : Number(match[4]) * 60 + Number(match[5]),
  };
}
