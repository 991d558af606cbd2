/** Dates and times put together: the occurrences of the event, each once. */
import type { Occurrence } from '../../schemas/announcement.ts';
import type { RawSpan, Span } from '../../schemas/document.ts';
import type { Draft } from '../draft.ts';
import { shared, type View } from '../view.ts';
import { isHead, looksBack, stillOn } from './about.ts';
import { type Day, weekdayOf } from './calendar.ts';
import { distinct, sameDay, several } from './choice.ts';
import { ENDS, LEAVING } from './cues.ts';
import { endElsewhere } from './ends.ts';
import { type EventDate, eventDates, isReview, STANDINGS, type Standing } from './events.ts';
import { fixedDays } from './periods.ts';
import { resolve } from './resolve.ts';
import { surroundings } from './sentence.ts';
import { moreTimes, type Times, timesFor, timesOf, withEnd } from './times.ts';
import type { Expression } from './types.ts';

export interface Session {
  readonly value: Occurrence;
  readonly standing: Standing;
  readonly date: EventDate;
  /** The words of start and end, where they stand apart from the date. */
  readonly parts: Readonly<Record<string, readonly (Span | RawSpan)[]>>;
  readonly note: string | null;
}

/** The event's occurrences, of the best standing there is, in the order of the text. */
export function sessions(view: View, draft: Draft): readonly Session[] {
  return readings[isReview(draft) ? 1 : 0]!(view);
}

const readings = [false, true].map((review) => shared((view) => read(view, review)));

function read(view: View, review: boolean): Session[] {
  const dates = stillOn(view, eventDates(view, review));
  if (!review && looksBack(view, dates)) return [...readings[1]!(view)];
  const standing = STANDINGS.find((candidate) =>
    dates.some((date) => date.standing === candidate && !isHead(view, date, dates)),
  );
  if (!standing) return [];
  const best = dates.filter((date) => date.standing === standing && !isHead(view, date, dates));
  const also = dates.filter((date) => date.also && date.standing !== standing && date.standing !== 'past');
  const chosen = untilLeaving(view, distinct([...several(view, best, dates, standing), ...also]), dates);
  const single = chosen.length === 1;
  return chosen.flatMap((date) => session(view, date, dates, single));
}

function session(view: View, date: EventDate, dates: readonly EventDate[], single: boolean): Session[] {
  const note = date.reason;
  const ranged = date.days !== null && date.days[1] > date.days[0];
  const own = timesOf(date.mention) && date.expression.from?.clock ? timesOf(date.mention) : null;
  const twin = own
    ? null
    : dates.find(
        (other) => other !== date && other.expression.from?.clock && sameDay(other, date) && other.standing !== 'past',
      );
  const said = own ?? (twin ? timesOf(twin.mention) : ranged ? null : timesOn(view, date, dates, single));
  const times = said && inTheEvening(view, said);
  const asSaid = own !== null && times === said;
  const closing = ranged && times && !times.to ? lastDay(view, date, dates) : null;
  if (times && closing) {
    return [timed(view, date, { ...times, to: closing.from, endSpan: closing.span }, false, single, note)];
  }
  if (!times) return [{ value: date.value, standing: date.standing, date, parts: {}, note }];
  return [times, ...(own || ranged ? [] : moreTimes(view, times))].map((each) =>
    timed(view, date, each, asSaid, single, note),
  );
}

/** „Anreise: Freitag, 16 Uhr“ and „Abreise: Sonntag, 14 Uhr“ are the ends of one stay. */
function untilLeaving(view: View, chosen: readonly EventDate[], dates: readonly EventDate[]): readonly EventDate[] {
  const [first, ...others] = chosen;
  if (!first?.days || !first.value.start || first.days[1] > first.days[0]) return chosen;
  const from = first.days[0];
  const leaves = ({ days, mention }: EventDate): boolean =>
    days !== null && days[0] > from && days[0] - from < LONGEST_STAY && LEAVING.test(lead(view, mention));
  const last = dates.find((date) => date.standing !== 'past' && leaves(date));
  if (!last?.value.start || LEAVING.test(lead(view, first.mention)) || others.some((date) => !leaves(date)))
    return chosen;
  const end = first.value.start.includes('T') ? last.value.start : last.value.start.slice(0, 10);
  const expression = { ...first.expression, to: { ...last.expression.from!, period: fixedDays('day', last.days!) } };
  const value = { ...first.value, end, edtf: `${first.value.start}/${end}` };
  return [{ ...first, expression, value, days: [from, last.days![0]] }];
}

