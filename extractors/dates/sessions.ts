/** Dates and times put together: the occurrences of the event, each once. */
import type { Occurrence } from '../../schemas/announcement.ts';
import type { RawSpan, Span } from '../../schemas/document.ts';
import type { Draft } from '../draft.ts';
import { near, showsAny, usages } from '../german/near.ts';
import { shared, type View } from '../view.ts';
import { type Day, weekdayOf } from './calendar.ts';
import { ENDS } from './cues.ts';
import { daysOf, type EventDate, eventDates, isReview, STANDINGS, type Standing } from './events.ts';
import { fixedDays } from './periods.ts';
import { resolve } from './resolve.ts';
import { surroundings } from './sentence.ts';
import { endFor, moreTimes, programmeEnd, type Times, timesFor, timesOf, withEnd } from './times.ts';
import type { Expression } from './types.ts';

export interface Session {
  readonly value: Occurrence;
  readonly standing: Standing;
  readonly date: EventDate;
  /** The words of start and end, where they stand apart from the date. */
  readonly parts: Readonly<Record<string, readonly (Span | RawSpan)[]>>;
  readonly note: string | null;
}

const key = ({ value }: EventDate) => `${value.start?.slice(0, 10)}/${value.end?.slice(0, 10) ?? ''}`;

/** The event's occurrences, of the best standing there is, in the order of the text. */
export function sessions(view: View, draft: Draft): readonly Session[] {
  return readings[isReview(draft) ? 1 : 0]!(view);
}

const readings = [false, true].map((review) => shared((view) => read(view, review)));

function read(view: View, review: boolean): Session[] {
  const dates = eventDates(view, review);
  const standing = STANDINGS.find((candidate) =>
    dates.some((date) => date.standing === candidate && !isHead(view, date, dates)),
  );
  if (!standing) return [];
  const best = dates.filter((date) => date.standing === standing && !isHead(view, date, dates));
  const also = dates.filter((date) => date.also && date.standing !== standing && date.standing !== 'past');
  const chosen = distinct([...several(view, best, dates, standing), ...also]);
  const single = chosen.length === 1;
  return chosen.flatMap((date) => session(view, date, dates, single));
}

/** The day of publication at the head of a press text is no event where another date is. */
function isHead(view: View, date: EventDate, dates: readonly EventDate[]): boolean {
  const { published } = view.document.source;
  const { mention } = date;
  const line = view.text.slice(mention.end, mention.end + 4);
  const headed =
    mention.start - mention.block.start < 3 && /^\s*[·|,–—-]\s?/.test(line) && !date.value.start?.includes('T');
  const same = published !== null && date.value.start?.slice(0, 10) === published.slice(0, 10);
  return (
    (same || (headed && mention.block === view.main[0])) &&
    dates.some((other) => key(other) !== key(date) && other.standing !== 'past') &&
    !date.expression.to &&
    date.standing !== 'labelled'
  );
}

/** Labelled dates all count; elsewhere the first does, with those that stand like it in a list or on lines of their own. */
function several(view: View, dates: readonly EventDate[], all: readonly EventDate[], standing: Standing): EventDate[] {
  const first = dates[0];
  if (!first) return [];
  const range = dates.find((date) => date.days && date.days[1] > date.days[0] && date.expression.to);
  const timed = dates.filter((date) => date.value.start?.includes('T'));
  if (standing === 'labelled') return dates.filter((date) => date === range || !within(date, range));
  if (standing === 'alone') {
    const outside = dates.filter((date) => date === range || !within(date, range));
    return runs(view, outside);
  }
  // One day of a longer event, unless it is that day that is invited to.
  const longer =
    range ?? all.find((date) => date.expression.to?.period && date.standing !== 'past' && date.standing !== 'relative');
  if (
    longer &&
    within(first, longer) &&
    (longer === range || !showsAny(surroundings(view, first.mention).whole.toLowerCase(), INVITES))
  )
    return [longer];
  const like = alike(view, first, dates);
  const enumerated = dates.filter((date) => date.mention === first.mention);
  if (like.length > 1) return runs(view, like);
  if (enumerated.length > 1) return enumerated;
  // The fullest saying of the first day.
  return [
    timed.find((date) => sameDay(date, first)) ??
      dates.find((date) => sameDay(date, first) && date.days && date.days[1] > date.days[0]) ??
      first,
  ];
}

/** Dates that begin lines or items next to each other, as the first one does. */
function alike(view: View, first: EventDate, dates: readonly EventDate[]): EventDate[] {
  if (!beginsLine(view, first)) return [];
  const lines: EventDate[] = [];
  let last = view.main.indexOf(first.mention.block);
  for (const date of dates) {
    const { block } = date.mention;
    const at = view.main.indexOf(block);
    if (at < last || at > last + 2 || block.kind !== first.mention.block.kind || !beginsLine(view, date)) continue;
    if (view.main.slice(last + 1, at).some(({ kind }) => kind === 'heading')) break;
    lines.push(date);
    last = at;
  }
  return lines;
}

