/** Observable Plot drawn without a browser: SVG as text, without a style sheet of its own. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Markup } from '../html.ts';

/** Draws a chart. Colours are CSS variables of the page, so that it follows the reader's light or dark mode. */
export function draw(label: string, options: Plot.PlotOptions): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = Plot.plot({
    ...options,
    document: document as never,
    color: { type: 'identity', ...options.color },
    className: 'chart',
  });
  for (const style of chart.querySelectorAll('style')) style.remove();
  chart.setAttribute('font-size', '12');
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', label);
  return new Markup(chart.outerHTML);
}

/** One of five shades for a count, by its share of the largest; `none` for zero. */
export function shade(count: number, most: number): string {
  if (count <= 0) return 'var(--none)';
  return `var(--shade-${Math.min(5, Math.ceil((Math.sqrt(count) / Math.sqrt(Math.max(1, most))) * 5))})`;
}

/** Ink that can be read on that shade. */
export function inkOn(count: number, most: number): string {
  return Math.sqrt(count) / Math.sqrt(Math.max(1, most)) > 0.6 ? 'var(--shade-ink)' : 'var(--ink)';
}

/** An address within the page that filters the table of announcements. */
export function filterLink(filter: Readonly<Record<string, string | number>>): string {
  return `#${new URLSearchParams({ ...filter, nur: 'veranstaltungen' } as Record<string, string>)}`;
}

/** Every year from the first to the last, those without an event too; of more than the latest 120 the early ones are left out. */
export function allYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - 120);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Width a year needs so that its label keeps apart from the next. */
const LABEL = 36;

/** Labels for as many years as have room: all, every second, every fifth … */
export function yearTick(years: readonly number[], width: number): (year: number) => string {
  const step = STEPS.find((every) => (width / years.length) * every >= LABEL) ?? 50;
  return (year) => (year % step === 0 ? String(year) : '');
}

const STEPS = [1, 2, 5, 10, 20];
