import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../../extractors/places/address/read.ts';
import { FAMILIES, FRAMES, STREETS } from './shapes.ts';

function read(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
  return readAddresses(text).map(({ street, postalCode, city }) =>
    [words(street), words(postalCode), words(city)].join(' | '),
  );
}

describe.each(FAMILIES)('$name', ({ shapes, others }) => {
  test.each(shapes)('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  test.each(others)('%j is no address', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe.each(STREETS)('%s', (street) => {
  test.each(FRAMES.map((frame) => frame(street)))('%j', (text) => {
    expect(read(text)).toEqual([`${street} | 29614 | Soltau`]);
  });
});

test('the table holds two hundred shapes', () => {
  const shapes = FAMILIES.reduce((sum, family) => sum + family.shapes.length, 0);
  expect(shapes + STREETS.length * FRAMES.length).toBeGreaterThanOrEqual(200);
});

test('several addresses stay apart, in the order they stand', () => {
  const text = 'Rosenstraße 14, 29614 Soltau\nMarktstraße 4, 29221 Celle';
  expect(read(text)).toEqual(['Rosenstraße 14 | 29614 | Soltau', 'Marktstraße 4 | 29221 | Celle']);
});

test('country, place and the words between street and postcode come along', () => {
  const text = 'Rheinstraße 97 (2. OG), 64295 Darmstadt';
  const [found] = readAddresses(text);
  expect(found).toMatchObject({ start: 0, end: text.length, country: 'DE' });
  expect(found?.city?.places[0]).toMatchObject({ name: 'Darmstadt', state: 'DE-HE' });
  expect(text.slice(found?.details?.start, found?.details?.end)).toBe('(2. OG)');
});

test('stays linear on long rows of numbers', () => {
  const started = performance.now();
  readAddresses('Weg 1 12345 A Straße 2 '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
