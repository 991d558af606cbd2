/** How the rows of a query are printed. */
import {
  DuckDBArrayValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
} from '@duckdb/node-api';

/** Turns rows into pieces of text, as they come. */
export type Printer = (columns: readonly string[], rows: AsyncIterable<readonly unknown[]>) => AsyncGenerator<string>;

/** Rows a table holds back to measure its columns; those that follow keep their widths. */
const MEASURED = 1000;

export const PRINTERS: Readonly<Record<string, Printer>> = { table, json, csv };

async function* json(columns: readonly string[], rows: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield before + JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, plain(row[i])])));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** RFC 4180, but lines end with "\n" alone. An empty cell is NULL, "" an empty text. */
async function* csv(columns: readonly string[], rows: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  const cell = (value: unknown) => {
    if (value === null || value === undefined) return '';
    const text = cellText(value);
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  yield `${columns.map(cell).join(',')}\n`;
  for await (const row of rows) yield `${row.map(cell).join(',')}\n`;
}

async function* table(columns: readonly string[], rows: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  const head: (readonly unknown[])[] = [];
  let layout: ((row: readonly unknown[]) => string) | undefined;
  let count = 0;
  for await (const row of rows) {
    count++;
    if (layout) yield layout(row);
    else if (head.push(row) === MEASURED) {
      layout = arrange(columns, head);
      yield heading(columns, layout) + head.map(layout).join('');
    }
  }
  if (!layout) {
    layout = arrange(columns, head);
    yield heading(columns, layout) + head.map(layout).join('');
  }
  yield `${count} ${count === 1 ? 'row' : 'rows'}\n`;
}

function heading(columns: readonly string[], layout: (row: readonly unknown[]) => string): string {
  return layout(columns) + layout(columns.map(() => RULE));
}

const RULE = Symbol('rule');

/** Chooses the widths: as wide as the values, cut to the terminal where there is one, numbers to the right. */
function arrange(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): (row: readonly unknown[]) => string {
  const texts = rows.map((row) => row.map(line));
  const natural = columns.map((name, i) =>
    texts.reduce((most, row) => Math.max(most, width(row[i] ?? '')), width(name)),
  );
  const widths = narrow(
    natural,
    process.stdout.isTTY ? process.stdout.columns - 2 * (columns.length - 1) : Number.POSITIVE_INFINITY,
  );
  const right = columns.map(
    (_, i) => rows.length > 0 && rows.every((row) => row[i] === null || /^(number|bigint)$/.test(typeof row[i])),
  );
  return (row) => {
    const cells = row.map((value, i) => {
      const wide = widths[i] ?? 0;
      if (value === RULE) return '─'.repeat(wide);
      // A number that is cut is another number; in a pipe nothing is cut, so that grep finds it.
      const text = right[i] || !process.stdout.isTTY ? line(value) : cut(line(value), wide);
      const gap = ' '.repeat(Math.max(0, wide - width(text)));
      return right[i] ? gap + text : text + gap;
    });
    return `${cells.join('  ').trimEnd()}\n`;
  };
}

/** Narrows the widest columns, step by step, until the line fits; none below eight characters. */
function narrow(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, wide) => sum + wide, 0) - room;
  while (excess > 0) {
    const most = Math.max(...widths);
    if (most <= 8) break;
    const widest = widths.indexOf(most);
    const second = Math.max(8, ...widths.filter((wide) => wide < most));
    const step = Math.min(excess, Math.max(1, most - second));
    widths[widest] = most - step;
    excess -= step;
  }
  return widths;
}

function line(value: unknown): string {
  if (typeof value === 'symbol') return '';
  return value === null || value === undefined
    ? ''
    : cellText(value)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ⏎ ');
}

function cut(text: string, wide: number): string {
  return width(text) <= wide ? text : `${[...text].slice(0, wide - 1).join('')}…`;
}

/** Characters, not UTF-16 units. */
function width(text: string): number {
  return [...text].length;
}

function cellText(value: unknown): string {
  const simple = plain(value);
  return typeof simple === 'object' ? JSON.stringify(simple) : String(simple);
}

/** What JSON can say: BIGINT as a number where it fits, lists and structs as they are, dates and times as DuckDB writes them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(plain);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([key, item]) => [key, plain(item)]));
  }
  if (value instanceof DuckDBMapValue) {
    return Object.fromEntries(value.entries.map(({ key, value }) => [cellText(key), plain(value)]));
  }
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  return value !== null && typeof value === 'object' ? String(value) : value;
}
