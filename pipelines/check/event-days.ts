/** The days of the event, as far as the record knows them to the day. */
import { type Day, dayOf, daysBetween } from './calendar.ts';
import type { Subject } from './subject.ts';

export interface EventDay {
  readonly from: Day;
  readonly to: Day;
  /** JSON pointer of the occurrence. */
  readonly pointer: string;
  /** The text did not give the year itself. */
  readonly yearInferred: boolean;
}

/** Every occurrence that is known to the day, in the record's order. */
export function eventDays({ record }: Pick<Subject, 'record'>): EventDay[] {
  return record.occurrences.flatMap(({ start, end, inferred }, i) => {
    const from = dayOf(start) ?? dayOf(end);
    if (!from) return [];
    const to = dayOf(end);
    const pointer = `/occurrences/${i}`;
    return [
      { from, to: to && daysBetween(from, to) > 0 ? to : from, pointer, yearInferred: inferred.includes('year') },
    ];
  });
}

/** The latest day of an event all of whose days are known; null where one is only known to the month. */
export function lastDay(subject: Pick<Subject, 'record'>): Day | null {
  const days = eventDays(subject);
  if (days.length === 0 || days.length < subject.record.occurrences.length) return null;
  return days.map(({ to }) => to).reduce((a, b) => (daysBetween(a, b) > 0 ? b : a));
}

/** The earliest day of the event. */
export function firstDay(subject: Pick<Subject, 'record'>): Day | null {
  const days = eventDays(subject).map(({ from }) => from);
  return days.length === 0 ? null : days.reduce((a, b) => (daysBetween(a, b) > 0 ? a : b));
}