/** In days: what begins and ends further apart is no stay. */
const LONGEST_STAY = 60;

/** „um acht“, „ab halb acht“: hours in words without „Uhr“ are those of the evening. */
const IN_WORDS =
  /^(?:(?:um|ab|gegen|von|so gegen) )?(?:halb |viertel (?:nach |vor )?)?(?:fünf|sechs|sieben|acht|neun)\b(?! ?uhr)/i;
const EARLY = /früh|morgen|vormittag/i;

function inTheEvening(view: View, times: Times): Times {
  const { minutes, part } = times.from;
  const words = view.slice(times.span).replace(/^.*[\d,] /u, '');
  if (minutes > LATEST_WORD || part || !IN_WORDS.test(words) || EARLY.test(view.text)) return times;
  return { ...times, from: { ...times.from, minutes: minutes + 720 } };
}

/** Half past eight: a nine in words may be the morning's. */
const LATEST_WORD = 510;

/** The time of a day that stands without one, where it is said, or where the text says the day again. */
function timesOn(view: View, date: EventDate, dates: readonly EventDate[], single: boolean): Times | null {
  const said = [date, ...dates.filter((other) => other !== date && sameDay(other, date) && other.standing !== 'past')];
  const weekday = date.days && weekdayOf(date.days[0]);
  for (const alone of single ? [false, true] : [false])
    for (const { mention } of said) {
      const times = timesFor(view, mention, alone, weekday);
      if (times) return times;
    }
  return null;
}

/** "Ende: 22. September, 13 Uhr" beside a range of days. */
function lastDay(view: View, date: EventDate, dates: readonly EventDate[]): Times | null {
  const end = dates.find(
    ({ days, mention, expression }) =>
      days?.[0] === date.days?.[1] && expression.from?.clock && ENDS.test(lead(view, mention)),
  );
  return end ? timesOf(end.mention) : null;
}

/** The words in front of a date, its field's label with them. */
function lead(view: View, mention: EventDate['mention']): string {
  const { field } = mention.block;
  return `${field ? view.slice(field.label) : ''} ${surroundings(view, mention).before}`;
}

/** The occurrence with its times, and its end where another place tells it. */
function timed(view: View, date: EventDate, times: Times, own: boolean, single: boolean, note: string | null): Session {
  const ranged = date.days !== null && date.days[1] > date.days[0];
  const closing = times.to || ranged || !single ? null : closingOf(view, date, times);
  const to = times.to ?? (closing ? (closing.to ?? closing.from) : null);
  const endSpan = closing ? closing.span : times.endSpan;
  if (own && !closing) return { value: date.value, standing: date.standing, date, parts: {}, note };
  const expression: Expression = {
    ...date.expression,
    from: { ...fixed(date), clock: times.from },
    to: date.expression.to?.period
      ? { ...date.expression.to, clock: to }
      : to && { period: null, clock: to, partOfDay: null },
    openEnd: times.openEnd && !to,
  };
  const value = resolve(expression, anchorFor(date));
  const parts = { '/start': [date.mention, times.span], ...(to && { '/end': [date.mention, endSpan] }) };
  return { value: { ...value, inferred: date.value.inferred }, standing: date.standing, date, parts, note };
}

/** A day counted from the day of writing is not counted once more from itself. */
function fixed({ expression, days }: EventDate): NonNullable<Expression['from']> {
  const from = expression.from!;
  const counted = from.period?.needs === 'reference' || from.period?.needs === 'week';
  return counted && days ? { ...from, period: fixedDays('day', [days[0], days[0]]) } : from;
}

/** The end of one day's event, told elsewhere: behind the beginning, in a fuller saying of it, at the end of the programme. */
function closingOf(view: View, { mention }: EventDate, times: Times): Times | null {
  const behind = withEnd(view, times, mention);
  if (behind.to) return { ...behind, from: behind.to, to: null, span: behind.endSpan };
  return endElsewhere(view, times.from);
}

/** The year that was found for the date, kept for its other parts. */
function anchorFor({ days, value }: EventDate) {
  const day: Day | undefined = days?.[0];
  return day === undefined
    ? null
    : { day, minute: null, direction: 1 as const, year: Number(value.start!.slice(0, 4)) };
}
