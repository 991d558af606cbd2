/** Fills in what an expression leaves open and writes the result: local start and end, EDTF, precision, what was inferred. */
import type { Occurrence, Precision } from '../../schemas/announcement.ts';
import { type Day, isoDay, isoTime } from './calendar.ts';
import type { Anchor, Clock, Days, Expression, Period, When } from './types.ts';

const ZONE = 'Europe/Berlin';
const RANK: Record<Period['needs'], number> = { nothing: 0, reference: 0, year: 1, month: 2, week: 2 };

interface Moment {
  readonly days: Days;
  readonly period: Period | null;
  readonly clock: Clock | null;
  readonly minute: number | null;
}

/** What an expression means on an anchor; start and end are null where nothing decides. */
export function resolve(expression: Expression, anchor: Anchor | null): Occurrence {
  const whens = expression.list ?? [expression.from, expression.to].filter((at) => at !== null);
  const inferred = new Set<string>();
  for (const { period } of whens) {
    if (period?.needs === 'year') inferred.add('year');
    else if (period?.needs === 'month') inferred.add('year').add('month');
    else if (period && period.needs !== 'nothing') inferred.add('date');
  }
  if (whens.every(({ period }) => period === null)) inferred.add('date');
  const base = {
    timeZone: whens.find(({ clock }) => clock?.zone)?.clock?.zone ?? ZONE,
    tentative: expression.tentative,
  };
  const bounds = boundsOf(expression, anchor);
  if (bounds === null) return { ...yearless(expression), ...base, inferred: [] };
  const [from, to] = bounds;
  const precision = precisionOf(from ?? to!);
  const start = from && startOf(from);
  const end = to ? endOf(to) : from && !expression.openEnd ? ownEnd(from) : null;
  return {
    start,
    end: end === start && !(to && from?.minute != null) ? null : end,
    edtf: edtfOf(expression, from, to, anchor),
    precision,
    ...base,
    inferred: [...inferred],
  };
}

/** The days of every item of a list, in order; null where nothing decides. */
export function listDays(list: readonly When[], anchor: Anchor | null): Days[] | null {
  const known = list.findLastIndex(({ period }) => period !== null && RANK[period.needs] === 0);
  const least = Math.min(...list.map(({ period }) => RANK[period?.needs ?? 'nothing']));
  const pivot = known >= 0 ? known : list.findLastIndex(({ period }) => RANK[period?.needs ?? 'nothing'] === least);
  const days: (Days | null)[] = list.map(() => null);
  days[pivot] = list[pivot]!.period?.at(anchor) ?? null;
  if (days[pivot] === null) return null;
  for (let at = pivot - 1; at >= 0; at--)
    days[at] = list[at]!.period?.at(beside(anchor, days[at + 1]![0], -1)) ?? days[at + 1]!;
  for (let at = pivot + 1; at < list.length; at++)
    days[at] = list[at]!.period?.at(beside(anchor, days[at - 1]![1], 1)) ?? days[at - 1]!;
  return days as Days[];
}

const beside = (anchor: Anchor | null, day: Day, direction: 1 | -1): Anchor => ({
  day,
  minute: anchor?.minute ?? null,
  direction,
  beside: true,
});

function boundsOf(expression: Expression, anchor: Anchor | null): readonly [Moment | null, Moment | null] | null {
  if (expression.list) {
    const days = listDays(expression.list, anchor);
    if (days === null) return null;
    const [first, last] = [expression.list[0]!, expression.list.at(-1)!];
    return [moment(first, days[0]!), moment({ ...last, clock: expression.to?.clock ?? last.clock }, days.at(-1)!)];
  }
  const { from, to } = expression;
  if (from === null) {
    // What is still open until a day means a day to come.
    const days = to && daysOf(to, anchor && { ...anchor, grace: 0 });
    return days && [null, moment(to, days, anchor)];
  }
  if (to === null || to.period === null) {
    const days = daysOf(from, anchor);
    if (days === null) return null;
    const begin = moment(from, days, anchor);
    if (to === null) {
      const last = anchor && from.period?.pointTo?.(anchor);
      return [begin, last ? { ...begin, days: [last.day, last.day], minute: last.minute } : null];
    }
    // An end not after the beginning is on the next day; an end without a beginning ends its own day.
    const overnight = begin.minute !== null && to.clock !== null && to.clock.minutes <= begin.minute ? 1 : 0;
    const day = days[1] + overnight;
    return [begin, moment(to, [day, day])];
  }
  const toFirst =
    from.period !== null && RANK[from.period.needs] > 0 && RANK[to.period.needs] <= RANK[from.period.needs];
  if (toFirst) {
    const last = to.period.at(anchor);
    const first = last && from.period.at(beside(anchor, last[1], -1));
    return first && last && [moment(from, first, anchor), moment(to, last)];
  }
  const first = daysOf(from, anchor);
  const last = first && to.period.at(RANK[to.period.needs] > 0 ? beside(anchor, first[0], 1) : anchor);
  return first && last && [moment(from, first, anchor), moment(to, last)];
}

