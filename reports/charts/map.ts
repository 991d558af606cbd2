/** Events per state on the map of Germany (outlines: @svg-maps/germany, CC BY 4.0); each state leads to its announcements. */
import germany from '@svg-maps/germany';
import { number, stateName } from '../german.ts';
import { html, type Markup } from '../html.ts';
import { filterLink, shade } from './svg.ts';

// The package's types lean on a package it does not bring along.
const map = germany as unknown as { viewBox: string; locations: { id: string; path: string }[] };

export function mapChart(rows: readonly { state: string; events: number }[]): Markup {
  const counted = new Map(rows.map(({ state, events }) => [state, events]));
  const most = Math.max(1, ...counted.values());
  const shapes = map.locations.map(({ id, path }) => {
    const code = `DE-${id.toUpperCase()}`;
    const events = counted.get(code) ?? 0;
    const label = `${stateName(code)}: ${number(events)} Veranstaltungen`;
    return html`<a href="${filterLink({ land: code })}" aria-label="${label}"><path d="${path}" fill="${shade(events, most)}"><title>${label}</title></path></a>`;
  });
  return html`<svg class="chart map" viewBox="${map.viewBox}" role="group" aria-label="Veranstaltungen je Land">${shapes}</svg>`;
}
