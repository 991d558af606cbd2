/** Rows and columns of tables → fields. */
import { labelKey } from '../../extractors/german/labels.ts';
import type { Block, Field, Span } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';
import { linesOf, trimmed } from './spans.ts';

/** A row or a <dt>/<dd> pair whose first cell is a label; null for rows of anything else. */
export function pairedField(draft: Draft, text: string): Field | null {
  const [cell, ...values] = draft.cells.map((span) => trimmed(text, span));
  if (!cell || values.length === 0) return null;
  // „Datum<br>Uhrzeit“ in one cell: the first line names the value.
  const label = linesOf(text, cell)[0] ?? cell;
  const words = text.slice(label.start, label.end).replace(/[\s:?]{1,20}$/u, '');
  if (words === '' || words.length > 60 || !/^\p{L}/u.test(words)) return null;
  const key = labelKey(words);
  // A row of more than two cells, or with a long first one, is a table of something else: a programme, a list of people.
  if (key === null && (values.length > 1 || words.split(' ').length > 4)) return null;
  // The head of a table names columns: „Uhrzeit“ beside nothing, „Termin“ beside „Ort“.
  const [second] = values as [Span];
  const secondKey = labelKey(text.slice(second.start, second.end));
  if (draft.head && (values.length > 1 || secondKey !== null || second.start === second.end)) return null;
  const lines = values.flatMap((span) => linesOf(text, span));
  const value = { start: lines[0]?.start ?? second.start, end: lines.at(-1)?.end ?? second.start };
  return { label: { start: label.start, end: label.start + words.length }, key, value, lines };
}

/** The known labels of a table's head, by column. */
export function columnKeys(head: Draft, text: string): (Field['key'] | undefined)[] {
  return head.cells.map((cell) => {
    const { start, end } = trimmed(text, cell);
    return start === end ? undefined : labelKey(text.slice(start, end));
  });
}

/** A table with a head of labels and a single row: each cell is the value of the label above it. */
export function columnFields(
  drafts: readonly Draft[],
  at: number,
  text: string,
): { blocks: Block[]; used: number } | null {
  const head = drafts[at] as Draft;
  const row = drafts[at + 1];
  const next = drafts[at + 2];
  if (head.boilerplate !== null || !row?.pair || row.boilerplate !== null || row.cells.length !== head.cells.length)
    return null;
  if (columnKeys(head, text).filter((key) => key).length < 2 || (next?.pair && next.cells.length === row.cells.length))
    return null;
  return { blocks: [rowBlock(head), ...rowFields(head, row, text)], used: 1 };
}

const rowBlock = ({ boilerplate, level, start, end }: Draft): Block => ({
  kind: 'row',
  boilerplate,
  level,
  start,
  end,
  field: null,
});

/** The cells of a row as values of the labels in the head. */
export function rowFields(head: Draft, row: Draft, text: string): Block[] {
  const keys = columnKeys(head, text);
  return row.cells.flatMap((cell, i): Block[] => {
    const value = trimmed(text, cell);
    const label = trimmed(text, head.cells[i] as Span);
    if (value.start === value.end) return [];
    const field = label.start < label.end ? { label, key: keys[i] ?? null, value, lines: linesOf(text, value) } : null;
    return [{ kind: field ? 'field' : 'row', boilerplate: row.boilerplate, level: 0, ...value, field }];
  });
}