/** The days of a moment; a bare clock time is today's, or tomorrow's where it has passed. */
function daysOf(at: When, anchor: Anchor | null): Days | null {
  if (at.period) return at.period.at(anchor);
  if (anchor === null) return null;
  const { clock } = at;
  const { day, minute, direction } = anchor;
  if (clock === null || minute === null || direction < 1) return [day, day];
  const now = clock.part !== undefined && clock.part.from <= minute && minute < clock.part.to;
  const passed = clock.minutes < minute && !now && !(clock.minutes === 0 && minute < 120);
  return passed ? [day + 1, day + 1] : [day, day];
}

function moment(at: When, days: Days, anchor: Anchor | null = null): Moment {
  const point = at.period?.precision === 'minute' && anchor ? at.period.point?.(anchor) : undefined;
  return {
    days: point ? [point.day, days[1]] : days,
    period: at.period,
    clock: at.clock,
    minute: at.clock?.minutes ?? point?.minute ?? null,
  };
}

function precisionOf(at: Moment): Precision {
  return at.minute !== null ? 'minute' : (at.period?.precision ?? 'day');
}

const UNIT: Record<Precision, 'day' | 'month' | 'year'> = {
  minute: 'day',
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  season: 'month',
  year: 'year',
};

function startOf(at: Moment): string {
  const precision = precisionOf(at);
  return precision === 'minute' ? isoDay(at.days[0]) + isoTime(at.minute!) : isoDay(at.days[0], UNIT[precision]);
}

function endOf(at: Moment): string {
  const precision = precisionOf(at);
  return precision === 'minute' ? isoDay(at.days[1]) + isoTime(at.minute!) : isoDay(at.days[1], UNIT[precision]);
}

/** A period of several days, months or years has an end of its own. */
function ownEnd(at: Moment): string | null {
  return precisionOf(at) === 'minute' ? null : isoDay(at.days[1], UNIT[precisionOf(at)]);
}

function edtfOf(expression: Expression, from: Moment | null, to: Moment | null, anchor: Anchor | null): string {
  const mark = expression.tentative ? (expression.approximate ? '%' : '?') : expression.approximate ? '~' : '';
  if (expression.list && !from?.clock) {
    const days = listDays(expression.list, anchor)!.map(([day]) => day);
    if (days.some((day, at) => at > 0 && day !== days[at - 1]! + 1) || days.length > 2)
      return `{${days.map((day) => isoDay(day)).join(',')}}`;
  }
  if (from === null) return `../${side(to!, endOf, mark)}`;
  if (to !== null) return `${side(from, startOf, mark)}/${side(to, endOf, mark)}`;
  if (expression.openEnd) return `${side(from, startOf, mark)}/..`;
  if (precisionOf(from) === 'minute') return side(from, startOf, mark);
  const whole = from.period?.edtf?.(from.days);
  if (whole !== undefined && (mark === '' || whole.endsWith('~'))) return whole;
  const [start, end] = [startOf(from), endOf(from)];
  return start === end ? start + mark : `${start}${mark}/${end}${mark}`;
}

/** One side of an interval. EDTF qualifies days, not times, and knows no 24:00. */
function side(at: Moment, write: (at: Moment) => string, mark: string): string {
  if (precisionOf(at) !== 'minute') return write(at) + mark;
  return at.minute === 1440 ? `${isoDay(at.days[1] + 1)}T00:00` : write(at);
}

/** Any leap year: what holds in it but for its number is all that can be said. */
const SOME_YEAR: Anchor = { day: 12418, minute: null, direction: 1, year: 2004 };

/** "XXXX-11-06": month and day of what only lacks its year. */
function yearless(expression: Expression): Pick<Occurrence, 'start' | 'end' | 'edtf' | 'precision'> {
  const periods = (expression.list ?? [expression.from, expression.to]).flatMap((at) =>
    at?.period ? [at.period] : [],
  );
  // Weeks and Easter are not the same days every year.
  const fixed = (period: Period) =>
    period.yearless !== undefined || period.precision !== 'day' || period.approximate === true;
  const only =
    periods.length > 0 &&
    periods.every(
      (period) => period.needs === 'month' || (period.needs === 'year' && period.precision !== 'week' && fixed(period)),
    );
  if (!only || !periods.some(({ needs }) => needs === 'year'))
    return { start: null, end: null, edtf: 'XXXX-XX-XX', precision: periods[0]?.precision ?? 'day' };
  const { start, end, edtf, precision } = resolve(expression, SOME_YEAR);
  const strip = (date: string | null) => date && `XXXX${date.slice(4)}`;
  // EDTF has no times without a year, and no qualified ones.
  const days = edtf
    .replace(/T\d\d:\d\d/g, '')
    .replace(/[?~%]/g, '')
    .replace(/\b\d{4}-/g, 'XXXX-');
  // "XXXX-35" is no EDTF: a quarter or season without a year is its months.
  if (/^XXXX-(?:2[1-4]|3[3-6]|4[01])$/.test(days))
    return { start: strip(start), end: strip(end), edtf: `${strip(start)}/${strip(end)}`, precision };
  const [first, last] = days.split('/');
  return { start: strip(start), end: strip(end), edtf: first === last ? first! : days, precision };
}
