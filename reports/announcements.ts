/** The table of announcements: a row each, written out, so that the page is whole without its script. */
import { ATTENDANCE, KINDS, STATUSES, shortDate, stateName } from './german.ts';
import { html, type Markup, safeUrl } from './html.ts';
import type { Row } from './read.ts';

/** Rows a browser lays out at once: thousands would take seconds. Without its script the page shows all of them. */
const AT_FIRST = 100;

export function announcementsTable(rows: readonly Row[]): Markup {
  return html`<table id="ankuendigungen" class="announcements">
<thead><tr><th scope="col">Termin</th><th scope="col">Ankündigung</th><th scope="col">Ort</th><th scope="col">Netzwerk und Themen</th></tr></thead>
<tbody>${rows.map((row, i) => announcementRow(row, i >= AT_FIRST))}</tbody></table>`;
}

function announcementRow(row: Row, later: boolean): Markup {
  const { year, states, networks, topics, kind, is_event: isEvent } = row;
  return html`<tr data-jahr="${year ?? ''}" data-land="${(states ?? []).join(' ')}" data-netzwerk="${ids(networks)}" data-thema="${ids(topics)}" data-art="${kind}"${isEvent && html` data-v`}${later && html` hidden`}>
<td class="date">${shortDate(row.starts, row.ends)}${row.tentative && html` <small>vorläufig</small>`}${(row.occurrences ?? 0) > 1 && html` <small>+ ${(row.occurrences ?? 1) - 1} weitere</small>`}</td>
<td class="title"><button type="button" aria-expanded="false">${row.title ?? 'Ohne Titel'}</button>${badges(row)}${source(row)}</td>
<td>${place(row)}</td>
<td>${(networks ?? []).map(({ label }) => html`<span class="network">${label}</span>`)}${(topics ?? []).slice(0, 5).map(({ label }) => html`<span class="topic">${label}</span>`)}</td></tr>
`;
}

function badges({ kind, status, format, attendance }: Row): Markup {
  const words = [
    kind === 'announcement' ? null : KINDS[kind],
    kind === 'cancellation' || kind === 'postponement' ? null : STATUSES[status],
    format,
    attendance === 'onsite' || attendance === null ? null : ATTENDANCE[attendance],
  ];
  return html`${words.map((word) => word && html` <span class="badge">${word}</span>`)}`;
}

/** Where the announcement stands: its address, if it may be a link, else its file. */
function source({ path, uri }: Row): Markup {
  const url = safeUrl(uri);
  return url === null
    ? html`<span class="source">${path}</span>`
    : html`<a class="source" href="${url}" rel="noreferrer noopener">${path}</a>`;
}

function place({ cities, states, attendance }: Row): Markup {
  const where = (cities ?? []).slice(0, 3).join(', ');
  const lands = (states ?? []).map(stateName).filter((name) => name !== where);
  return html`${where || (attendance === 'online' ? 'online' : '')}${lands.length > 0 && html` <small>${lands.join(', ')}</small>`}`;
}

/** Ids for an attribute whose values are parted by spaces. */
function ids(list: readonly { id: string }[] | null): string {
  return (list ?? []).map(({ id }) => encodeURIComponent(id)).join(' ');
}
