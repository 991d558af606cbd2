import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../extractors/places/spelling.ts';
import { sortedTable } from '../../../extractors/places/table.ts';
import { packageFile } from '../../../schemas/files.ts';

describe.each(['places.tsv', 'postcodes.tsv'])('%s', (file) => {
  const lines = readFileSync(packageFile(`extractors/places/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const keys = lines.map((line) => line.slice(0, line.indexOf('\t')));

  test('is sorted by plain keys, as halving it needs', () => {
    expect(keys.filter((key) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(key))).toEqual([]);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
  test('every line is found under its key, in the order of the file', () => {
    const table = sortedTable(file);
    const expected = new Map<string, string[]>();
    keys.forEach((key, i) => {
      expected.set(key, [...(expected.get(key) ?? []), lines[i] as string]);
    });
    for (const [key, own] of expected) {
      expect(table.lines(key), key).toEqual(own);
      expect(table.opens(key), key).toBe(true);
    }
  });
  test('what is no key finds nothing: a part, a longer word, before the first and behind the last', () => {
    const table = sortedTable(file);
    const known = new Set(keys);
    for (const key of keys.slice(0, 3000)) {
      for (const other of [key.slice(0, -1), `${key}x`, `${key} x`])
        if (!known.has(other)) expect(table.lines(other), other).toEqual([]);
    }
    for (const other of ['', '!', '~', 'zzzz', 'key', 'code', 'köln', '\t', '\n']) {
      expect(table.lines(other), other).toEqual([]);
      expect(table.opens(other), other).toBe(false);
    }
  });
});

test('a word opens a name only as a whole word', () => {
  const { opens } = sortedTable('places.tsv');
  expect(['bad', 'neustadt', 'frankfurt', 'neusta', 'frankfurte', 'homburg vor'].map(opens)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('namesakes stand in the order in which they are likely meant: cities, then German ones, then by size', () => {
  const names = sortedTable('places.tsv')
    .lines(placeKey('Halle'))
    .map((line) => line.split('\t')[1]);
  expect(names[0]).toBe('Halle (Saale)');
  expect(names).toContain('Halle (Westf.)');
});
