/** Plain text → blocks: paragraphs by empty lines, underlined headings, bullets, hard-wrapped lines joined. */
import { BlockWriter } from './block-writer.ts';
import type { Parsed } from './parsed.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLET = /^\s*(?:[-*•–·▪●◦‣»>✓➔→]|\d{1,2}[.)](?=\s+\p{Lu})|\(\d{1,2}\)|o(?=\s{2,}|\t))\s+(?=\S)/u;
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
    } else if (rule || line.text.trim() === '') {
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
  for (const [i, line] of group.entries()) {
    const bullet = BULLET.exec(line.text)?.[0].length;
    if (bullet !== undefined) {
      writer.open({ kind: 'item', level: 1 }, line.start);
      writer.copy(line.start + bullet, line.end, TEXT);
    } else if (i === 0 || !writer.isOpen) {
      writer.open(isHeading(writer, group) ? { kind: 'heading', level: writer.blocks.length === 0 ? 1 : 3, guessed: true } : { kind: 'paragraph' }, line.start);
      writer.copy(line.start, line.end, TEXT);
    } else if (wrapped || (/^\s{2,}/.test(line.text) && BULLET.test((group[i - 1] as Line).text))) {
      writer.copy((group[i - 1] as Line).end, line.end, TEXT);
    } else {
      writer.lineBreak(line.start);
      writer.copy(line.start, line.end, TEXT);
    }
  }
  writer.close();
}

/** A single short line between empty ones that is no sentence. */
function isHeading(writer: BlockWriter, group: readonly Line[]): boolean {
  const [line] = group as [Line];
  const words = line.text.trim();
  if (group.length > 1 || words.length > 120) return false;
  if (/[.,;:]$/.test(words) && !/\d\.$/.test(words)) return writer.blocks.length === 0 && words.length < 90 && !words.endsWith(':');
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
