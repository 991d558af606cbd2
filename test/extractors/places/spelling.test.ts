import { expect, test } from 'vitest';
import { baseName, placeKey, placeKeys } from '../../../extractors/places/spelling.ts';

test.each([
  ['Frankfurt am Main', 'frankfurt main'],
  ['Frankfurt/Main', 'frankfurt main'],
  ['Düsseldorf', 'duesseldorf'],
  ['Gießen', 'giessen'],
  ['Sankt Augustin', 'st augustin'],
  ['St. Augustin', 'st augustin'],
  ['Castrop-Rauxel', 'castrop rauxel'],
  ['Am Mellensee', 'am mellensee'],
  ['', ''],
])('%s has the key "%s"', (name, key) => {
  expect(placeKey(name)).toBe(key);
});

test.each([
  ['Halle (Saale)', 'Halle'],
  ['Neustadt a.d. Aisch', 'Neustadt'],
  ['Freiburg im Breisgau', 'Freiburg'],
  ['Bad Homburg vor der Höhe', 'Bad Homburg'],
  ['Hamm', 'Hamm'],
  ['Amberg', 'Amberg'],
])('%s is bare %s', (name, base) => {
  expect(baseName(name)).toBe(base);
});

test('a place is found by whole name, by name and initial, and bare', () => {
  expect(placeKeys('Frankfurt am Main')).toEqual(['frankfurt main', 'frankfurt', 'frankfurt m']);
});
