/** The report as one HTML page that needs no network: style, script and data are inside. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageFile } from '../schemas/files.ts';
import { announcementsTable } from './announcements.ts';
import { packEvidence } from './evidence.ts';
import { filters } from './filters.ts';
import { germanDate, number } from './german.ts';
import { html, json, Markup } from './html.ts';
import type { ReportData } from './read.ts';
import { completeness, networks, quarantine, topics, yearsAndStates } from './sections.ts';

/** Without the script nobody could ask for the rows that wait. */
const WHOLE = 'tr[hidden] { display: table-row; }';

/** Builds the page. */
export function page(data: ReportData): string {
  const style = asset('style.css');
  const script = asset('script.js');
  // Whatever an announcement might smuggle in, the browser runs this script and no other, and loads nothing.
  const policy = `default-src 'none'; style-src ${hash(style)} ${hash(WHOLE)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const { announcements, as_of } = data.overview;
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Veranstaltungen im Überblick</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
<noscript><style>${new Markup(WHOLE)}</style></noscript>
</head>
<body>
<a class="skip" href="#liste">Zur Liste der Ankündigungen</a>
<div class="page">
${head(data)}
<main>
${yearsAndStates(data)}
${topics(data)}
${networks(data)}
<section id="liste" aria-labelledby="liste-titel">
<h2 id="liste-titel">Die Ankündigungen und ihre Worte</h2>
<p>Ein Klick auf einen Titel zeigt jeden Wert neben den Worten der Quelle, auf denen er beruht, mit Zeile und Regel.</p>
${announcements === 0 ? html`<p class="empty">Die Datenbank enthält noch keine Ankündigung.</p>` : null}
${filters(data)}
<div class="state-line"><output id="anzahl" for="filter"></output><button type="button" id="alle" hidden>Alle Filter aufheben</button></div>
${announcementsTable(data.announcements)}
<button type="button" id="mehr" hidden></button>
<noscript><p class="empty">Filter und Belege brauchen JavaScript; die Liste ist auch so vollständig.</p></noscript>
</section>
${completeness(data)}
${quarantine(data)}
</main>
<footer><p>Erstellt mit Litfass${as_of && html`, Stand der Daten ${germanDate(as_of)}`}. Karte: <a href="https://github.com/VictorCazanave/svg-maps" rel="noreferrer noopener">svg-maps</a> von Victor Cazanave, <a href="https://creativecommons.org/licenses/by/4.0/deed.de" rel="noreferrer noopener">CC BY 4.0</a>, eingefärbt.</p></footer>
</div>
<script type="application/json" id="belege">${json(packEvidence(data))}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function head({ overview }: ReportData): Markup {
  const { first_year, last_year } = overview;
  const period =
    first_year === null ? '' : first_year === last_year ? ` ${first_year}` : ` ${first_year} bis ${last_year}`;
  const figures: [string, number][] = [
    ['Ankündigungen', overview.announcements],
    ['Veranstaltungen', overview.events],
    ['Netzwerke', overview.networks],
    ['Themen', overview.topics],
    ['Länder', overview.states],
  ];
  return html`<header class="top">
<p class="kicker">Litfass-Bericht</p>
<h1>Veranstaltungen${period}</h1>
<p class="lead">Was in den Ankündigungen steht: wann, wo, zu welchem Thema und in welchem Netzwerk. Jede Zahl führt zu den Ankündigungen, jede Ankündigung zu ihren Worten.</p>
<dl class="figures">${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${number(count)}</dd></div>`)}</dl>
</header>`;
}

function asset(name: string): string {
  return readFileSync(packageFile(`reports/page/${name}`), 'utf8');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
