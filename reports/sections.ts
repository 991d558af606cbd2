/** The report's sections: what a chart shows, the chart, its numbers as a table. */
import { mapChart } from './charts/map.ts';
import { type Cell, matrixChart } from './charts/matrix.ts';
import { networksChart } from './charts/networks.ts';
import { yearsChart } from './charts/years.ts';
import { FIELDS, number, percent, stateName } from './german.ts';
import { html, type Markup } from './html.ts';
import type { ReportData } from './read.ts';
import { listTable, stateNames, unfold, yearTable } from './tables.ts';

export function yearsAndStates({ years, states, yearsAndStates: rows, overview }: ReportData): Markup {
  const names = stateNames(rows.map(({ state }) => state));
  const cells: Cell[] = [...names].flatMap(([id, label]) =>
    rows.filter(({ state }) => state === id).map(({ year, events }) => ({ id, label, year, events })),
  );
  const unplaced = overview.events - years.reduce((sum, { events }) => sum + events, 0);
  return html`<section aria-labelledby="jahre">
<h2 id="jahre">Wann und wo</h2>
<p>Gezählt wird jede angekündigte Veranstaltung im Jahr ihres ersten Termins und in jedem Land, in dem sie stattfindet; abgesagte zählen nicht.${unplaced > 0 && html` ${number(unplaced)} nennen kein Jahr.`}</p>
<div class="pair">
<figure><figcaption>Veranstaltungen je Jahr</figcaption>${
    years.length === 0
      ? none
      : html`<div class="scroll"><div class="mid">${yearsChart(years)}</div></div>${unfold(
          listTable(
            'Veranstaltungen je Jahr',
            ['Jahr', 'Veranstaltungen'],
            years.map(({ year, events }) => [year, events]),
          ),
        )}`
  }</figure>
<figure><figcaption>Veranstaltungen je Land</figcaption>${mapChart(states)}${unfold(
    listTable(
      'Veranstaltungen je Land',
      ['Land', 'Veranstaltungen'],
      states.map(({ state, events }) => [stateName(state), events]),
    ),
  )}</figure>
</div>
${
  cells.length > 0 &&
  html`<figure><figcaption>Veranstaltungen je Jahr und Land</figcaption><div class="scroll"><div class="wide">${matrixChart('Veranstaltungen je Jahr und Land', 'land', cells)}</div></div>${unfold(
    yearTable(
      'Veranstaltungen je Jahr und Land',
      'Land',
      names,
      rows.map(({ state, year, events }) => ({ row: state, column: year, events })),
    ),
  )}</figure>`
}
</section>`;
}

export function topics({ topics: rows }: ReportData): Markup {
  return html`<section aria-labelledby="themen">
<h2 id="themen">Themen</h2>
<p>Die häufigsten Themen über die Jahre. Eine Veranstaltung kann mehrere haben.</p>
${
  rows.length === 0
    ? none
    : html`<figure><figcaption>Veranstaltungen je Thema und Jahr</figcaption><div class="scroll"><div class="wide">${matrixChart('Themen je Jahr', 'thema', rows)}</div></div>${unfold(
        yearTable(
          'Themen je Jahr',
          'Thema',
          new Map(rows.map(({ id, label }) => [id, label])),
          rows.map(({ id, year, events }) => ({ row: id, column: year, events })),
        ),
      )}</figure>`
}
</section>`;
}

export function networks({ networks: rows }: ReportData): Markup {
  const dated = rows.flatMap(({ year, ...row }) => (year === null ? [] : [{ ...row, year }]));
  const names = new Map(rows.map(({ id, name, total }) => [id, `${name} (${number(total)})`]));
  return html`<section aria-labelledby="netzwerke">
<h2 id="netzwerke">Netzwerke</h2>
<p>Wer wann einlädt: je größer der Punkt, desto mehr Veranstaltungen in diesem Jahr.</p>
${
  dated.length === 0
    ? none
    : html`<figure><div class="scroll"><div class="wide">${networksChart(dated)}</div></div>${unfold(
        yearTable(
          'Veranstaltungen der Netzwerke je Jahr',
          'Netzwerk',
          names,
          dated.map(({ id, year, events }) => ({ row: id, column: year, events })),
        ),
      )}</figure>`
}
</section>`;
}

export function completeness({ fillRates }: ReportData): Markup {
  return html`<section aria-labelledby="vollstaendig">
<h2 id="vollstaendig">Wie vollständig die Angaben sind</h2>
<p>Anteil der Ankündigungen, in denen eine Angabe gefunden wurde. Was fehlt, steht oft auch in der Quelle nicht.</p>
<ul class="fill">${fillRates.map(
    ({ field, filled, total, rate }) =>
      html`<li><span>${FIELDS[field] ?? field}</span><progress value="${filled}" max="${Math.max(1, total)}" aria-label="${FIELDS[field] ?? field}"></progress><span>${percent(rate)}</span></li>`,
  )}</ul>
</section>`;
}

export function quarantine({ overview, quarantine: rows }: ReportData): Markup | null {
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="quarantaene">
<h2 id="quarantaene">Nicht gelesen</h2>
<p>${
    overview.quarantined === 1
      ? 'Eine Quelle ergab keinen Datensatz. Sie wird'
      : `${number(overview.quarantined)} Quellen ergaben keinen Datensatz. Sie werden`
  } bei jedem Lauf erneut versucht.</p>
<details><summary>Quellen und Gründe</summary><ul class="quarantine">${rows.map(
    ({ path, message, advice }) => html`<li><b>${path}</b><br>${message}. <small>${advice}</small></li>`,
  )}</ul></details>
</section>`;
}

const none = html`<p class="empty">Dazu ist noch nichts in der Datenbank.</p>`;
