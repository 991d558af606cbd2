import { describe, expect, it } from 'vitest';
import { allYears, yearTick } from '../../reports/charts/svg.ts';
import { yearsChart } from '../../reports/charts/years.ts';

describe('years on an axis', () => {
  it.each([
    [[2012, 2026], 640, 15],
    [[2002, 2026], 736, 13],
    [[1950, 2026], 640, 16],
    [[1911, 2030], 640, 12],
  ])('from %j on %i pixels: %i labels, none closer than a label is wide', ([first, last], width, labels) => {
    const years = allYears([first as number, last as number]);
    const named = years.filter((year) => yearTick(years, width)(year) !== '');
    expect(named).toHaveLength(labels);
    const apart = named.slice(1).map((year, i) => ((year - (named[i] as number)) * width) / years.length);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(36);
  });

  it('keeps the latest years where one date is centuries off', () => {
    const years = allYears([1526, 2024, 2026]);
    expect([years[0], years.at(-1)]).toEqual([1906, 2026]);
  });

  it('writes numbers above bars only where they have room', () => {
    const chart = (first: number) => yearsChart([2024, 2025, first].map((year) => ({ year, events: 4321 }))).text;
    expect(chart(2012)).toContain('>4.321</text>');
    expect(chart(1950)).not.toContain('>4.321</text>');
  });
});
