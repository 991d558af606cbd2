/** The lines of a block → blocks: each label with its value, list items that only a bullet marks, the rest as it was. */
import type { Block, LabelKey, Span } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';
import { type LabelledLine, readLine, readUnlisted } from './label-line.ts';
import { linesOf, trimmed } from './spans.ts';

interface Part {
  readonly span: Span;
  readonly line: LabelledLine | null;
  readonly bullet: boolean;
}

/** Labels that ask for data: a sentence on a line of its own is no more of their value. */
const DATA_KEYS: ReadonlySet<LabelKey> = new Set([
  'date',
  'time',
  'place',
  'address',
  'deadline',
  'email',
  'phone',
  'fax',
]);
const BULLET = /^(?:[•▪●◦‣➔→✓]\s*|[-–*]\s+)(?=\S)/u;
const SENTENCE = /^\p{Lu}(?=\P{Ll}{0,40}\p{Ll}).*[.!?]$/u;
const OTHER_MATTER = /^(?:anmeld|eintritt|teilnahme|kosten|bitte|um |wir |die teilnahme|der eintritt|weitere|mehr )/iu;
/** Lines to be filled in: „Name: ________“ */
const BLANK = /^[\s_.…–-]*$/u;
const BOLD_HEADING = 90;

export function splitBlock(draft: Draft, text: string): Block[] {
  const lines = linesOf(text, draft);
  const read = lines.flatMap((span) => readLine(text, span, draft));
  const labelled = read.some((line) => line.label !== null);
  const bullets = lines.filter((line) => BULLET.test(text.slice(line.start, line.start + 4))).length;
  const parts: Part[] = [];
  for (const line of read) {
    const known = line.label ? line : labelled ? readUnlisted(text, line.span) : null;
    const last = parts.at(-1);
    const bullet = known === null && isBullet(text, line.span, bullets);
    // A line without a label continues what is above it: the value of a label, or the paragraph.
    if (!known && !bullet && last && !last.bullet && !endsValue(text, last, line.span))
      parts[parts.length - 1] = { ...last, span: { start: last.span.start, end: line.span.end } };
    else parts.push({ span: line.span, line: known, bullet });
  }
  return parts.map((part) => partBlock(draft, text, part, parts.length === 1));
}

/** Paragraphs whose lines begin with bullets, as in text pasted into a page; a lone dash is none. */
function isBullet(text: string, span: Span, bullets: number): boolean {
  const sign = BULLET.exec(text.slice(span.start, span.start + 4))?.[0][0];
  return sign !== undefined && (bullets > 1 || /[•▪●◦‣]/u.test(sign));
}

/** „Wo: Innenhof“ / „Getränke stellen wir.“: the sentence is no part of the place, nor „Anmeldung bis 3. Mai“. */
function endsValue(text: string, last: Part, span: Span): boolean {
  if (!last.line?.key) return false;
  const value = trimmed(text, { start: last.line.valueStart, end: last.span.end });
  if (value.end <= last.line.valueStart) return false;
  const words = text.slice(span.start, span.end);
  const sentence = words.length > 25 && SENTENCE.test(words) && words.split(' ').length > 4;
  if (DATA_KEYS.has(last.line.key)) return sentence || (OTHER_MATTER.test(words) && words.length > 20);
  // Prose goes on in prose; below a few words a sentence is a paragraph of its own.
  return sentence && value.end - value.start < 60 && !SENTENCE.test(text.slice(value.start, value.end));
}

function partBlock(draft: Draft, text: string, { span, line, bullet }: Part, only: boolean): Block {
  const { boilerplate, level } = draft;
  if (line?.label) {
    const filled = trimmed(text, { start: Math.min(line.valueStart, span.end), end: span.end });
    const blank = filled.end > filled.start && BLANK.test(text.slice(filled.start, filled.end));
    const value = blank ? { start: filled.start, end: filled.start } : filled;
    const field = { label: line.label, key: line.key, value, lines: linesOf(text, value) };
    return { kind: 'field', boilerplate, level, ...span, field };
  }
  if (bullet) {
    const skipped = BULLET.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    return { kind: 'item', boilerplate, level: 1, start: span.start + skipped, end: span.end, field: null };
  }
  if (only && isBoldHeading(draft, text)) return { kind: 'heading', boilerplate, level: 5, ...span, field: null };
  return { kind: draft.kind, boilerplate, level, ...span, field: null };
}

/** A paragraph that is nothing but a few bold words heads what follows. */
function isBoldHeading(draft: Draft, text: string): boolean {
  const length = draft.end - draft.start;
  if (draft.kind !== 'paragraph' || length > BOLD_HEADING || length < 3) return false;
  if (!draft.strong.some(({ start, end }) => start <= draft.start && end >= draft.end)) return false;
  const words = text.slice(draft.start, draft.end);
  return !/[.,;@\n]|^\d/.test(words) && /\p{L}{3}/u.test(words);
}
