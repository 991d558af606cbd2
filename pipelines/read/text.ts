/** Plain text → blocks: paragraphs by empty lines, underlined headings, bullets, hard-wrapped lines joined. */
import { BlockWriter } from './block-writer.ts';
import type { Parsed } from './parsed.ts';
import { BULLET, isBareTime, isLabelled, isWrapped, type Line, lines, NUMBER } from './text-lines.ts';

/** A row of a table drawn with bars, and the line under its head. */
const ROW = /^[^|]{0,200}\|[^|]{0,400}\|?$/;
const DELIMITER = /^(?=[^-]{0,20}---)(?=[^|]{0,200}\|)[\s|:-]+$/;
const RULE = /^\s*([-=_*~#+])(?:\s*\1){2,}\s*$/;
/** More bars on a line than any table has columns. */
const WIDEST = 60;
/** Archives keep one paragraph a line: longer ones than this were never wrapped, each is a paragraph of its own. */
const LONG = 130;

const TEXT = { syntax: 'text', lineBreak: ' ' } as const;
const SOFT = { syntax: 'text', lineBreak: 'soft' } as const;

/** Reads the decoded text of a file without markup. */
export function readText(raw: string): Parsed {
  const writer = new BlockWriter(raw);
  let group: Line[] = [];
  const flush = (last: boolean) => {
    writeGroup(writer, group, last);
    group = [];
  };
  for (const line of lines(raw)) {
    const rule = RULE.exec(line.text);
    if (rule && underlines(line, group)) {
      const title = group.pop() as Line;
      flush(false);
      writer.open({ kind: 'heading', level: /[=#]/.test(rule[1] as string) ? 1 : 2 }, title.start);
      writer.copy(title.start, title.end, TEXT);
      writer.close();
    } else if (rule) {
      flush(false);
      writer.rule();
    } else if (line.text.trim() === '' || DELIMITER.test(line.text)) flush(false);
    else group.push(line);
  }
  flush(true);
  return { writer, hints: [], language: null };
}

/** A line of signs is an underline below a single line, or below a last line about as long; else it parts sections. */
function underlines(rule: Line, group: readonly Line[]): boolean {
  const above = group.at(-1)?.text.trim().length;
  if (above === undefined || isLabelled(group.at(-1)?.text ?? '')) return false;
  return above < LONG && (group.length === 1 || Math.abs(above - rule.text.trim().length) <= 4);
}

/** Lines between two empty ones: long ones are paragraphs of their own, the runs between them stay together. */
function writeGroup(writer: BlockWriter, group: readonly Line[], last: boolean): void {
  const long = (line: Line) => line.text.length > LONG && !BULLET.test(line.text) && !line.text.includes('|');
  if (group.length < 2 || !group.some(long)) return writeRun(writer, group, last);
  let run: Line[] = [];
  for (const line of group) {
    if (!long(line)) run.push(line);
    else {
      // A line that begins in the middle of a sentence goes on the short one above it.
      const above =
        /^\s*\p{Ll}/u.test(line.text) && run.length > 0 && isOpen(run.at(-1) as Line) ? run.pop() : undefined;
      writeShort(writer, run, false);
      writeRun(writer, above ? [above, line] : [line], false);
      run = [];
    }
  }
  writeShort(writer, run, last);
}

const isOpen = ({ text }: Line) => !isLabelled(text) && !BULLET.test(text) && !/[.!?:|]\s*$/.test(text);

/** Short lines among long ones: an address or labelled lines belong together, headings stand alone. */
function writeShort(writer: BlockWriter, run: readonly Line[], last: boolean): void {
  const together = run.some(({ text }) => isLabelled(text) || BULLET.test(text) || /^\s*\d{5} \p{Lu}|@|\|/u.test(text));
  if (together) return writeRun(writer, run, last);
  for (const [i, line] of run.entries()) writeRun(writer, [line], last && i === run.length - 1);
}

function writeRun(writer: BlockWriter, run: readonly Line[], last: boolean): void {
  const [first, second] = run;
  if (!first) return;
  // A name above labelled lines is their heading: „Lesesommer“ / „Wann: …“ / „Wo: …“
  if (second && isLabelled(second.text) && !isLabelled(first.text) && isHeading(writer, first, false)) {
    writeLines(writer, [first], true);
    return writeLines(writer, run.slice(1), false);
  }
  writeLines(writer, run, run.length === 1 && isHeading(writer, first, last));
}

function writeLines(writer: BlockWriter, group: readonly Line[], heading: boolean): void {
  const wrapped = isWrapped(group);
  const numbered = group.filter((line) => NUMBER.test(line.text)).length > 1;
  for (const [i, line] of group.entries()) {
    const above = group[i - 1];
    const bullet = (BULLET.exec(line.text) ?? (numbered ? NUMBER.exec(line.text) : null))?.[0].length;
    if (bullet !== undefined) {
      writer.open({ kind: 'item', level: 1 }, line.start);
      writer.copy(line.start + bullet, line.end, TEXT);
    } else if (
      (line.text.trimEnd().endsWith('|') && line.text.split('|', WIDEST).length < WIDEST) ||
      (ROW.test(line.text) && group.length > 1 && group.every(({ text }) => ROW.test(text)))
    ) {
      writeRow(writer, line);
    } else if (!above || !writer.isOpen) {
      const level = writer.blocks.length === 0 ? 1 : 3;
      writer.open(heading ? { kind: 'heading', level, guessed: true } : { kind: 'paragraph' }, line.start);
      writer.copy(line.start, line.end, TEXT);
    } else if (wrapped || (/^\s{2,}/.test(line.text) && BULLET.test(above.text))) {
      writer.copy(above.end, line.end, TEXT);
    } else if (BULLET.test(above.text)) {
      // A line under a bullet that is not indented is no part of the list.
      writer.open({ kind: 'paragraph' }, line.start);
      writer.copy(line.start, line.end, TEXT);
    } else {
      writer.copy(above.end, line.end, isLabelled(line.text) ? { ...SOFT, lineBreak: '\n' } : SOFT);
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

/** A single line between empty ones that is no sentence and has something below it. */
function isHeading(writer: BlockWriter, line: Line, last: boolean): boolean {
  const words = line.text.trim();
  if (words.length > 160 || (last && writer.blocks.length > 0) || isBareTime(words)) return false;
  if (/[.,;:]$/.test(words) && !/(?:^|\D)\d{1,2}\.$/.test(words))
    return writer.blocks.length === 0 && words.length < 90 && !words.endsWith(':');
  return /\p{L}/u.test(words) && !/https?:|www\.|@|\[at\]|\(at\)/.test(words);
}
