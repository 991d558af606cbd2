/** Events per year: a bar a year, each leading to its announcements. */
import * as Plot from '@observablehq/plot';
import { number } from '../german.ts';
import type { Markup } from '../html.ts';
import { allYears, draw, filterLink } from './svg.ts';

export function yearsChart(rows: readonly { year: number; events: number }[]): Markup {
  const counted = new Map(rows.map(({ year, events }) => [year, events]));
  const data = allYears([...counted.keys()]).map((year) => ({ year, events: counted.get(year) ?? 0 }));
  const dense = data.length > 16;
  return draw('Veranstaltungen je Jahr', {
    width: 640,
    height: 380,
    marginTop: 24,
    marginLeft: 8,
    marginRight: 8,
    x: {
      type: 'band',
      domain: data.map(({ year }) => year),
      padding: 0.25,
      tickSize: 0,
      label: null,
      tickFormat: tick(dense),
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
        text: ({ events }) => (events > 0 ? number(events) : ''),
        dy: -8,
        fill: () => 'var(--muted)',
        fontSize: 12,
      }),
      Plot.ruleY([0], { stroke: () => 'var(--line)' }),
    ],
    style: {},
  });
}

/** Every second year where there are many, so that labels keep apart. */
export function tick(dense: boolean): (year: number) => string {
  return (year) => (dense && year % 2 === 1 ? '' : String(year));
}
