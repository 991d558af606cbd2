/** Lays an announcement out for a terminal: source lines on the left, the values they gave on the right, the losers below. */
import pc from 'picocolors';
import type { LostCandidate } from '../pipelines/extract/index.ts';
import type { Announcement } from '../schemas/announcement.ts';
import type { Document } from '../schemas/document.ts';
import type { Evidence } from '../schemas/evidence.ts';

export interface Page {
  readonly document: Document;
  readonly announcement: Announcement;
  readonly lost: readonly LostCandidate[];
  /** Columns of the terminal. */
  readonly width: number;
  /** Every line of the source, not only those around a value. */
  readonly all: boolean;
}

interface Value {
  readonly pointer: string;
  readonly text: string;
  readonly evidence: Evidence;
}

/** The page as text with ANSI colours where the terminal has them. */
export function renderAnnouncement(page: Page): string {
  const { announcement, lost } = page;
  const values = valuesOf(announcement);
  const head = pc.bold(`${announcement.source.path}  ${announcement.kind}, ${announcement.status}`);
  const parts = [head, '', ...sourceLines(page, values), ''];
  if (announcement.findings.length > 0) {
    parts.push(pc.bold('Findings'));
    for (const { line, column, severity, reason } of announcement.findings)
      parts.push(`  ${line}:${column} ${severity}: ${reason}`);
    parts.push('');
  }
  if (lost.length > 0) {
    parts.push(pc.bold('Candidates that lost'));
    for (const { pointer, value, rule, evidence } of lost) {
      const at = evidence[0] ? `${evidence[0].line}:${evidence[0].column}` : '';
      parts.push(`  ${pointer}  ${pc.dim(shorten(plain(value), 70))}  ${pc.dim(`${rule} ${at}`)}`);
    }
    parts.push('');
  }
  return `${parts.join('\n')}\n`;
}

/** Each value once, at the first of its words; members that rest on the same words as the one before are left to `extract`. */
function valuesOf(announcement: Announcement): Value[] {
  const derived =
    /\/(?:edtf|precision|timeZone|inferred\/\d+|coordinateLevel|latitude|longitude|tentative|currency|weight|id)$/;
  return Object.entries(announcement.evidence)
    .filter(([pointer]) => !derived.test(pointer))
    .flatMap(([pointer, [evidence]]) =>
      evidence ? [{ pointer, text: plain(at(announcement, pointer)), evidence }] : [],
    )
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

function at(record: unknown, pointer: string): unknown {
  let value = record;
  for (const key of pointer.slice(1).split('/')) value = (value as Record<string, unknown> | null)?.[key];
  return value;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function* sourceLines({ document, announcement, width, all }: Page, values: readonly Value[]): Generator<string> {
  const lines = document.raw.split(/\r\n|\n|\r/);
  const gutter = String(lines.length).length;
  const left = Math.max(30, Math.floor((width - gutter - 4) * 0.55));
  const right = Math.max(30, width - gutter - left - 5);
  const byLine = grouped(values);
  const marks = Object.values(announcement.evidence).flat();
  let skipped = false;
  for (const [i, line] of lines.entries()) {
    const number = i + 1;
    const here = byLine.get(number) ?? [];
    if (!all && here.length === 0 && !byLine.has(number + 1) && !byLine.has(number - 1)) {
      if (!skipped) yield pc.dim('⋮');
      skipped = true;
      continue;
    }
    skipped = false;
    const rows = wrap(highlight(line, number, marks), left);
    const notes = here.map(({ pointer, text, evidence }) => note(pointer, text, evidence, right));
    for (let row = 0; row < Math.max(rows.length, notes.length); row++) {
      const source = rows[row] ?? { text: '', length: 0 };
      const label = row === 0 ? String(number).padStart(gutter) : ' '.repeat(gutter);
      yield `${pc.dim(label)} ${source.text}${' '.repeat(Math.max(0, left - source.length))} ${pc.dim('│')} ${notes[row] ?? ''}`.trimEnd();
    }
  }
}

function grouped(values: readonly Value[]): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) groups.set(value.evidence.line, [...(groups.get(value.evidence.line) ?? []), value]);
  return groups;
}

function note(pointer: string, text: string, { rule, confidence }: Evidence, width: number): string {
  const guess = confidence < 0.5 ? ' (a guess)' : '';
  const name = `${pointer.slice(1)} `;
  const tail = ` ← ${rule}${guess}`;
  const room = Math.max(12, width - name.length - tail.length);
  return `${pc.cyan(name)}${shorten(text, room)}${pc.dim(tail)}`;
}

interface Char {
  readonly text: string;
  readonly marked: boolean;
}

/** The characters of a line, those marked that are evidence for some value. */
function highlight(line: string, number: number, marks: readonly Evidence[]): Char[] {
  const chars: Char[] = [...line].map((text) => ({ text: text === '\t' ? ' ' : text, marked: false }));
  for (const { line: at, column, start, end } of marks) {
    if (at !== number) continue;
    for (let i = column - 1; i < Math.min(chars.length, column - 1 + end - start); i++)
      chars[i] = { ...(chars[i] as Char), marked: true };
  }
  return chars;
}

function wrap(chars: readonly Char[], width: number): { text: string; length: number }[] {
  const rows: { text: string; length: number }[] = [];
  for (let start = 0; start < chars.length || start === 0; ) {
    let end = Math.min(chars.length, start + width);
    if (end < chars.length) {
      const blank = chars.slice(start, end).findLastIndex(({ text }) => text === ' ');
      if (blank > width / 2) end = start + blank + 1;
    }
    const row = chars.slice(start, end);
    rows.push({ text: paint(row), length: row.length });
    if (end === start) break;
    start = end;
  }
  return rows;
}

function paint(chars: readonly Char[]): string {
  let text = '';
  for (let i = 0; i < chars.length; ) {
    const marked = chars[i]?.marked;
    let j = i;
    while (j < chars.length && chars[j]?.marked === marked) j++;
    const run = chars
      .slice(i, j)
      .map((char) => char.text)
      .join('');
    text += marked ? pc.yellow(run) : run;
    i = j;
  }
  return text;
}

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, Math.max(1, length - 1))}…` : text;
