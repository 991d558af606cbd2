import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  fieldsOf,
  isDate,
  isoDay,
  nthWeekday,
  parseIso,
  weekdayOf,
  weekStart,
} from '../../../extractors/dates/calendar.ts';
import { easter } from '../../../extractors/dates/feasts/rules.ts';

const day = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 12, 31) });

describe('the calendar', () => {
  it('agrees with the platform for every day', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = fieldsOf(number);
        expect(dayOf(year, month, dayOfMonth)).toBe(number);
        expect(parseIso(isoDay(number))?.day).toBe(number);
      }),
    );
  });

  it('keeps the end of a shorter month', () => {
    expect(isoDay(addMonths(dayOf(2021, 1, 31), 1))).toBe('2021-02-28');
    expect(isoDay(addMonths(dayOf(2020, 2, 29), -12))).toBe('2019-02-28');
  });

  it('knows no 31st of June and no 29th of February in 2021', () => {
    expect([isDate(2021, 6, 31), isDate(2021, 2, 29), isDate(2020, 2, 29)]).toEqual([false, false, true]);
  });

  it('counts ISO weeks and weekdays of a month', () => {
    expect(isoDay(weekStart(2021, 38))).toBe('2021-09-20');
    expect(isoDay(weekStart(2020, 1))).toBe('2019-12-30');
    expect(isoDay(nthWeekday(2021, 10, 2, 1)!)).toBe('2021-10-05');
    expect(isoDay(nthWeekday(2014, 3, 7, -1)!)).toBe('2014-03-30');
    expect(nthWeekday(2021, 2, 1, 5)).toBeNull();
  });

  it.each([
    [2018, '2018-04-01'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i', (year, expected) => {
    expect(isoDay(easter(year))).toBe(expected);
  });
});
