/** Walks a text word by word, backwards: street names are read from their house number to the left. */
import type { Span } from '../../../schemas/document.ts';

/** What ends a segment of an address: "Kulturhaus, Rosenstraße 14 | 80331 München". */
const STOP = /[,;:|·•()[\]{}"„“”«»<>\n\t!?]/;

/**
 * The word that ends before `at`, with one space (or none, after a dot) between; null at a separator or the text's
 * beginning. A soft line break inside running text counts as a space where `overLine` allows it.
 */
export function wordBefore(text: string, at: number, overLine = false): Span | null {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1), overLine && end === at)) end--;
  if (at - end > 2) return null;
  let start = end;
  while (start > 0) {
    const letter = text.charCodeAt(start - 1);
    if (isSpace(letter, true) || STOP.test(text[start - 1] as string)) break;
    start--;
  }
  return start < end ? { start, end } : null;
}

function isSpace(code: number, line: boolean): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || (line && code === 0x0a);
}

/** Whether a segment begins at `at`: nothing, a separator, or a dash with spaces stands before it. */
export function beginsSegment(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return before.trim() === '' ? at < 3 || before.includes('\n') : /(?:[,;:|·•([\n"„“]|\s[-–—/])\s{0,3}$/.test(before);
}

/** Whether a segment ends at `at`. */
export function endsSegment(text: string, at: number): boolean {
  return /^\s*(?:$|[,;|·•()\]\n.]|[-–—]\s)/.test(text.slice(at, at + 3));
}
