/** The lines of plain text, and what can be told of a line by its looks. */
import { labelKey } from '../../extractors/german/labels.ts';

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const BULLET = /^\s*(?:[-*•–·▪●◦‣»>✓➔→]|o(?=\s{2,}|\t))\s+(?=\S)/u;
/** „1. Begrüßung“ numbers a list only beside other such lines: „8. Treffen des Netzwerks“ alone is a name. */
export const NUMBER =
  /^\s*(?:\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)(?!(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\b|\d{1,2}\.)/iu;

const TIME_WORDS =
  /(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|bis|von|und|ab|den|dem|am|h\b|[\d\s.,:;–|·()-]/giu;

/** Nothing but a day or a time, which heads a part of the programme and names nothing. */
export function isBareTime(words: string): boolean {
  return /\d/.test(words) && words.length < 60 && words.replace(TIME_WORDS, '') === '';
}

const LABEL = /^\s*(?:[•▪*-]\s+)?([\p{L}][^:?|]{1,45}?)\s?[:?|](?:\s|$)/u;

/** Whether a line opens with a label the vocabulary knows („Wann: …“), or is one. */
export function isLabelled(line: string): boolean {
  const label = LABEL.exec(line)?.[1];
  if (label !== undefined) return labelKey(label) !== null;
  return line.length <= 40 && labelKey(line.trim()) !== null;
}

/** Lines broken by a mail program or typewriter: the next word would not have fitted on any but the last. */
export function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const lengths = group.map((line) => line.text.trimEnd().length);
  const longest = Math.max(...lengths);
  if (longest < (group.length === 2 ? 64 : 50) || longest > 110) return false;
  const full = group.slice(1).filter((line, i) => {
    const word = /^\s*\S*/.exec(line.text)?.[0].trim().length ?? 0;
    return (lengths[i] as number) >= longest * 0.75 && (lengths[i] as number) + 1 + word >= longest - 4;
  }).length;
  if (full < (group.length - 1) * 0.7) return false;
  // Labels and postcodes begin lines on purpose.
  return !group.slice(1).some(({ text }) => /^\s*(?:(?:D-)?\d{5} \p{Lu}|\(|https?:)/u.test(text) || isLabelled(text));
}

export function* lines(raw: string): Generator<Line> {
  const breaks = /\r\n|[\n\r\u2028\u2029\f]/g;
  let start = 0;
  for (let match = breaks.exec(raw); match; match = breaks.exec(raw)) {
    yield { start, end: match.index, text: raw.slice(start, match.index) };
    start = match.index + match[0].length;
  }
  if (start < raw.length) yield { start, end: raw.length, text: raw.slice(start) };
}
