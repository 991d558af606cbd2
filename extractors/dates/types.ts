/** What the grammar makes of words: periods of days that may still need a year, clock times, and the two together. */
import type { Occurrence, Precision } from '../../schemas/announcement.ts';
import type { Span } from '../../schemas/document.ts';
import type { Day } from './calendar.ts';

/** Where a reading stands in time, so that what its words leave open can be filled in. */
export interface Anchor {
  /** The day the words were written on, or another date of the same breath. */
  readonly day: Day;
  /** Minutes since midnight, null where only the day is known. */
  readonly minute: number | null;
  /** 1 looks for the next such day on or after `day`, -1 for the last one on or before, 0 for the nearest. */
  readonly direction: 1 | -1 | 0;
  /** So many days back a date of the same year still is that one, not the next year's. */
  readonly grace?: number;
  /** The year, where something decided it. */
  readonly year?: number;
  /** `day` is another date of the same breath: the day without a month is the nearest, whatever its weekday. */
  readonly beside?: boolean;
}

/** First and last day, both inclusive. */
export type Days = readonly [Day, Day];

/** What has to come from elsewhere before a period has its days. */
export type Need = 'nothing' | 'year' | 'month' | 'week' | 'reference';

export interface Period {
  readonly precision: Precision;
  readonly needs: Need;
  /** 1 (Monday) to 7 where the words name the weekday beside the date. */
  readonly weekday: number | null;
  /** "Anfang", "Ende", "um": the days are not meant to the day. */
  readonly approximate?: boolean;
  /** What holds whatever the year: "XXXX-11-06", "XXXX-11". */
  readonly yearless?: string;
  /** EDTF that says it better than its first and last day: "2022-34" for the second quarter. */
  readonly edtf?: (days: Days) => string;
  /** Counted from the reference ("letzten Monat"): where exactly the count ends. */
  readonly point?: (anchor: Anchor) => { readonly day: Day; readonly minute: number | null };
  /** … and where the last of several ends ("die nächsten drei Stunden"). */
  readonly pointTo?: (anchor: Anchor) => { readonly day: Day; readonly minute: number | null };
  /** The days, or null where the anchor cannot decide or there is no such day. */
  at(anchor: Anchor | null): Days | null;
}

/** Minutes since midnight; 24 Uhr is 1440, and one o'clock at night behind a date stays 60. */
export interface Clock {
  readonly minutes: number;
  /** "gegen", "ca.". */
  readonly approximate: boolean;
  /** IANA zone, where the words name one: "16 Uhr UTC". */
  readonly zone: string | null;
  /** "3:18 früh": said in that part of the day, it is still today's. */
  readonly part?: PartOfDay;
}

/** morgens, abends … with the time it usually begins, used only where there is no clock time to move into it. */
export interface PartOfDay {
  readonly name: 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';
  readonly from: number;
  readonly to: number;
}

export interface When {
  readonly period: Period | null;
  readonly clock: Clock | null;
  readonly partOfDay: PartOfDay | null;
}

/** One reading of a run of words. */
export interface Expression {
  /** Null for an open start: "bis 31. August". */
  readonly from: When | null;
  /** Null for a single day or time and for an open end. */
  readonly to: When | null;
  /** Several days named in one breath ("14., 15. und 21. September"), all of them; null elsewhere. */
  readonly list: readonly When[] | null;
  /** "ab 18 Uhr". */
  readonly openEnd: boolean;
  /** "gegen", "ca.", "Anfang März". */
  readonly approximate: boolean;
  /** "voraussichtlich", "vsl.", "geplant". */
  readonly tentative: boolean;
  readonly allDay: boolean;
  /** iCalendar RRULE without its name: "FREQ=WEEKLY;BYDAY=WE". */
  readonly recurrence: string | null;
}

/** A date or time in a text. `start` and `end` are UTF-16 offsets into it. */
export interface DateMention extends Span {
  readonly text: string;
  readonly expression: Expression;
  /** Resolved against the reference; `start` and `end` are null where open, and both where nothing decides. */
  readonly value: Occurrence;
  /** Counted from the reference ("letzten Monat"): the day the count ends on, where `value` is coarser; else null. */
  readonly point: string | null;
  /** Only a clock time: its day stands elsewhere, and is the reference's here. */
  readonly dateless: boolean;
  /** Read only because nothing else stands in the text: a bare "2019", "um 3". */
  readonly latent: boolean;
}

export interface ReadOptions {
  /** "2021-01-05" or "2021-01-05T12:00": the day the text was written on. Without it, what needs one stays open. */
  readonly reference?: string | null;
  /** Where a year is missing: "future" (the default) takes the next such day, "past" the last one. */
  readonly prefer?: 'future' | 'past' | 'nearest';
  /** Reads a text that is nothing but a bare number or word generously ("2019", "um 3"); true by default. */
  readonly latent?: boolean;
}
