/** German dates and times in a text, with what their words state and what was inferred. */
import { parseIso } from './calendar.ts';
import { clock } from './grammar/clock.ts';
import { clockRanges } from './grammar/clock-ranges.ts';
import { clockWords } from './grammar/clock-words.ts';
import { coarse } from './grammar/coarse.ts';
import { dayLists } from './grammar/day-lists.ts';
import { dayRanges, rangesWithWeekdays } from './grammar/day-ranges.ts';
import { durations, earlier, weekdaysAfter } from './grammar/durations.ts';
import { feastDays } from './grammar/feast-days.ts';
import { joins, secondTimes } from './grammar/joins.ts';
import { doubts, limits } from './grammar/limits.ts';
import { namedDays } from './grammar/named-days.ts';
import { nonDates } from './grammar/non-dates.ts';
import { numericDays } from './grammar/numeric-days.ts';
import { hoursOfDay, partsOfDay } from './grammar/parts-of-day.ts';
import { recurrences } from './grammar/recurrence.ts';
import { relatives } from './grammar/relative.ts';
import { relativeUnits } from './grammar/relative-units.ts';
import { weekdays } from './grammar/weekdays.ts';
import { mentioned } from './mention.ts';
import { scan } from './scan.ts';
import type { Anchor, DateMention, ReadOptions } from './types.ts';
import { rewrite, stage, type Usage } from './usage.ts';

export type { DateMention } from './types.ts';

/** The grammar: each stage rewrites what the one before left; within one, the first usage that fits takes its words. */
export const GRAMMAR: readonly (readonly Usage[])[] = [
  [...nonDates, ...feastDays],
  [...clock, ...clockWords, ...numericDays, ...coarse, ...namedDays, ...relatives, ...relativeUnits],
  partsOfDay,
  [...hoursOfDay, ...weekdaysAfter, ...durations, ...earlier],
  [...weekdays],
  [...clockRanges],
  [...dayRanges, ...dayLists],
  rangesWithWeekdays,
  [...recurrences, ...joins],
  secondTimes,
  limits,
  doubts,
];

/** Nobody invites nine months ahead without the year: a day up to ten weeks gone is a report's, and of the same year. */
const GRACE = 70;

const STAGES = GRAMMAR.map(stage);

/**
 * Reads every date and time of a text, in order. Offsets are UTF-16. A missing year, month or day is looked for from
 * `reference`; without one it stays open ("XXXX-11-06"). Time is linear in the text's length.
 */
export function readDates(text: string, options: ReadOptions = {}): DateMention[] {
  return readAnchored(text, anchorOf(options), options.latent ?? true);
}

/** The same for one who reads many texts from the same place in time. */
export function readAnchored(text: string, anchor: Anchor | null, latent: boolean): DateMention[] {
  const mentions: DateMention[] = [];
  scan(text, (run) => {
    let nodes: ReturnType<typeof rewrite> = run;
    for (const usages of STAGES) nodes = rewrite(nodes, usages);
    mentioned(text, nodes, anchor, latent, mentions);
  });
  return mentions;
}

/** Where a reading with these options stands in time. */
export function anchorOf({ reference, prefer = 'future' }: ReadOptions): Anchor | null {
  const at = reference ? parseIso(reference) : null;
  return (
    at && {
      ...at,
      grace: prefer === 'future' ? GRACE : 0,
      direction: prefer === 'past' ? -1 : prefer === 'nearest' ? 0 : 1,
    }
  );
}
