/** The value of a deadline: the end of what its words date. */
import type { Deadline, Occurrence } from '../../schemas/announcement.ts';
import { parseIso } from '../dates/calendar.ts';
import type { PlacedMention } from '../dates/mentions.ts';
import { resolve } from '../dates/resolve.ts';
import type { Anchor } from '../dates/types.ts';
import { needsYear, yearOf } from '../dates/years.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../view.ts';

/** So many days before the event at most a deadline without its year is. */
const LONG_AHEAD = 200;

/** Day of the first occurrence that has one. */
export function eventDay(draft: Draft): number | null {
  for (const { start } of draft.occurrences) {
    const day = start && /^\d{4}-\d{2}-\d{2}/.test(start) ? parseIso(start) : null;
    if (day) return day.day;
  }
  return null;
}

/** The last moment a mention names, in the year before the event where the words name none; null where it comes after it. */
export function deadlineOf(
  view: View,
  draft: Draft,
  mention: PlacedMention,
): { value: Deadline; reason: string | null } | null {
  const event = eventDay(draft);
  const before: Anchor | null = event === null ? null : { day: event, minute: null, direction: -1 };
  const open = needsYear(mention.expression);
  const { anchor, reason } =
    open && before ? { anchor: before, reason: 'the last such day before the event' } : yearOf(view, mention, false);
  const value = resolve(mention.expression, anchor);
  const at = value.end ?? value.start;
  if (at === null || value.precision === 'year') return null;
  const day = at.startsWith('XXXX') ? null : parseIso(at);
  if (event !== null && day && day.day > event + 1) return null;
  // Nobody closes the list half a year ahead without naming the year: that day comes after the event.
  if (open && event !== null && day && day.day < event - LONG_AHEAD) return null;
  return {
    value: { start: at, edtf: edtfOf(value, at), precision: value.precision, inferred: value.inferred },
    reason: open ? reason : null,
  };
}

/** A single moment in EDTF: what the interval's end says. */
function edtfOf({ edtf }: Occurrence, at: string): string {
  if (at.startsWith('XXXX')) return at.slice(0, 10);
  return edtf.includes('/') ? edtf.slice(edtf.lastIndexOf('/') + 1).replace('..', at) : edtf;
}
