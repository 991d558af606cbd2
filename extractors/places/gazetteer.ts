/** The places we know: postcodes, places, districts. Read from data/ on first use; sources and licences in data/README.md. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schemas/files.ts';
import { placeKey } from './spelling.ts';

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

const lines = (file: string) =>
  readFileSync(packageFile(`extractors/places/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n');
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Postcodes by number; a line stays a string until somebody asks for it. */
const postcodes = once(() => {
  const at: (string | Postcode | undefined)[] = new Array(100_000);
  const all = lines('postcodes.tsv');
  for (let i = 1; i < all.length; i++) at[Number((all[i] as string).slice(0, 5))] = all[i];
  return at;
});

/** A German postcode (five digits); undefined for one that is not in use. */
export function postcode(code: string): Postcode | undefined {
  if (code.length !== 5) return undefined;
  const table = postcodes();
  const number = Number(code);
  const found = table[number];
  if (typeof found !== 'string') return found;
  const [, districts = '', places = ''] = found.split('\t');
  const made: Postcode = {
    code,
    districts: districts === '' ? [] : districts.split(','),
    places: places === '' ? [] : places.split('|'),
    state: districts === '' ? null : stateOfAgs(districts),
  };
  table[number] = made;
  return made;
}

/** Line numbers by key; a place is made of its line when first asked for. */
const names = once(() => {
  const all = lines('places.tsv');
  const byKey = new Map<string, number | number[]>();
  for (let i = 1; i < all.length; i++) {
    const line = all[i] as string;
    for (const key of line.slice(0, line.indexOf('\t')).split(',')) {
      const rival = byKey.get(key);
      if (rival === undefined) byKey.set(key, i);
      else if (typeof rival === 'number') byKey.set(key, [rival, i]);
      else rival.push(i);
    }
  }
  const first = new Set<string>();
  for (const key of byKey.keys()) {
    const space = key.indexOf(' ');
    first.add(space < 0 ? key : key.slice(0, space));
  }
  return { all, byKey, first, made: new Map<string, readonly Place[]>() };
});

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

const openings = new Map<string, boolean>();

/** Whether any place's name begins with this word: a cheap no to almost every word of a text. */
export function opensPlace(word: string): boolean {
  let known = openings.get(word);
  if (known === undefined) {
    if (openings.size > 20_000) openings.clear();
    const key = placeKey(word);
    const space = key.indexOf(' ');
    known = names().first.has(space < 0 ? key : key.slice(0, space));
    openings.set(word, known);
  }
  return known;
}

const NONE: readonly Place[] = [];
const keysOfNames = new Map<string, string>();

/**
 * The places a name may mean, cities before parts of cities, then the larger first: "Halle" gives Halle (Saale), Halle
 * (Westf.) … Spelling does not matter: "Frankfurt a. M.", "FRANKFURT/MAIN", "Moenchengladbach". Empty where none is known.
 */
export function placesNamed(name: string): readonly Place[] {
  let key = keysOfNames.get(name);
  if (key === undefined) {
    key = placeKey(name);
    if (keysOfNames.size > 20_000) keysOfNames.clear();
    keysOfNames.set(name, key);
  }
  const { all, byKey, made } = names();
  const kept = made.get(key);
  if (kept) return kept;
  const at = byKey.get(key);
  if (at === undefined) return NONE;
  const whole = key;
  const exact = (place: Place) => Number(placeKey(place.name) === whole && place.population > 1000);
  const found = (typeof at === 'number' ? [at] : at)
    .map((i) => makePlace(all[i] as string))
    .sort((a, b) => Number(a.part) - Number(b.part) || weight(b) - weight(a) || exact(b) - exact(a));
  made.set(key, found);
  return found;
}

/** German texts mean the German namesake unless the other is far larger. */
const weight = (place: Place) => place.population * (place.country === 'DE' ? 3 : 1);

const districts = once(() => {
  const byAgs = new Map<string, District>();
  for (const line of lines('districts.tsv').slice(1)) {
    const [ags = '', type = '', name = '', nuts3 = '', population] = line.split('\t');
    byAgs.set(ags, { ags, type, name, nuts3, state: stateOfAgs(ags) ?? '', population: Number(population) });
  }
  return byAgs;
});

/** A German district by its five-digit key. */
export function district(ags: string): District | undefined {
  return districts().get(ags);
}

const byDistrictName = once(() => {
  const byName = new Map<string, District[]>();
  for (const one of districts().values()) {
    const key = placeKey(one.name);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return byName;
});

/**
 * Districts of that bare name ("Barnim", "Heidekreis", "Offenbach"), rural ones first: whoever says „Landkreis“ or
 * „Kreis“ does not mean the city of the same name.
 */
export function districtsNamed(name: string): readonly District[] {
  const found = byDistrictName().get(placeKey(name)) ?? [];
  return [...found].sort((a, b) => Number(/stadt|Stadt/.test(a.type)) - Number(/stadt|Stadt/.test(b.type)));
}
