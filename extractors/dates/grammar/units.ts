/** Units of time, counted from an anchor. */
import { addMonths, type Day, dayOf, fieldsOf, mondayOf } from '../calendar.ts';
import { relative } from '../periods.ts';
import type { Anchor, Days, Period } from '../types.ts';

// Units by their place in the lexicon.
export const [MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR] = [2, 3, 4, 5, 6, 7, 8] as const;
export const PRECISION = [null, 'minute', 'minute', 'minute', 'day', 'week', 'month', 'quarter', 'year'] as const;

/** Where a count of units from the anchor ends. */
export function shift(anchor: Anchor, unit: number, count: number): { day: Day; minute: number | null } {
  if (unit === DAY) return { day: anchor.day + count, minute: anchor.minute };
  if (unit === WEEK) return { day: anchor.day + 7 * count, minute: anchor.minute };
  if (unit > WEEK) {
    const months = unit === MONTH ? count : unit === QUARTER ? 3 * count : 12 * count;
    return { day: addMonths(anchor.day, Math.trunc(months)), minute: anchor.minute };
  }
  const minutes = (anchor.minute ?? 0) + Math.trunc(count * (unit === HOUR ? 60 : unit === MINUTE ? 1 : 1 / 60));
  return { day: anchor.day + Math.floor(minutes / 1440), minute: ((minutes % 1440) + 1440) % 1440 };
}

/** First and last day of the unit that holds a day. */
export function unitOf(day: Day, unit: number): Days {
  const { year, month } = fieldsOf(day);
  if (unit === WEEK) return [mondayOf(day), mondayOf(day) + 6];
  if (unit === MONTH) return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
  if (unit === QUARTER) return unitSpan(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
  return unit === YEAR ? unitSpan(year, 1, 12) : [day, day];
}

/** Whole months from one on. */
export const unitSpan = (year: number, month: number, count: number): Days => [
  dayOf(year, month, 1),
  dayOf(year, month + count, 1) - 1,
];

/** The unit so many further on: letzten Monat, dieses Jahr, nächste Woche. */
export function unitPeriod(unit: number, count: number): Period | null {
  const precision = PRECISION[unit];
  if (!precision || unit < DAY) return null;
  const point =
    (unit === MONTH || unit === YEAR) && count !== 0
      ? (anchor: Anchor) => ({ day: shift(anchor, unit, count).day, minute: null })
      : undefined;
  return relative(precision, (anchor) => unitOf(shift(anchor, unit, count).day, unit), point && { point });
}
