/** The data tables beside the charts: the same numbers for those who read, copy or cannot see them. */

import { allYears } from './charts/svg.ts';
import { number, stateName } from './german.ts';
import { html, type Markup } from './html.ts';

interface Count {
  readonly row: string;
  readonly column: number;
  readonly events: number;
}

/** A table to unfold below a chart. */
export function unfold(markup: Markup, title = 'Zahlen als Tabelle'): Markup {
  return html`<details class="numbers"><summary>${title}</summary><div class="scroll">${markup}</div></details>`;
}

export function listTable(
  caption: string,
  head: readonly [string, string],
  rows: readonly (readonly [string | number, number])[],
): Markup {
  return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${head[0]}</th><th scope="col" class="count">${head[1]}</th></tr></thead>
<tbody>${rows.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="count">${number(count)}</td></tr>`)}</tbody></table>`;
}

/** Rows by years; rows come in the order of `names`. */
export function yearTable(
  caption: string,
  head: string,
  names: ReadonlyMap<string, string>,
  counts: readonly Count[],
): Markup {
  const years = allYears(counts.map(({ column }) => column));
  const cells = new Map(counts.map(({ row, column, events }) => [`${row} ${column}`, events]));
  return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th>${years.map((year) => html`<th scope="col" class="count">${year}</th>`)}</tr></thead>
<tbody>${[...names].map(([id, name]) => html`<tr><th scope="row">${name}</th>${years.map((year) => html`<td class="count">${number(cells.get(`${id} ${year}`) ?? 0)}</td>`)}</tr>`)}</tbody></table>`;
}

/** States by name, in the order of the alphabet, those outside Germany last. */
export function stateNames(codes: Iterable<string>): Map<string, string> {
  const foreign = (code: string) => (code.startsWith('DE-') ? 0 : 1);
  const sorted = [...new Set(codes)].sort(
    (a, b) => foreign(a) - foreign(b) || stateName(a).localeCompare(stateName(b), 'de'),
  );
  return new Map(sorted.map((code) => [code, stateName(code)]));
}
