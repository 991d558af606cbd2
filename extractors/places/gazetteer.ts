/** The places we know: postcodes, places, districts. Each file of data/ is read on first use; sources and licences in data/README.md. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schemas/files.ts';
import { remembered } from '../german/remembered.ts';
import { placeKey } from './spelling.ts';
import { sortedTable } from './table.ts';

/** A populated place. Latitude and longitude in degrees (WGS 84) of its middle, to some 100 m. */
export interface Place {
  readonly name: string;
  /** A part of a city ("Kreuzberg") is no municipality of its own. */
  readonly part: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 ("DE-SH"); null outside Germany, Austria and Switzerland. */
  readonly state: string | null;
  /** Five-digit key (AGS) of the German district it lies in. */
  readonly districtAgs: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

export interface Postcode {
  readonly code: string;
  /** Districts its area lies in, the one with most of it first. */
  readonly districts: readonly string[];
  /** Names of the municipalities it delivers to; empty for a large customer's own code. */
  readonly places: readonly string[];
  readonly state: string | null;
}

export interface District {
  /** Five-digit Amtlicher Gemeindeschlüssel. */
  readonly ags: string;
  /** "Landkreis", "Kreis", "Kreisfreie Stadt", "Stadtkreis". */
  readonly type: string;
  readonly name: string;
  readonly nuts3: string;
  readonly state: string;
  readonly population: number;
}

const STATES = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');

/** ISO 3166-2 code of the German state an AGS (of state, district or municipality) belongs to; null for no AGS. */
export function stateOfAgs(ags: string): string | null {
  const state = STATES[Number(ags.slice(0, 2)) - 1];
  return state === undefined ? null : `DE-${state}`;
}

const postcodes = sortedTable('postcodes.tsv');
const postcodesMade = new Map<string, Postcode>();

/** A German postcode (five digits); undefined for one that is not in use. */
export function postcode(code: string): Postcode | undefined {
  const kept = postcodesMade.get(code);
  if (kept || code.length !== 5) return kept;
  const [line] = postcodes.lines(code);
  if (line === undefined) return undefined;
  const [, districts = '', places = ''] = line.split('\t');
  const made: Postcode = {
    code,
    districts: districts === '' ? [] : districts.split(','),
    places: places === '' ? [] : places.split('|'),
    state: districts === '' ? null : stateOfAgs(districts),
  };
  postcodesMade.set(code, made);
  return made;
}

/** One line a key, namesakes likeliest first: the order is settled when the file is built. */
const places = sortedTable('places.tsv');

function makePlace(line: string): Place {
  const [, name = '', kind, country = '', state, district, latitude, longitude, population] = line.split('\t');
  return {
    name,
    part: kind === 'part',
    country,
    state: state || null,
    districtAgs: district || null,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}

/** Words and names that are kept at most. */
const KEPT = 20_000;

/** Whether any place's name begins with this word: a cheap no to almost every word of a text. */
export const opensPlace = remembered((word): boolean => {
  const key = placeKey(word);
  const space = key.indexOf(' ');
  return places.opens(space < 0 ? key : key.slice(0, space));
}, KEPT);

const NONE: readonly Place[] = [];
const byKey = new Map<string, readonly Place[]>();

/**
 * The places a name may mean, cities before parts of cities, then the larger first (German ones counted threefold):
 * "Halle" gives Halle (Saale), Halle (Westf.) … Spelling does not matter: "Frankfurt a. M.", "FRANKFURT/MAIN",
 * "Moenchengladbach". Empty where none is known.
 */
export const placesNamed = remembered((name): readonly Place[] => {
  const key = placeKey(name);
  const kept = byKey.get(key);
  if (kept) return kept;
  const lines = places.lines(key);
  if (lines.length === 0) return NONE;
  const found = lines.map(makePlace);
  byKey.set(key, found);
  return found;
}, KEPT);

let districts: ReadonlyMap<string, District> | undefined;

/** All 401 of them: few enough to be read at once. */
function readDistricts(): ReadonlyMap<string, District> {
  const byAgs = new Map<string, District>();
  const all = readFileSync(packageFile('extractors/places/data/districts.tsv'), 'utf8');
  for (const line of all.trimEnd().split('\n').slice(1)) {
    const [ags = '', type = '', name = '', nuts3 = '', population] = line.split('\t');
    byAgs.set(ags, { ags, type, name, nuts3, state: stateOfAgs(ags) ?? '', population: Number(population) });
  }
  return byAgs;
}

/** A German district by its five-digit key. */
export function district(ags: string): District | undefined {
  districts ??= readDistricts();
  return districts.get(ags);
}

let districtsByName: ReadonlyMap<string, readonly District[]> | undefined;

function readDistrictNames(): ReadonlyMap<string, readonly District[]> {
  districts ??= readDistricts();
  const byDistrictName = new Map<string, District[]>();
  for (const one of districts.values()) {
    const key = placeKey(one.name);
    byDistrictName.set(key, [...(byDistrictName.get(key) ?? []), one]);
  }
  return byDistrictName;
}

/**
 * Districts of that bare name ("Barnim", "Heidekreis", "Offenbach"), rural ones first: whoever says „Landkreis“ or
 * „Kreis“ does not mean the city of the same name.
 */
export function districtsNamed(name: string): readonly District[] {
  districtsByName ??= readDistrictNames();
  const found = districtsByName.get(placeKey(name)) ?? [];
  return [...found].sort((a, b) => Number(/stadt|Stadt/.test(a.type)) - Number(/stadt|Stadt/.test(b.type)));
}
