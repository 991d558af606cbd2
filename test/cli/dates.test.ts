import { describe, expect, it } from 'vitest';
import { litfass } from '../support/cli.ts';

describe('litfass dates', () => {
  it('prints a line a date: place, EDTF, words', async () => {
    const { out, code } = await litfass(['dates', '--reference', '2021-01-05'], 'Wir tagen vom 14. bis 15.9.\n');
    expect(code).toBe(0);
    expect(out).toBe('1:11\t2021-09-14/2021-09-15\tvom 14. bis 15.9.\n');
  });

  it('takes JSON lines with a reference of their own', async () => {
    const line = JSON.stringify({ id: 'a', text: 'am 5.3. ab 18 Uhr', ref: '2022-01-01T12:00' });
    const { out } = await litfass(['dates', '--format', 'jsonl'], `${line}\nkein Datum hier\n`);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(first).toMatchObject({
      id: 'a',
      dates: [{ start: '2022-03-05T18:00', end: null, edtf: '2022-03-05T18:00/..', precision: 'minute' }],
    });
    expect(second).toEqual({ id: '2', dates: [] });
  });

  it('says what is wrong with an option', async () => {
    const { err, code } = await litfass(['dates', '--format', 'xml'], '');
    expect(code).toBe(2);
    expect(err).toContain('Use --format text or --format jsonl.');
  });
});
