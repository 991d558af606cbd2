/** Networks over time: a line from the first to the last event, a dot a year as large as its events are many. */
import * as Plot from '@observablehq/plot';
import { number } from '../german.ts';
import type { Markup } from '../html.ts';
import { allYears, draw, filterLink, yearTick } from './svg.ts';

export interface NetworkYear {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly events: number;
}

const WIDTH = 960;
const MARGIN = 24;

export function networksChart(rows: readonly NetworkYear[]): Markup {
  const years = allYears(rows.map(({ year }) => year));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return draw('Veranstaltungen der Netzwerke je Jahr', {
    width: WIDTH,
    height: 40 + names.size * 66,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    marginTop: 34,
    marginBottom: 10,
    x: {
      type: 'point',
      domain: years,
      axis: 'top',
      tickSize: 0,
      label: null,
      tickFormat: yearTick(years, WIDTH - 2 * MARGIN),
    },
    y: { type: 'band', domain: [...names.keys()], axis: null },
    r: { range: [0, 15], domain: [0, Math.max(1, ...rows.map(({ events }) => events))] },
    marks: [
      Plot.ruleY(
        rows,
        Plot.groupY(
          { x1: 'min', x2: 'max' },
          { x1: 'year', x2: 'year', y: 'id', stroke: () => 'var(--line)', strokeWidth: 2 },
        ),
      ),
      Plot.dot(rows, {
        x: 'year',
        y: 'id',
        r: 'events',
        fill: () => 'var(--accent)',
        stroke: () => 'var(--paper)',
        href: ({ id, year }) => filterLink({ netzwerk: id, jahr: year }),
        title: ({ name, year, events }) => `${name}, ${year}: ${number(events)}`,
      }),
      Plot.text([...names], {
        x: () => years[0],
        y: ([id]) => id,
        text: ([, name]) => name,
        textAnchor: 'start',
        dx: -14,
        dy: -26,
        fill: () => 'var(--ink)',
        fontSize: 13,
        fontWeight: 600,
      }),
    ],
  });
}
