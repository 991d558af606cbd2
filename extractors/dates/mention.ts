/** Which of the nodes a run was reduced to are dates in their own right. */
import { isoDay } from './calendar.ts';
import { daysOf } from './grammar/joins.ts';
import { dated } from './grammar/limits.ts';
import { clockOf, expression, when } from './grammar/made.ts';
import { PARTS_OF_DAY } from './grammar/parts-of-day.ts';
import { dayOfMonth, relative, weekdayPeriod, yearPeriod } from './periods.ts';
import { resolve } from './resolve.ts';
import type { Node } from './scan.ts';
import { SYMBOL, symbols } from './symbols.ts';
import type { Anchor, DateMention, Expression } from './types.ts';

const CERTAIN = new Set([
  SYMBOL.when,
  SYMBOL.list,
  SYMBOL.repeat,
  SYMBOL.date,
  SYMBOL.span,
  SYMBOL.time,
  SYMBOL.times,
  SYMBOL.limit,
  SYMBOL.range,
]);
/** Words that make a date of a lone weekday, of "15." and of "15.9". */
const ASSURING = new Set([SYMBOL.am, SYMBOL.den, SYMBOL.von]);
const LATENT = new Set([
  SYMBOL.num,
  SYMBOL.year,
  SYMBOL.four,
  SYMBOL.three,
  SYMBOL.six,
  SYMBOL.month,
  SYMBOL.pod,
  SYMBOL.weekday,
  SYMBOL.wd,
  SYMBOL.weekdays,
  SYMBOL.daynum,
  SYMBOL.dotted,
  SYMBOL.slashed,
  SYMBOL.midnight,
]);

const BESIDE = new Set(symbols('dot comma dash colon open close am den um ab von bis podmod'));

/** Adds the dates among the nodes of a run to `mentions`. */
export function mentioned(
  text: string,
  nodes: readonly Node[],
  anchor: Anchor | null,
  latent: boolean,
  mentions: DateMention[],
): void {
  const alone = latent && wholeText(text, nodes);
  // A bare number means a day only where nothing is counted: "für 2 Wochen".
  const bare = nodes.filter(({ symbol }) => !BESIDE.has(symbol)).length === 1;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    if (CERTAIN.has(node.symbol) && !node.weak) add(text, node, dated(node), anchor, false, mentions);
    else if (
      node.symbol === SYMBOL.dotted ||
      node.symbol === SYMBOL.weekday ||
      node.symbol === SYMBOL.daynum ||
      node.symbol === SYMBOL.wd ||
      node.symbol === SYMBOL.slashed
    ) {
      const assured =
        before !== undefined && ASSURING.has(before.symbol) && node.gap === 1 && assuredBy(text, node, before);
      if (assured) add(text, node, assuredDays(node), anchor, false, mentions);
      else if (alone && bare) add(text, node, latentOf(node, anchor), anchor, true, mentions);
    } else if (
      alone &&
      (node.weak || (bare && LATENT.has(node.symbol))) &&
      !(node.symbol === SYMBOL.pod && node.end - node.start > 1 && /^am\s/i.test(text.slice(node.start, node.end)))
    ) {
      add(text, node, latentOf(node, anchor), anchor, true, mentions);
    }
  }
}

/** "am Donnerstag" may be today. */
function assuredDays(node: Node): Expression | null {
  return node.symbol === SYMBOL.weekday
    ? expression({ from: when(weekdayPeriod(node.value, null, false)) })
    : daysOf(node);
}

function assuredBy(text: string, node: Node, before: Node): boolean {
  if (node.symbol === SYMBOL.wd) return false;
  // "das 3. Treffen", "am 8. Fachtag": an ordinal.
  if (node.symbol === SYMBOL.daynum)
    return before.symbol === SYMBOL.am && !/^\s\p{Lu}/u.test(text.slice(node.end, node.end + 2));
  return node.symbol !== SYMBOL.dotted || node.period !== undefined;
}

/** Nothing else stands in the text. */
function wholeText(text: string, nodes: readonly Node[]): boolean {
  const [first, last] = [nodes[0]!, nodes.at(-1)!];
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(0, Math.min(first.start, 200))) &&
    first.start < 200 &&
    !/[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 200)) &&
    !nodes.some(({ symbol }) => symbol === SYMBOL.used)
  );
}

function add(
  text: string,
  node: Node,
  read: Expression | null,
  anchor: Anchor | null,
  latent: boolean,
  mentions: DateMention[],
): void {
  if (read === null) return;
  const value = resolve(read, anchor);
  if (anchor !== null && value.start === null && value.end === null) return;
  const { start, end } = trimmed(text, node);
  const dateless = [read.from, read.to, ...(read.list ?? [])].every((at) => at === null || at.period === null);
  mentions.push({
    start,
    end,
    text: text.slice(start, end),
    expression: read,
    value,
    point: pointOf(read, anchor),
    dateless,
    latent,
  });
}

/** "letzten Monat" is a month, and counted from the 12th it also ends on a 12th: what other readers of dates answer. */
function pointOf({ from, to }: Expression, anchor: Anchor | null): string | null {
  const period = to === null ? from?.period : null;
  if (!anchor || !period?.point || period.precision === 'minute' || from?.clock) return null;
  return isoDay(period.point(anchor).day);
}

/** Without the punctuation and brackets that led up to it. */
function trimmed(text: string, { start, end }: Node): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:|(•·–—-]/.test(text[from]!)) from++;
  while (to > from && (/[\s,;:|]/.test(text[to - 1]!) || (text[to - 1] === ')' && !text.slice(from, to).includes('('))))
    to--;
  return { start: from, end: to };
}

/** What a bare number or word means where nothing else is said. */
function latentOf(node: Node, anchor: Anchor | null): Expression | null {
  switch (node.symbol) {
    case SYMBOL.time: {
      // "um drei" is read off a dial: the next time the hand is there.
      const { minutes } = node.clock!;
      const later =
        node.weak &&
        minutes <= 720 &&
        anchor?.minute != null &&
        minutes < anchor.minute &&
        minutes + 720 > anchor.minute;
      return expression({ from: when(null, later ? { ...node.clock!, minutes: minutes + 720 } : node.clock!) });
    }
    case SYMBOL.num: {
      const period = node.value >= 1 ? dayOfMonth(node.value) : null;
      return period && expression({ from: when(period) });
    }
    case SYMBOL.year:
      return node.value > 1899 ? expression({ from: when(yearPeriod(node.value)) }) : null;
    case SYMBOL.four:
    case SYMBOL.three:
    case SYMBOL.six: {
      const value = node.digits === 6 ? Math.floor(node.value / 100) : node.value;
      const read = clockOf(Math.floor(value / 100), value % 100);
      return (
        read &&
        expression({
          from: when(
            relative('day', ({ day }) => [day, day]),
            read,
          ),
        })
      );
    }
    case SYMBOL.pod:
      return expression({
        from: when(
          relative('day', ({ day, minute }) => {
            const part = PARTS_OF_DAY[node.value]!;
            const passed = minute !== null && part.from < minute ? 1 : 0;
            return [day + passed, day + passed];
          }),
          null,
          PARTS_OF_DAY[node.value]!,
        ),
      });
    default:
      return dated(node);
  }
}
