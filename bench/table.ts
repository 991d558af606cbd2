/** Prints what a bench measured: a table a person reads, or (with --json) one JSON line a row. */

export interface Row {
  readonly name: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

export const row = (name: string, cells: Row['cells']): Row => ({ name, cells });

export function table(title: string, rows: readonly Row[]): void {
  if (process.argv.includes('--json')) {
    for (const { name, cells } of rows) console.log(JSON.stringify({ bench: title, name, ...cells }));
    return;
  }
  const heads = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = [
    ['', ...heads],
    ...rows.map(({ name, cells }) => [name, ...heads.map((head) => String(cells[head] ?? ''))]),
  ];
  const widths = ['', ...heads].map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(
      `  ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`,
    );
}
