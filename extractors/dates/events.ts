/** The dates of an announcement that are the event's: each with where it stands, how sure that is, and its days. */
import type { Occurrence } from '../../schemas/announcement.ts';
import type { Draft } from '../draft.ts';
import { isPast as isTold } from '../german/preterite.ts';
import { shared, type View } from '../view.ts';
import { type Day, parseIso } from './calendar.ts';
import { ALSO, isPast, MOVED, TAKES_PLACE, UPCOMING } from './cues.ts';
import { dateMentions, type PlacedMention } from './mentions.ts';
import { listDays, resolve } from './resolve.ts';
import { type Role, roleOf } from './roles.ts';
import { surroundings } from './sentence.ts';
import type { Days, Expression } from './types.ts';
import { yearOf } from './years.ts';

/** So many days back a day is history, and nothing a text of today reports. */
const HISTORY = 1100;

/** More dates than this are a calendar, and its first ones speak for it. */
const MOST = 300;

/** Where a date stands, best first. */
export const STANDINGS = ['labelled', 'heading', 'announced', 'alone', 'mentioned', 'relative', 'past'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface EventDate {
  readonly mention: PlacedMention;
  readonly expression: Expression;
  readonly value: Occurrence;
  /** First and last day; null where the year stays open. */
  readonly days: Days | null;
  readonly standing: Standing;
  /** "Auch am …": another occurrence, whatever else is chosen. */
  readonly also: boolean;
  /** Why the year was chosen. */
  readonly reason: string | null;
  /** The weekday the words name is not that of the day. */
  readonly weekday: number | null;
}

/** "Weitere Termine": of the series, or of the house. */
const OTHERS = /^(?:weitere|nächste|kommende|folgende) |^(?:next|more)/i;

/** Day or time of day: what an event can be put on. */
function isDay({ from, recurrence, to, list }: Expression): boolean {
  if (from === null || recurrence !== null) return false;
  return (
    [from, to, ...(list ?? [])].every((when) => !when?.period || when.period.precision === 'day') &&
    from.period !== null
  );
}

/** „etwa am 3. Mai“ is no day to put an event on; „am 3. Mai gegen 19 Uhr“ is, only the hour is vague. */
const isVague = ({ approximate, from, to }: Expression): boolean =>
  approximate && !from?.clock?.approximate && !to?.clock?.approximate;

function isRelative({ from, to, list }: Expression): boolean {
  return (list ?? [from, to]).some(
    (when) => when?.period != null && (when.period.needs === 'reference' || when.period.needs === 'week'),
  );
}

/** Anything that makes the document look back: its kind, or a first sentence told as past. */
export function isReview(draft: Draft): boolean {
  return draft.kind === 'review';
}

/** Every date of the event, in reading order. */
export function eventDates(view: View, review: boolean): readonly EventDate[] {
  const dates = datesIn(view, review, 'event');
  // Called off, and no other day named: the day it was to be on is all there is.
  return dates.length > 0 ? dates : datesIn(view, review, 'former');
}

function datesIn(view: View, review: boolean, role: Role): EventDate[] {
  const dates: EventDate[] = [];
  const reference = view.reference ? parseIso(view.reference) : null;
  const mentions = dateMentions(view);
  for (const [index, mention] of mentions.entries()) {
    if (dates.length >= MOST) break;
    if (isName(view, mention, mentions[index + 1])) continue;
    if (mention.dateless || mention.latent || !isDay(mention.expression) || isVague(mention.expression)) continue;
    if (roleOf(view, mention) !== role) continue;
    const context = surroundings(view, mention);
    const told = isPast(context.whole) && !TAKES_PLACE.test(context.before + context.after.slice(0, 60));
    if (review && mention.block.kind === 'paragraph' && UPCOMING.test(context.whole) && !isTold(context.whole))
      continue;
    const { anchor, reason } = yearOf(view, mention, review || told);
    const moved = movedTo(view, mention);
    for (const expression of moved ? [moved] : separate(mention.expression)) {
      const value = resolve(expression, anchor);
      if (value.start === null) continue;
      const days = daysOf(value);
      if (days && reference && days[1] < reference.day - HISTORY) continue;
      // A report is of what was: the day to come in it is the next one's.
      if (review && days && reference && days[0] > reference.day + 1) continue;
      dates.push({
        mention,
        expression,
        value,
        days,
        reason,
        standing: standingOf(view, mention, context, review, days, reference?.day ?? null),
        also: ALSO.test(context.before),
        weekday: expression.from?.period?.weekday ?? null,
      });
    }
  }
  return dates;
}

/** "Bundesfeier vom 31. Juli 2021": the feast is what it is called, and the day behind it when it is. */
function isName(view: View, mention: PlacedMention, next: PlacedMention | undefined): boolean {
  return (
    next !== undefined &&
    !/\d/.test(mention.text) &&
    next.start - mention.end <= 6 &&
    /^\s(?:(?:am|vom)\s)?(?:am |vom )?\d/.test(view.text.slice(mention.end, next.end)) &&
    /\d/.test(next.text)
  );
}

/** "vom 23. April auf den 10. September verlegt": only the new day. */
function movedTo(view: View, mention: PlacedMention): Expression | null {
  const { expression } = mention;
  if (!expression.to?.period || !/\bauf\b/i.test(mention.text) || !MOVED.test(surroundings(view, mention).whole))
    return null;
  return { ...expression, from: expression.to, to: null };
}

/** First and last day of a value whose year is known. */
export function daysOf({ start, end }: Pick<Occurrence, 'start' | 'end'>): Days | null {
  const first = start ? parseIso(start) : null;
  const last = end ? parseIso(end) : first;
  return first && last ? [first.day, last.day] : null;
}

/** Days that are not a run, or have times of their own, are occurrences of their own. */
function separate(expression: Expression): Expression[] {
  const { list, to } = expression;
  if (!list) return [expression];
  const days = listDays(list, { day: 0, minute: null, direction: 1 });
  const run = days?.every((day, index) => index === 0 || day[0] === days[index - 1]![0] + 1) ?? false;
  if (run && !list.some(({ clock }) => clock)) return [expression];
  const last = list.at(-1)!;
  // Each takes year and month from its place in the list.
  return list.map((when, index) => ({
    ...expression,
    list: null,
    from: { ...when, period: inList(list, index) ?? when.period },
    to: to?.clock ? { ...to, period: null } : last === when ? null : null,
  }));
}

function inList(list: NonNullable<Expression['list']>, index: number) {
  const period = list[index]!.period;
  if (!period || period.needs === 'nothing') return period;
  const last = list.at(-1)!.period!;
  return {
    ...period,
    needs: last.needs,
    at: (anchor: Parameters<typeof period.at>[0]) => listDays(list, anchor)?.[index] ?? null,
  };
}

const titleOf = shared((view) => view.main.find(({ kind, level }) => kind === 'heading' && level <= 2) ?? null);

function standingOf(
  view: View,
  mention: PlacedMention,
  context: ReturnType<typeof surroundings>,
  review: boolean,
  days: Days | null,
  today: Day | null,
): Standing {
  const { block } = mention;
  if (isRelative(mention.expression)) return 'relative';
  // The day in the title is the one the text is about, also where it has passed.
  if (block === titleOf(view) && !isPast(context.whole) && (review || !UPCOMING.test(context.whole))) return 'heading';
  if (block.field?.key === 'date') return OTHERS.test(view.slice(block.field.label)) ? 'mentioned' : 'labelled';
  const past = days !== null && today !== null && days[1] < today - 3;
  if (!review && (past || isPast(context.whole)) && !TAKES_PLACE.test(context.before + context.after.slice(0, 60)))
    return 'past';
  if (!review && past) return 'past';
  if (block.kind === 'heading' && block.level <= (review ? 3 : 2)) return 'heading';
  if (block.field && block.field.key === null) return 'mentioned';
  const clocked = mention.expression.from?.clock != null;
  const head = Math.max(block.field?.value.start ?? 0, block.start, view.text.lastIndexOf('\n', mention.start - 1) + 1);
  const begins =
    mention.start - head < 25 &&
    !/\p{L}{3}/u.test(view.text.slice(head, mention.start).replace(/\b(?:am|vom|den|dem|zurück|termin)\b/gi, ''));
  if (/\b(?:am|vom|dem|den|zum|für)\s*$/i.test(context.before) || /^\s*(?:am|vom)\b/i.test(mention.text)) {
    return TAKES_PLACE.test(context.whole) || clocked ? 'announced' : 'mentioned';
  }
  if (clocked) return 'announced';
  if (begins) return 'alone';
  return TAKES_PLACE.test(context.whole) ? 'announced' : 'mentioned';
}
