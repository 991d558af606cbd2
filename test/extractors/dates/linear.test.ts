import { expect, it } from 'vitest';
import { readDates } from '../../../extractors/dates/index.ts';

const milliseconds = (text: string): number => {
  const start = process.cpuUsage();
  readDates(text, { reference: '2021-01-05' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

it.each(['1.', '9.9', '1:1', '.', '((', '12-'])('takes linear time for a line of %j', (piece) => {
  const line = piece.repeat(500_000 / piece.length);
  milliseconds(line);
  const once = Math.max(milliseconds(line), 20);
  // Four times the text in no more than ten times the time: a square would be sixteen.
  expect(milliseconds(line.repeat(4))).toBeLessThan(once * 10);
});

it('reads a line of 10 MB of digits and dots in seconds', { timeout: 60_000 }, () => {
  expect(milliseconds('12.3.'.repeat(2_000_000))).toBeLessThan(30_000);
});
