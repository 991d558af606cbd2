/** Events per year: a bar a year, each leading to its announcements. */
import * as Plot from '@observablehq/plot';
import { number } from '../german.ts';
import type { Markup } from '../html.ts';
import { allYears, draw, filterLink, yearTick } from './svg.ts';

const WIDTH = 640;

export function yearsChart(rows: readonly { year: number; events: number }[]): Markup {
  const counted = new Map(rows.map(({ year, events }) => [year, events]));
  const data = allYears([...counted.keys()]).map((year) => ({ year, events: counted.get(year) ?? 0 }));
  const years = data.map(({ year }) => year);
  // Numbers above thin bars would run into each other; they stand in the table below.
  const roomy = years.length <= 32;
  return draw('Veranstaltungen je Jahr', {
    width: WIDTH,
    height: 380,
    marginTop: 24,
    marginLeft: 8,
    marginRight: 8,
    x: {
      type: 'band',
      domain: years,
      padding: 0.25,
      tickSize: 0,
      label: null,
      tickFormat: yearTick(years, WIDTH),
    },
    y: { axis: null },
    marks: [
      Plot.barY(data, {
        x: 'year',
        y: 'events',
        fill: () => 'var(--accent)',
        rx: 2,
        href: ({ year }) => filterLink({ jahr: year }),
        title: ({ year, events }) => `${year}: ${number(events)} Veranstaltungen`,
      }),
      Plot.text(data, {
        x: 'year',
        y: 'events',
        text: ({ events }) => (roomy && events > 0 ? number(events) : ''),
        dy: -8,
        fill: () => 'var(--muted)',
        fontSize: 12,
      }),
      Plot.ruleY([0], { stroke: () => 'var(--line)' }),
    ],
    style: {},
  });
}
