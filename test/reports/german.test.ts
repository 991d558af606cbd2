import { describe, expect, it } from 'vitest';
import { germanDate, germanEdtf, percent, shortDate } from '../../reports/german.ts';

describe('germanDate', () => {
  it.each([
    ['2021-09-14T10:00', '14. September 2021, 10:00 Uhr'],
    ['2021-09-04', '4. September 2021'],
    ['2020-12', 'Dezember 2020'],
    ['2017', '2017'],
    ['XXXX-11-06', '6. November'],
    ['2021-23', 'Herbst 2021'],
    ['2021-34', '2. Quartal 2021'],
    ['2021-99', '2021-99'],
    ['bald', 'bald'],
  ])('%s → %s', (date, words) => expect(germanDate(date)).toBe(words));
});

describe('germanEdtf', () => {
  it.each([
    ['2021-09-14T10:00/2021-09-14T16:00', '14. September 2021, 10:00–16:00 Uhr'],
    ['2021-09-14/2021-09-15', '14. September 2021 bis 15. September 2021'],
    ['2020-12?', 'vermutlich Dezember 2020'],
    ['2015-04~', 'etwa April 2015'],
    ['2021-09-14/..', 'ab 14. September 2021'],
    ['/2021-09-14', 'bis 14. September 2021'],
    ['2021-09-14/2021-09-14', '14. September 2021'],
  ])('%s → %s', (edtf, words) => expect(germanEdtf(edtf)).toBe(words));
});

describe('shortDate', () => {
  it.each([
    ['2021-09-14T10:00', '2021-09-14T16:00', '14.09.2021'],
    ['2021-09-14', '2021-09-16', '14.09.–16.09.2021'],
    ['2021-12-30', '2022-01-02', '30.12.2021–02.01.2022'],
    ['2020-12', null, 'Dezember 2020'],
    ['2017', null, '2017'],
    ['XXXX-11-06', null, '06.11.'],
    [null, null, ''],
    [null, '2021-09-14', '14.09.2021'],
  ])('%s, %s → %s', (start, end, words) => expect(shortDate(start, end)).toBe(words));
});

it('percent rounds to whole numbers and knows what nobody counted', () => {
  expect([percent(0.856), percent(0), percent(null)]).toEqual(['86\u00a0%', '0\u00a0%', '–']);
});
