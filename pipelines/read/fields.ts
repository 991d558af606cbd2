/**
 * Blocks → blocks with fields: decides once, whatever the format, which words label which value. „Ort: Kiel“, a table row,
 * <dt>/<dd>, <strong>Wann?</strong>, a label line followed by value lines, a label with nothing behind it.
 */
import { labelKey } from '../../extractors/german/labels.ts';
import type { Block, Field, LabelKey, Span } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';
import { type LabelledLine, readLine } from './label-line.ts';

/** Labels whose value may be a paragraph of prose; the value of any other is data: a line or a few short ones. */
const PROSE_KEYS: ReadonlySet<LabelKey> = new Set([
  'audience',
  'requirement',
  'registration',
  'cost',
  'programme',
  'topic',
  'organiser',
  'partner',
  'funder',
  'deadline',
  'capacity',
]);
const MAX_DATA_LINE = 110;

export function readFields(drafts: readonly Draft[], text: string): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const parts = draft.boilerplate === null || draft.pair ? splitBlock(draft, text) : [block(draft, draft, null)];
    blocks.push(...parts);
    const label = parts.at(-1);
    if (label?.field && label.field.value.start === label.field.value.end && draft.boilerplate === null) {
      const { value, used } = valueBehind(drafts, i + 1, label.field.key, text);
      if (value) {
        blocks[blocks.length - 1] = {
          ...label,
          end: value.end,
          field: { ...label.field, value, lines: linesOf(text, value) },
        };
        i += used;
      }
    }
  }
  return blocks;
}

function block(draft: Draft, { start, end }: Span, field: Field | null): Block {
  return { kind: field ? 'field' : draft.kind, boilerplate: draft.boilerplate, level: draft.level, start, end, field };
}

function splitBlock(draft: Draft, text: string): Block[] {
  if (draft.pair) return [block(draft, draft, pairedField(draft, text))];
  const parts: { span: Span; line: LabelledLine | null }[] = [];
  for (const span of linesOf(text, draft)) {
    for (const line of readLine(text, span, draft)) {
      const last = parts.at(-1);
      // A line without a label continues what is above it: the value of a label, or the paragraph.
      if (!line.label && last)
        parts[parts.length - 1] = { span: { start: last.span.start, end: line.span.end }, line: last.line };
      else parts.push({ span: line.span, line: line.label ? line : null });
    }
  }
  return parts.map(({ span, line }) => {
    if (!line?.label) return block(draft, span, null);
    const value = trimmed(text, { start: line.valueStart, end: span.end });
    return block(draft, span, { label: line.label, key: line.key, value, lines: linesOf(text, value) });
  });
}

function pairedField(draft: Draft, text: string): Field | null {
  const [label, ...values] = draft.cells.map((cell) => trimmed(text, cell));
  if (!label || values.length === 0) return null;
  const words = text.slice(label.start, label.end).replace(/[\s:?]+$/u, '');
  const key = labelKey(words);
  if (words === '' || words.length > 60 || !/^\p{L}/u.test(words)) return null;
  // A row of more than two cells, or with a long first one, is a table of something else: a programme, a list of people.
  if (key === null && (values.length > 1 || words.split(' ').length > 4)) return null;
  const value = { start: values[0]?.start ?? label.end, end: values.at(-1)?.end ?? label.end };
  const lines = values.flatMap((cell) => linesOf(text, cell));
  return { label: { start: label.start, end: label.start + words.length }, key, value, lines };
}

/** The blocks behind a label that stands alone, as far as they are its value. */
function valueBehind(
  drafts: readonly Draft[],
  from: number,
  key: LabelKey | null,
  text: string,
): { value: Span | null; used: number } {
  const none = { value: null, used: 0 };
  const first = drafts[from];
  if (!first || first.boilerplate !== null || first.pair || key === null) return none;
  if (first.kind === 'heading' && !(first.guessed && !PROSE_KEYS.has(key))) return none;
  if (linesOf(text, first).some((line) => readLine(text, line, first).some(({ label }) => label))) return none;
  const short = (draft: Draft) => linesOf(text, draft).every(({ start, end }) => end - start <= MAX_DATA_LINE);
  if (!PROSE_KEYS.has(key) && !short(first)) return none;
  let used = 1;
  if (first.kind === 'item')
    while (drafts[from + used]?.kind === 'item' && drafts[from + used]?.boilerplate === null) used++;
  const last = drafts[from + used - 1] as Draft;
  return { value: { start: first.start, end: last.end }, used };
}

/** The lines of a span, without the empty ones. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 9) continue;
    const line = trimmed(text, { start, end: i });
    if (line.end > line.start) lines.push(line);
    start = i + 1;
  }
  return lines;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] as string)) from++;
  while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
