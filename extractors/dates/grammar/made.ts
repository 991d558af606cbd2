/** What usages hand back, in one line each. */
import { SYMBOL } from '../symbols.ts';
import type { Clock, Expression, PartOfDay, Period, When } from '../types.ts';
import type { Made } from '../usage.ts';

export const aDate = (period: Period | null, symbol: string = SYMBOL.date): Made | null => period && { symbol, period };

export const aSpan = (period: Period | null): Made | null => aDate(period, SYMBOL.span);

/** A clock time of a day: 0:00 to 24:00. */
export function aTime(hour: number, minute = 0, more: Partial<Clock> = {}): Made | null {
  const clock = clockOf(hour, minute, more);
  return clock && { symbol: SYMBOL.time, clock };
}

export function clockOf(hour: number, minute = 0, more: Partial<Clock> = {}): Clock | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return { minutes: hour * 60 + minute, approximate: false, zone: null, ...more };
}

export function when(period: Period | null, clock: Clock | null = null, partOfDay: PartOfDay | null = null): When {
  return { period, clock, partOfDay };
}

export function expression(parts: Partial<Expression>): Expression {
  return {
    from: null,
    to: null,
    list: null,
    openEnd: false,
    approximate: false,
    tentative: false,
    allDay: false,
    recurrence: null,
    ...parts,
  };
}
