/** The last days for registering that front matter and text give, read independently of the deadline's rules. */
import type { Ground } from '../../extractors/rule.ts';
import { shared, type View } from '../../extractors/view.ts';
import { type Day, daysBetween } from './calendar.ts';
import { matterDates } from './matter-dates.ts';
import type { Subject } from './subject.ts';
import { fullDay, type WrittenDate, writtenDates } from './written-dates.ts';

const REGISTER = /anmeld|rückmeld|melde[nt]? (?:sie )?(?:sich|euch)|registrier/i;
/** „bis“, „bis zum“, „bis spätestens Freitag, den“ and their like right before the date. */
const UNTIL =
  /\b(?:bis|spätestens|schluss:?|frist:?)\s(?:(?:einschließlich|zum|spätestens|am|ist|der|dem|den|\p{L}{1,9}tag|mittwoch|[mdfs][oira]\.?),?\s){0,4}$/iu;

/** What the text says in a field „Anmeldeschluss“ or behind „anmelden … bis“, in reading order. */
export const writtenDeadlines: (view: View) => readonly WrittenDate[] = shared((view) => {
  if (!REGISTER.test(view.text)) return [];
  const fields = view.labelled('deadline');
  const registrations = view.labelled('registration');
  return writtenDates(view).filter((date) => {
    // „Anmeldezeitraum: 1. bis 30. Juni“: its last day counts, which its first mention is not.
    if (fields.some(({ start, end }) => date.start >= start && date.end <= end)) return !follows(view.text, date.end);
    const sentence = view.sentences.find((one) => one.start <= date.start && date.end <= one.end);
    const labelled = registrations.some(({ start, end }) => date.start >= start && date.end <= end);
    if (!sentence || !(labelled || REGISTER.test(sentence.text))) return false;
    return UNTIL.test(view.text.slice(Math.max(sentence.start, date.start - 50), date.start));
  });
});

const follows = (text: string, end: number): boolean => /^\s?(?:bis|–|-)/.test(text.slice(end, end + 5));

export interface ToldDeadline {
  readonly day: Day;
  readonly at: Ground;
  readonly words: string;
}

/** Those with their year, of front matter and text. */
export function toldDeadlines(subject: Subject): ToldDeadline[] {
  const { view, text } = subject;
  const told = writtenDeadlines(view).map((date) => ({
    at: date,
    day: fullDay(date),
    words: text.slice(date.start, date.end),
  }));
  const given = matterDates(subject)
    .filter(({ name }) => name === 'deadline')
    .map((date) => ({ at: date.at, day: fullDay(date), words: date.words }));
  return [...given, ...told].flatMap(({ at, day, words }) => (day ? [{ at, day, words }] : []));
}

/** Whether anything happens on or after a day: then a deadline on it may belong to that. */
export const somethingFrom = (view: View, day: Day, except: readonly Day[]): boolean =>
  writtenDates(view).some((date) => {
    const full = fullDay(date);
    return full !== null && daysBetween(day, full) >= 0 && !except.some((one) => daysBetween(one, full) === 0);
  });
