/** Spans of a text: its lines, trimmed. */
import type { Span } from '../../schemas/document.ts';

/** The value of a label that asks for data is a line or a few, none longer. */
const MAX_DATA_LINE = 110;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** The lines of a span, cells counting as lines, without the empty ones. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const code = text.charCodeAt(i);
    if (i < span.end && code !== 10 && code !== 9) continue;
    const line = trimmed(text, { start, end: i });
    if (line.end > line.start) lines.push(line);
    start = i + 1;
  }
  return lines;
}

export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** What of a span shows: trimmed, or null where it is blank. */
export function shownPart(text: string, span: Span): Span | null {
  const inner = trimmed(text, span);
  return inner.end > inner.start ? inner : null;
}

export function isShort(text: string, span: Span): boolean {
  return linesOf(text, span).every(({ start, end }) => end - start <= MAX_DATA_LINE);
}