/** "Teil 1: Dienstag, 6. Oktober" */
const NUMBERED = /\b(?:teil|termin|modul|tag|block|kurs|sitzung|runde|gruppe|abend|einheit|folge)\b/gi;

function beginsLine(view: View, { mention }: EventDate): boolean {
  const { block, start } = mention;
  const from = Math.max(block.field?.value.start ?? 0, block.start, view.text.lastIndexOf('\n', start - 1) + 1);
  return !/\p{L}{3}/u.test(view.text.slice(from, start).replace(NUMBERED, ''));
}

const INVITES = usages(
  near(/finde[nt]t?\b/, /\bstatt/),
  /\bstatt(?:finden|findet)|\blädt\b|\bladen\b|eingeladen|veranstalte/,
);

const sameDay = (a: EventDate, b: EventDate) => a.value.start?.slice(0, 10) === b.value.start?.slice(0, 10);
const within = (date: EventDate, range: EventDate | undefined) =>
  Boolean(range?.days && date.days && date.days[0] >= range.days[0] && date.days[1] <= range.days[1]);

/** Day after day without times is one run: "Freitag, 29.6.: Anreise", "Samstag, 30.6.: …" */
function runs(view: View, dates: readonly EventDate[]): EventDate[] {
  const days = distinct(dates);
  if (days.filter((date) => timesFor(view, date.mention, false, null)).length > 1) return days;
  const consecutive =
    days.length > 1 &&
    days.every(
      (date, at) =>
        date.days &&
        !date.value.start?.includes('T') &&
        (at === 0 || date.days[0] === (days[at - 1]!.days?.[1] ?? 0) + 1),
    );
  if (!consecutive) return days;
  const [first, last] = [days[0]!, days.at(-1)!];
  const expression: Expression = {
    ...first.expression,
    to: { ...last.expression.from!, period: fixedDays('day', last.days!) },
    list: null,
  };
  const value = { ...first.value, end: last.value.start, edtf: `${first.value.start}/${last.value.start}` };
  return [{ ...first, expression, value, days: daysOf(value) }];
}

function distinct(dates: readonly EventDate[]): EventDate[] {
  const kept = new Map<string, EventDate>();
  for (const date of dates) {
    const id = `${key(date)}${date.value.start?.slice(10) ?? ''}`;
    if (!kept.has(id)) kept.set(id, date);
  }
  const all = [...kept.values()];
  // A day without a time beside the same day with one adds nothing.
  return all.filter(
    (date) =>
      date.value.start?.includes('T') ||
      !all.some((other) => other !== date && sameDay(other, date) && other.value.start?.includes('T')),
  );
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
  const times =
    own ??
    (twin
      ? timesOf(twin.mention)
      : ranged
        ? null
        : timesFor(view, date.mention, single, date.days && weekdayOf(date.days[0])));
  const closing = ranged && times && !times.to ? lastDay(view, date, dates) : null;
  if (times && closing) {
    return [timed(view, date, { ...times, to: closing.from, endSpan: closing.span }, false, single, note)];
  }
  if (!times) return [{ value: date.value, standing: date.standing, date, parts: {}, note }];
  return [times, ...(own || ranged ? [] : moreTimes(view, times))].map((each) =>
    timed(view, date, each, own !== null, single, note),
  );
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
    from: { ...date.expression.from!, clock: times.from },
    to: date.expression.to?.period
      ? { ...date.expression.to, clock: to }
      : to && { period: null, clock: to, partOfDay: null },
    openEnd: times.openEnd && !to,
  };
  const value = resolve(expression, anchorFor(date));
  const parts = { '/start': [date.mention, times.span], ...(to && { '/end': [date.mention, endSpan] }) };
  return { value: { ...value, inferred: date.value.inferred }, standing: date.standing, date, parts, note };
}

/** The end of one day's event, told elsewhere: behind the beginning, in a fuller saying of it, at the end of the programme. */
function closingOf(view: View, { mention }: EventDate, times: Times): Times | null {
  const behind = withEnd(view, times, mention);
  if (behind.to) return { ...behind, from: behind.to, to: null, span: behind.endSpan };
  return endFor(view, times.from) ?? programmeEnd(view, times.from);
}

/** The year that was found for the date, kept for its other parts. */
function anchorFor({ days, value }: EventDate) {
  const day: Day | undefined = days?.[0];
  return day === undefined
    ? null
    : { day, minute: null, direction: 1 as const, year: Number(value.start!.slice(0, 4)) };
}
