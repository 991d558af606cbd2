/** Of the days that stand best, those that are occurrences: all of a list or table, one run, or the first. */
import { showsAny } from '../german/near.ts';
import type { View } from '../view.ts';
import { INVITES, key } from './about.ts';
import { daysOf, type EventDate, type Standing } from './events.ts';
import { matterOccurrences } from './matter.ts';
import { fixedDays } from './periods.ts';
import { surroundings } from './sentence.ts';
import { timesFor } from './times.ts';
import type { Expression } from './types.ts';

/** Labelled dates all count; elsewhere the first does, with those that stand like it in a list or on lines of their own. */
export function several(
  view: View,
  dates: readonly EventDate[],
  all: readonly EventDate[],
  standing: Standing,
): EventDate[] {
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
    return [agreedOn(view, dates) ?? longer];
  const like = alike(view, first, dates);
  const enumerated = dates.filter((date) => date.mention === first.mention);
  if (like.length > 1) return runs(view, like);
  const joined = inOneBreath(view, first, dates);
  if (joined.length > 1) return joined;
  if (enumerated.length > 1) return enumerated;
  const full = timed.find((date) => sameDay(date, first));
  // "am 2. und 3. Mai im Stadthaus", and below "2. und 3. Mai, jeweils 10–18 Uhr": each of its days.
  const each =
    full && first.days && first.days[1] > first.days[0] ? timed.filter(({ mention }) => mention === full.mention) : [];
  if (each.length > 1) return each;
  // The fullest saying of the first day.
  return [full ?? dates.find((date) => sameDay(date, first) && date.days && date.days[1] > date.days[0]) ?? first];
}

/**
 * The one start, day and hour, that the page gives to machines and the text says as well: the evening of a festival whose days
 * are said first.
 */
function agreedOn(view: View, dates: readonly EventDate[]): EventDate | null {
  const [stated, more] = matterOccurrences(view);
  if (!stated?.start.includes('T') || more) return null;
  return dates.find(({ value }) => value.start === stated.start) ?? null;
}

/** Dates that begin lines or items next to each other, as the first one does, or stand there behind the same words. */
function alike(view: View, first: EventDate, dates: readonly EventDate[]): EventDate[] {
  if (!beginsLine(view, first)) return sameLead(view, first, dates);
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

/** "Vortrag am Dienstag, 2. März: …", and on a later line "Vortrag am Donnerstag, 4. März: …". */
function sameLead(view: View, first: EventDate, dates: readonly EventDate[]): EventDate[] {
  const lead = leadOf(view, first);
  if (lead.length > 40) return [];
  return dates.filter((date) => leadOf(view, date) === lead);
}

/** „am Montag, 6. November, zwischen 14 und 18 Uhr und am Dienstag, 7. November, von 8 bis 15 Uhr“: days with hours of their own. */
function inOneBreath(view: View, first: EventDate, dates: readonly EventDate[]): EventDate[] {
  const joined = [first];
  for (const date of dates.slice(dates.indexOf(first) + 1)) {
    const last = joined.at(-1)!;
    const between = view.text.slice(last.mention.end, date.mention.start);
    const clocked = last.expression.from?.clock && date.expression.from?.clock;
    if (!clocked || sameDay(last, date) || !/^,? ?(?:und|sowie|&) ?(?:am |dem |den )?$/i.test(between)) break;
    joined.push(date);
  }
  return joined;
}

/** The words of the line in front of a date. */
function leadOf(view: View, { mention }: EventDate): string {
  const from = Math.max(mention.block.start, view.text.lastIndexOf('\n', mention.start - 1) + 1);
  return view.text.slice(from, mention.start).trim();
}

/** "Teil 1: Dienstag, 6. Oktober" */
const NUMBERED = /\b(?:teil|termin|modul|tag|block|kurs|sitzung|runde|gruppe|abend|einheit|folge)\b/gi;

function beginsLine(view: View, { mention }: EventDate): boolean {
  const { block, start } = mention;
  const from = Math.max(block.field?.value.start ?? 0, block.start, view.text.lastIndexOf('\n', start - 1) + 1);
  return !/\p{L}{3}/u.test(view.text.slice(from, start).replace(NUMBERED, ''));
}

export const sameDay = (a: EventDate, b: EventDate) => a.value.start?.slice(0, 10) === b.value.start?.slice(0, 10);
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

export function distinct(dates: readonly EventDate[]): EventDate[] {
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
