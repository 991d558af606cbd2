/** Plain text → blocks: paragraphs by empty lines, underlined headings, bullets, hard-wrapped lines joined. */
import { BlockWriter } from './block-writer.ts';
import type { Parsed } from './parsed.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLET = /^\s*(?:[-*•–·▪●◦‣»>✓➔→]|o(?=\s{2,}|\t))\s+(?=\S)/u;
/** „1. Begrüßung“ numbers a list only beside other such lines: „8. Treffen des Netzwerks“ alone is a name. */
const NUMBER = /^\s*(?:\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)/u;
/** A row of a table drawn with bars, and the line under its head. */
const ROW = /^[^|]*\|[^|]*\|?\s*$/;
const DELIMITER = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?\s*$/;
const RULE = /^\s*([-=_*~#+])(?:\s*\1){2,}\s*$/;

/** Reads the decoded text of a file without markup. */
export function readText(raw: string): Parsed {
  const writer = new BlockWriter(raw);
  let group: Line[] = [];
  for (const line of linesOf(raw)) {
    const rule = RULE.exec(line.text);
    if (rule && group.length === 1 && /[-=~*_#]/.test(rule[1] as string)) {
      const [title] = group as [Line];
      writer.open({ kind: 'heading', level: rule[1] === '=' || rule[1] === '#' ? 1 : 2 }, title.start);
      writer.copy(title.start, title.end, TEXT);
      writer.close();
      group = [];
    } else if (rule || line.text.trim() === '' || DELIMITER.test(line.text)) {
      writeGroup(writer, group);
      group = [];
    } else group.push(line);
  }
  writeGroup(writer, group);
  writer.close();
  return { writer, hints: [], language: null };
}

const TEXT = { syntax: 'text', lineBreak: ' ' } as const;

function writeGroup(writer: BlockWriter, group: readonly Line[]): void {
  if (group.length === 0) return;
  const wrapped = isWrapped(group);
  const numbered = group.filter((line) => NUMBER.test(line.text)).length > 1;
  for (const [i, line] of group.entries()) {
    const bullet = (BULLET.exec(line.text) ?? (numbered ? NUMBER.exec(line.text) : null))?.[0].length;
    if (bullet !== undefined) {
      writer.open({ kind: 'item', level: 1 }, line.start);
      writer.copy(line.start + bullet, line.end, TEXT);
    } else if (
      /\S.*\|\s*$/.test(line.text) ||
      (ROW.test(line.text) && group.length > 1 && group.every(({ text }) => ROW.test(text)))
    ) {
      writeRow(writer, line);
    } else if (i === 0 || !writer.isOpen) {
      writer.open(
        isHeading(writer, group)
          ? { kind: 'heading', level: writer.blocks.length === 0 ? 1 : 3, guessed: true }
          : { kind: 'paragraph' },
        line.start,
      );
      writer.copy(line.start, line.end, TEXT);
    } else if (wrapped || (/^\s{2,}/.test(line.text) && BULLET.test((group[i - 1] as Line).text))) {
      writer.copy((group[i - 1] as Line).end, line.end, TEXT);
    } else if (BULLET.test((group[i - 1] as Line).text)) {
      // A line under a bullet that is not indented is no part of the list.
      writer.open({ kind: 'paragraph' }, line.start);
      writer.copy(line.start, line.end, TEXT);
    } else {
      writer.lineBreak(line.start);
      writer.copy(line.start, line.end, TEXT);
    }
  }
  writer.close();
}

function writeRow(writer: BlockWriter, line: Line): void {
  writer.open({ kind: 'row', pair: true }, line.start);
  let start = line.start;
  for (const cell of line.text.split('|')) {
    if (cell.trim() !== '') {
      writer.cell(start);
      writer.copy(start, start + cell.length, TEXT);
    }
    start += cell.length + 1;
  }
  writer.close();
}

/** A single short line between empty ones that is no sentence. */
function isHeading(writer: BlockWriter, group: readonly Line[]): boolean {
  const [line] = group as [Line];
  const words = line.text.trim();
  if (group.length > 1 || words.length > 120) return false;
  if (/[.,;:]$/.test(words) && !/\d\.$/.test(words))
    return writer.blocks.length === 0 && words.length < 90 && !words.endsWith(':');
  return /\p{L}/u.test(words) && !/^https?:|^www\.|@|\[at\]/.test(words);
}

/** Lines broken by a mail program or typewriter: all but the last nearly as long as the longest. */
function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const lengths = group.slice(0, -1).map((line) => line.text.trimEnd().length);
  const longest = Math.max(...lengths, group.at(-1)?.text.trimEnd().length ?? 0);
  if (longest < 50 || longest > 110) return false;
  const long = lengths.filter((length) => length >= longest * 0.75).length;
  return long / lengths.length >= 0.7;
}

function* linesOf(raw: string): Generator<Line> {
  const breaks = /\r\n|[\n\r\u2028\u2029\f]/g;
  let start = 0;
  for (let match = breaks.exec(raw); match; match = breaks.exec(raw)) {
    yield { start, end: match.index, text: raw.slice(start, match.index) };
    start = match.index + match[0].length;
  }
  if (start < raw.length) yield { start, end: raw.length, text: raw.slice(start) };
}
