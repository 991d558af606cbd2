/** A weekday that is not the day's: one of the two is wrong, and which is likelier can often be said. */
import type { FindingSeed } from '../rule.ts';
import { isoDay, weekdayOf } from './calendar.ts';
import type { EventDate } from './events.ts';

const NAMES = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** The finding, or null where the weekday fits or none is named. */
export function contradiction({ days, weekday, mention, reason }: EventDate): FindingSeed | null {
  if (days === null || weekday === null || weekdayOf(days[0]) === weekday) return null;
  const real = NAMES[weekdayOf(days[0])]!;
  // Days of the same weekday nearby: a slip in the figure is likelier beside them than a wrong word.
  const ahead = (weekday - weekdayOf(days[0]) + 7) % 7;
  const nearest = ahead <= 3 ? days[0] + ahead : days[0] + ahead - 7;
  return {
    ruleId: 'date/weekday-mismatch',
    severity: 'warning',
    span: mention,
    reason: `Der ${germanDay(days[0])} ist ein ${real}, kein ${NAMES[weekday]}`,
    actual: NAMES[weekday]!,
    expected: [real],
    note: reason
      ? `Das Jahr steht nicht im Text (${isoDay(days[0]).slice(0, 4)} ist erschlossen); vielleicht ist ein anderes gemeint.`
      : `Meist stimmt der Wochentag und das Datum ist verschrieben: dann wäre es der ${germanDay(nearest)}.`,
  };
}

function germanDay(day: number): string {
  const [year, month, date] = isoDay(day).split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
}
