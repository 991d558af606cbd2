/** The form above the table. It appears only where the script runs. */
import { KINDS } from './german.ts';
import { html, type Markup } from './html.ts';
import type { ReportData } from './read.ts';
import { stateNames } from './tables.ts';

type Options = Iterable<readonly [string | number, string | number]>;

export function filters({ announcements }: ReportData): Markup {
  const years = [...new Set(announcements.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const kinds = new Set(announcements.map(({ kind }) => kind));
  return html`<form id="filter" class="filters" autocomplete="off" hidden>
<label>Suche<input type="search" name="text" placeholder="Wörter aus Titel, Ort, Thema …"></label>
${select(
  'Jahr',
  'jahr',
  years.map((year) => [year, year] as const),
)}
${select('Land', 'land', stateNames(announcements.flatMap(({ states }) => states ?? [])))}
${select('Netzwerk', 'netzwerk', named(announcements.flatMap(({ networks }) => networks ?? [])))}
${select('Thema', 'thema', named(announcements.flatMap(({ topics }) => topics ?? [])))}
${select('Art', 'nur', [
  ['veranstaltungen', 'Nur Veranstaltungen'] as const,
  ...Object.entries(KINDS).filter(([kind]) => kinds.has(kind)),
])}
</form>`;
}

function select(label: string, name: string, options: Options): Markup {
  return html`<label>${label}<select name="${name}"><option value="">Alle</option>${[...options].map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}

function named(list: readonly { id: string; label: string }[]): Options {
  return [...new Map(list.map(({ id, label }) => [id, label]))].sort((a, b) => a[1].localeCompare(b[1], 'de'));
}
