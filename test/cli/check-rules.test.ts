import { expect, it, vi } from 'vitest';
import { CHECKS } from '../../pipelines/check/checks/index.ts';
import { litfass } from '../support/cli.ts';

vi.setConfig({ testTimeout: 120_000 });

it('lists every check, in the language asked for', async () => {
  const { code, out } = await litfass(['rules', '--lang', 'de']);
  expect(code).toBe(0);
  for (const { id, title } of CHECKS) expect(out).toMatch(new RegExp(`^${id} .*${title.de}$`, 'm'));
});

it('explains one by its id or the end of it', async () => {
  const whole = await litfass(['rules', 'date/weekday-mismatch', '--lang', 'de']);
  expect(whole.out).toContain('Wochentag passt nicht zum Datum');
  expect(whole.out).toContain('litfass-disable-next-line date/weekday-mismatch');
  expect((await litfass(['rules', 'weekday-mismatch', '--lang', 'de'])).out).toBe(whole.out);
  expect((await litfass(['rules', 'weekday-mismatch', '--lang', 'en'])).out).toContain('Weekday contradicts the date');
});

it('says that there is none of that name', async () => {
  expect(await litfass(['rules', 'date/none'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('There is no check "date/none"'),
  });
  const { code, err } = await litfass(['rules', 'weekday']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'litfass: There is no check "weekday"\nPerhaps one of these: date/weekday-mismatch.\n',
  });
});
