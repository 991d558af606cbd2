/** Makers of periods: days, months, quarters … as functions of what their words leave open. */
import type { Precision } from '../../schemas/announcement.ts';
import { type Day, dayOf, daysInMonth, fieldsOf, isDate, isoDay, weekdayOf, weekStart } from './calendar.ts';
import type { Anchor, Days, Period } from './types.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** The days that the anchor's direction asks for, among those of the years around it. */
function inSomeYear(days: (year: number) => Days | null): (anchor: Anchor | null) => Days | null {
  return (anchor) => {
    if (anchor === null) return null;
    if (anchor.year !== undefined) return days(anchor.year);
    const { year } = fieldsOf(anchor.day);
    const order = anchor.direction < 0 ? [1, 0, -1, -2, -3, -4] : [-1, 0, 1, 2, 3, 4];
    let best: Days | null = null;
    for (const offset of order) {
      const found = days(year + offset);
      if (found === null) continue;
      const from = offset === 0 ? anchor.day - (anchor.grace ?? 0) : anchor.day;
      if (anchor.direction > 0 && found[1] >= from) return found;
      if (anchor.direction < 0 && found[0] <= anchor.day) return found;
      if (anchor.direction === 0 && (best === null || distance(found, anchor.day) < distance(best, anchor.day)))
        best = found;
    }
    return best;
  };
}

const distance = (days: Days, day: Day) => Math.abs(days[0] - day);

/** A period whose days follow from its year: the one its words name, or the anchor's choice. */
export function yearly(
  precision: Precision,
  year: number | null,
  days: (year: number) => Days | null,
  more: Partial<Period> = {},
): Period {
  if (year !== null) {
    const fixed = days(year);
    return { precision, needs: 'nothing', weekday: null, at: () => fixed, ...more };
  }
  return { precision, needs: 'year', weekday: null, at: inSomeYear(days), ...more };
}

/** A day of the calendar; null where there is no such day in any year. */
export function calendarDay(
  year: number | null,
  month: number,
  day: number,
  weekday: number | null = null,
): Period | null {
  if (!isDate(year ?? 2000, month, day)) return null;
  return yearly('day', year, (y) => (isDate(y, month, day) ? [dayOf(y, month, day), dayOf(y, month, day)] : null), {
    weekday,
    yearless: `XXXX-${pad(month)}-${pad(day)}`,
  });
}

/** "am 15.": a day of the month, in the next month that has it, and has it on the weekday where one is named. */
export function dayOfMonth(day: number, weekday: number | null = null): Period | null {
  if (day < 1 || day > 31) return null;
  return {
    precision: 'day',
    needs: 'month',
    weekday,
    at: (anchor) => {
      if (anchor === null) return null;
      const { year, month } = fieldsOf(anchor.day);
      const step = anchor.direction < 0 ? -1 : 1;
      for (let offset = 0; Math.abs(offset) < 24; offset += step) {
        const first = fieldsOf(dayOf(year, month + offset, 1));
        if (day > daysInMonth(first.year, first.month)) continue;
        const found = dayOf(first.year, first.month, day);
        if (step > 0 ? found < anchor.day : found > anchor.day) continue;
        if (weekday === null || anchor.beside || weekdayOf(found) === weekday) return [found, found];
      }
      return null;
    },
  };
}

/** "Freitag": the next one, or with `weeks` the one of a week counted from the reference's. */
export function weekdayPeriod(weekday: number, weeks: number | null = null, skipToday = true): Period {
  return {
    precision: 'day',
    needs: weeks === null ? 'week' : 'reference',
    weekday: null,
    at: (anchor) => {
      if (anchor === null) return null;
      const today = weekdayOf(anchor.day);
      if (weeks !== null) {
        const day = anchor.day - today + weekday + 7 * weeks;
        return [day, day];
      }
      const ahead = (weekday - today + 7) % 7;
      const day =
        anchor.direction < 0
          ? anchor.day - ((today - weekday + 7) % 7)
          : anchor.day + (ahead === 0 && skipToday ? 7 : ahead);
      return [day, day];
    },
  };
}

/** Thirds of a span: Anfang, Mitte, Ende. */
function third([first, last]: Days, part: number): Days {
  const length = last - first + 1;
  if (length <= 31) return part === 1 ? [first, first + 9] : part === 2 ? [first + 10, first + 19] : [first + 20, last];
  const cut = Math.round(length / 3);
  return part === 1 ? [first, first + cut - 1] : part === 2 ? [first + cut, last - cut] : [last - cut + 1, last];
}

/** A month, or with `part` (1 Anfang, 2 Mitte, 3 Ende) about ten days of it; [2, 3] is "Mitte/Ende". */
export function monthPeriod(
  year: number | null,
  month: number,
  part: readonly [number, number] | null = null,
): Period | null {
  if (month < 1 || month > 12) return null;
  const whole = (y: number): Days => [dayOf(y, month, 1), dayOf(y, month + 1, 1) - 1];
  if (part === null) return yearly('month', year, whole, { yearless: `XXXX-${pad(month)}` });
  return yearly('day', year, (y) => [third(whole(y), part[0])[0], third(whole(y), part[1])[1]], { approximate: true });
}

export function yearPeriod(year: number, part: readonly [number, number] | null = null): Period {
  const whole: Days = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (part === null) return yearly('year', year, () => whole);
  const days: Days = [third(whole, part[0])[0], third(whole, part[1])[1]];
  return yearly('year', year, () => days, { approximate: true, edtf: () => `${year}~` });
}

export function weekPeriod(year: number | null, week: number): Period | null {
  if (week < 1 || week > 53) return null;
  return yearly('week', year, (y) => [weekStart(y, week), weekStart(y, week) + 6]);
}

/** Whole months, from `month` on: quarters, halves, seasons, semesters, school years. */
export function monthsPeriod(
  precision: Precision,
  year: number | null,
  month: number,
  count: number,
  code: number | null,
): Period {
  return yearly(precision, year, (y) => [dayOf(y, month, 1), dayOf(y, month + count, 1) - 1], {
    edtf: ([first, last]) =>
      code === null ? `${isoDay(first, 'month')}/${isoDay(last, 'month')}` : `${fieldsOf(first).year}-${code}`,
  });
}

/** Fixed days, already known. */
export function fixedDays(precision: Precision, days: Days, more: Partial<Period> = {}): Period {
  return { precision, needs: 'nothing', weekday: null, at: () => days, ...more };
}

/** Counted from the day of reference. */
export function relative(
  precision: Precision,
  days: (anchor: Anchor) => Days | null,
  more: Partial<Period> = {},
): Period {
  return { precision, needs: 'reference', weekday: null, at: (anchor) => (anchor ? days(anchor) : null), ...more };
}

/** The same period with the weekday its words name beside it. */
export function withWeekday(period: Period, weekday: number): Period {
  return { ...period, weekday };
}
