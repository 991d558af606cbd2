import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { district, districtsNamed, placesNamed, postcode, stateOfAgs } from '../../../extractors/places/gazetteer.ts';
import { packageFile } from '../../../schemas/files.ts';

describe('postcodes', () => {
  test('lead to municipality, district and state', () => {
    expect(postcode('24103')).toEqual({ code: '24103', districts: ['01002'], places: ['Kiel'], state: 'DE-SH' });
    expect(postcode('16225')?.districts).toEqual(['12060']);
    expect(district('12060')).toMatchObject({ name: 'Barnim', nuts3: 'DE405', state: 'DE-BB' });
  });
  test.each(['00000', '2410', '241030', '99999', '0000a'])('%s is none', (code) => {
    expect(postcode(code)).toBeUndefined();
  });
  test('a code read before is the same object', () => {
    expect(postcode('10249')).toBe(postcode('10249'));
  });
});

describe('places by name', () => {
  test.each([
    ['Frankfurt', 'Frankfurt am Main'],
    ['Frankfurt a. M.', 'Frankfurt am Main'],
    ['Frankfurt/Main', 'Frankfurt am Main'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['Frankfurt/Oder', 'Frankfurt (Oder)'],
    ['Halle', 'Halle (Saale)'],
    ['Halle an der Saale', 'Halle (Saale)'],
    ['Moenchengladbach', 'Mönchengladbach'],
    ['Freiburg i. Br.', 'Freiburg im Breisgau'],
    ['Rothenburg o.d.T.', 'Rothenburg ob der Tauber'],
    ['St. Ingbert', 'Sankt Ingbert'],
    ['Neustadt a.d. Aisch', 'Neustadt an der Aisch'],
    ['Wien', 'Wien'],
    ['Genf', 'Genf'],
    ['Brüssel', 'Brüssel'],
  ])('%s is %s', (written, name) => {
    expect(placesNamed(written)[0]?.name).toBe(name);
  });
  test('namesakes all stay, the largest first', () => {
    const found = placesNamed('Neustadt').map((place) => place.state);
    expect(found.length).toBeGreaterThan(5);
    expect(found).toContain('DE-HE');
  });
  test('a part of a city comes after the cities', () => {
    expect(placesNamed('Kreuzberg').at(-1)).toMatchObject({ part: true, state: 'DE-BE' });
  });
  test('other states and countries', () => {
    expect(placesNamed('Graz')[0]).toMatchObject({ country: 'AT', state: 'AT-6', districtAgs: null });
    expect(placesNamed('Kaiseraugst')[0]).toMatchObject({ country: 'CH', state: 'CH-AG' });
  });
  test.each(['', 'Teilnahme', 'xyz'])('"%s" is no place', (name) => {
    expect(placesNamed(name)).toEqual([]);
  });
});

test('„Landkreis Offenbach“ is not the city', () => {
  expect(districtsNamed('Offenbach')[0]).toMatchObject({ type: 'Landkreis', state: 'DE-HE' });
  expect(districtsNamed('Nirgendwo')).toEqual([]);
});

test('the first two digits of an AGS are its state', () => {
  expect(['01', '11000', '16077', '99', ''].map(stateOfAgs)).toEqual(['DE-SH', 'DE-BE', 'DE-TH', null, null]);
});

const reference = packageFile('../shared/gazetteer/geonames-postal-codes.tsv');
describe.skipIf(!existsSync(reference))('against the reference (skipped where ../shared is absent)', () => {
  test('state right for 99.8 % of the postcodes, district for 98 %', () => {
    const states = new Map<string, Set<string>>();
    const districts = new Map<string, Set<string>>();
    const add = (map: Map<string, Set<string>>, key: string, value: string) =>
      map.set(key, (map.get(key) ?? new Set()).add(value));
    for (const line of readFileSync(reference, 'utf8').trimEnd().split('\n').slice(1)) {
      const [code = '', , state = '', ags = ''] = line.split('\t');
      add(states, code, state);
      add(districts, code, ags);
    }
    const codes = [...states.keys()];
    const right = (test: (code: string) => boolean | undefined) => codes.filter(test).length / codes.length;
    expect(codes.length).toBe(8195);
    expect(right((code) => states.get(code)?.has(postcode(code)?.state ?? ''))).toBeGreaterThanOrEqual(0.998);
    expect(right((code) => districts.get(code)?.has(postcode(code)?.districts[0] ?? ''))).toBeGreaterThanOrEqual(0.98);
  });
});
