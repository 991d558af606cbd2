/** Something by year, as a field of shaded cells: states by year, topics by year. Each cell leads to its announcements. */
import * as Plot from '@observablehq/plot';
import { number } from '../german.ts';
import type { Markup } from '../html.ts';
import { allYears, draw, filterLink, inkOn, shade, yearTick } from './svg.ts';

export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly events: number;
}

const WIDTH = 960;
/** Room for the names of the rows. */
const LEFT = 220;

/** `filter` is the name of the filter a row's id belongs to: "land", "thema". Rows come in the order given. */
export function matrixChart(label: string, filter: string, cells: readonly Cell[]): Markup {
  const years = allYears(cells.map(({ year }) => year));
  const names = new Map(cells.map(({ id, label }) => [id, label]));
  const most = Math.max(1, ...cells.map(({ events }) => events));
  return draw(label, {
    width: WIDTH,
    height: 32 + names.size * 27,
    marginLeft: LEFT,
    marginRight: 4,
    marginTop: 26,
    marginBottom: 4,
    x: {
      type: 'band',
      domain: years,
      axis: 'top',
      tickSize: 0,
      label: null,
      padding: 0.06,
      tickFormat: yearTick(years, WIDTH - LEFT),
    },
    y: {
      type: 'band',
      domain: [...names.keys()],
      tickSize: 0,
      label: null,
      padding: 0.1,
      tickFormat: (id: string) => clip(names.get(id) ?? id),
    },
    marks: [
      Plot.cell(cells, {
        x: 'year',
        y: 'id',
        rx: 3,
        fill: ({ events }) => shade(events, most),
        href: ({ id, year }) => filterLink({ [filter]: id, jahr: year }),
        title: ({ label, year, events }) => `${label}, ${year}: ${number(events)}`,
      }),
      Plot.text(cells, {
        x: 'year',
        y: 'id',
        text: ({ events }) => number(events),
        fill: ({ events }) => inkOn(events, most),
        pointerEvents: 'none',
        fontSize: 12,
      }),
    ],
  });
}

function clip(text: string): string {
  return text.length > 32 ? `${text.slice(0, 31)}…` : text;
}
