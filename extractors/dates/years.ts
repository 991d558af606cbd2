/** The year a date without one belongs to, with the reason. */
import { shared, type View } from '../view.ts';
import { fieldsOf, parseIso, weekdayOf } from './calendar.ts';
import { titledOccurrences } from './matter.ts';
import { dateMentions, type PlacedMention } from './mentions.ts';
import { sentenceAt } from './sentence.ts';
import type { Anchor, Days, Expression, Period } from './types.ts';

/** So many days back a day without its year is one the text looks back on, not one of the next year. */
const JUST_PAST = 60;

/** How far from publication a weekday may overrule the direction the sentence looks in, in days. */
const FARTHEST_BACK = 150;
const FARTHEST_AHEAD = 330;

export interface YearReading {
  readonly anchor: Anchor | null;
  /** Why this year, for the evidence's note; null where nothing had to be inferred. */
  readonly reason: string | null;
}

const anyYear = /(?<![\d./-])(?:19|20)\d\d(?![\d-]|\.\d)/g;

/** Years that the document's other dates state, by month and day. */
const stated = shared((view): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const mention of dateMentions(view)) {
    for (const when of [mention.expression.from, mention.expression.to]) {
      const period = when?.period;
      if (period?.needs !== 'nothing' || !period.yearless) continue;
      const days = period.at(null);
      if (days && !years.has(period.yearless)) years.set(period.yearless, fieldsOf(days[0]).year);
    }
  }
  return years;
});

/** Years of the starts and ends given to machines, by month and day. */
const hintedYears = shared((view): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const { value, name } of view.hints) {
    if (!/start|end|date|termin/i.test(name) || /publish|modif|creat|update/i.test(name)) continue;
    const match = /^\s*(\d{4})(-\d\d-\d\d)/.exec(value);
    if (match) years.set(`XXXX${match[2]}`, Number(match[1]));
  }
  for (const { start } of titledOccurrences(view)) years.set(`XXXX${start.slice(4, 10)}`, Number(start.slice(0, 4)));
  return years;
});

/** Years in the title and headings, and in the path. */
const headlineYears = shared((view): number[] => {
  const heads = view.main.filter(({ kind }) => kind === 'heading').slice(0, 4);
  const first = view.main[0];
  const texts = [...heads, ...(first && !heads.includes(first) ? [first] : [])].map((block) =>
    view.slice(block).slice(0, 300),
  );
  return unique(texts.flatMap(yearsIn));
});

const pathYears = shared((view) =>
  unique(
    [view.document.source.path, view.document.source.uri ?? ''].flatMap((path) =>
      (path.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number),
    ),
  ),
);

const unique = (years: readonly number[]) => [...new Set(years)];
const yearsIn = (text: string): number[] => (text.match(anyYear) ?? []).map(Number);

/** Whether the words of an expression leave its year open. */
export function needsYear({ from, to, list }: Expression): boolean {
  const whens = list ?? [from, to];
  return (
    whens.some((when) => when?.period?.needs === 'year' || when?.period?.needs === 'month') &&
    !whens.some((when) => when?.period?.needs === 'nothing')
  );
}

/**
 * Where to look for a date's missing year: the same day with a year elsewhere, a year in the same sentence, the day of
 * publication (backwards for a review), a year in headline or path.
 */
export function yearOf(view: View, mention: PlacedMention, review: boolean): YearReading {
  const { expression } = mention;
  const published = view.reference ? parseIso(view.reference) : null;
  const forward: Anchor | null = published && {
    day: published.day,
    minute: null,
    direction: review ? -1 : 1,
    grace: review ? 0 : JUST_PAST,
  };
  if (!needsYear(expression)) return { anchor: forward, reason: null };
  const last = lastOf(expression);
  const same = [last, expression.from]
    .map((when) => when?.period?.yearless && stated(view).get(when.period.yearless))
    .find(Boolean);
  const far = same && published ? Math.abs(same - fieldsOf(published.day).year) > 2 : false;
  if (same && !far) return inYear(same, 'the same day is given with its year elsewhere');
  const hint =
    hintedYears(view).get(last?.period?.yearless ?? '') ??
    hintedYears(view).get(expression.from?.period?.yearless ?? '');
  if (hint) return inYear(hint, 'the page gives the same day to machines');
  const sentence = sentenceAt(view, mention.start);
  const near = sentence ? unique(yearsIn(sentence.text)) : [];
  if (near.length === 1) return inYear(near[0]!, 'the year stands in the same sentence');
  if (forward)
    return {
      anchor: byWeekday(expression, forward),
      reason: review ? 'the last such day before publication' : 'the next such day after publication',
    };
  // „wie anno 1906“ beside „am Sonntag, 23. April“: of the years around, only one in which the weekday is right can be meant.
  const likely = (years: readonly number[]) => years.filter((year) => suits(expression, year));
  const beside = likely(unique(yearsIn(view.slice(mention.block))));
  if (beside.length === 1) return inYear(beside[0]!, 'the year stands in the same paragraph');
  const headline = likely(headlineYears(view));
  if (headline.length === 1) return inYear(headline[0]!, 'the year stands in the headline');
  const path = likely(pathYears(view));
  if (path.length === 1) return inYear(path[0]!, 'the year stands in the address');
  return { anchor: null, reason: null };
}

const inYear = (year: number, reason: string): YearReading => ({
  anchor: { day: parseIso(`${year}-01-01`)!.day, minute: null, direction: 1, year },
  reason,
});

/** What ends last of an expression. */
const lastOf = ({ list, to, from }: Expression) => list?.at(-1) ?? to ?? from;

/** The days of an expression that names their weekday and leaves their year open; null for any other. */
function weekdayWithoutYear(expression: Expression): Period | null {
  const period = lastOf(expression)?.period;
  return period?.weekday && period.needs === 'year' ? period : null;
}

const onItsWeekday = ({ weekday }: Period, days: Days | null): days is Days =>
  days !== null && weekdayOf(days[0]) === weekday;

/** Whether a year puts the day on the weekday that stands beside it; true where none does. */
function suits(expression: Expression, year: number): boolean {
  const period = weekdayWithoutYear(expression);
  return period === null || onItsWeekday(period, period.at(inYear(year, '').anchor));
}

/** Where the day that the direction asks for is not of the stated weekday, the nearest one that is, a few months back or ahead. */
function byWeekday(expression: Expression, anchor: Anchor): Anchor {
  const period = weekdayWithoutYear(expression);
  if (period === null || onItsWeekday(period, period.at(anchor))) return anchor;
  const { year } = fieldsOf(anchor.day);
  const [nearest] = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, days: period.at({ ...anchor, year: candidate }) }))
    .flatMap(({ candidate, days }) => (onItsWeekday(period, days) ? [{ candidate, ahead: days[0] - anchor.day }] : []))
    .filter(({ ahead }) => ahead > -FARTHEST_BACK && ahead < FARTHEST_AHEAD)
    .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead));
  return nearest === undefined ? anchor : { ...anchor, year: nearest.candidate };
}
