/** One date as people write it, as ISO 8601 has it. */
import { readDates } from '../../extractors/dates/index.ts';

/**
 * „9.3.2027, 10 Uhr“ → "2027-03-09T10:00"; „16 Uhr“ is on `day` ("2027-03-09"). What is ISO stays, and null is said of what is no
 * single date.
 */
export function toIso(words: string, day: string): string | null {
  if (/^\d{4}-/.test(words)) return words;
  const [mention, ...others] = readDates(words, { reference: day });
  if (!mention || others.length > 0 || mention.text.trim() !== words.trim()) return null;
  const { start, precision } = mention.value;
  return precision === 'minute' || precision === 'day' ? start : null;
}
