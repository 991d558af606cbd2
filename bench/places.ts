/** Speed of the gazetteer: `npx tsx bench/places.ts`. Bars: 1 M postcodes/s, 200 k names/s, load under 30 ms and 30 MB. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { areaOf } from '../extractors/places/area-codes.ts';
import { opensPlace, placesNamed, postcode } from '../extractors/places/gazetteer.ts';
import { packageFile } from '../schemas/files.ts';

const column = (file: string, at: number) =>
  readFileSync(packageFile(`extractors/places/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[at] as string);

/** Enough that a busy moment of the machine decides nothing. */
const PROCESSES = 15;
const loads = Array.from({ length: PROCESSES }, () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', packageFile('bench/places-child.ts')], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Record<'postcodes' | 'names' | 'megabytes', number>;
});
const median = (key: 'postcodes' | 'names' | 'megabytes') =>
  (loads.map((load) => load[key]).sort((a, b) => a - b)[PROCESSES >> 1] as number).toFixed(1);
console.log(
  `load       postcodes ${median('postcodes')} ms, names ${median('names')} ms, together ${median('megabytes')} MB (median of ${PROCESSES} fresh processes)`,
);

function rate(name: string, items: readonly string[], look: (item: string) => unknown): void {
  const first = performance.now();
  for (const item of items) look(item);
  const fresh = items.length / ((performance.now() - first) / 1000);
  const from = performance.now();
  let done = 0;
  while (performance.now() - from < 500) {
    for (const item of items) look(item);
    done += items.length;
  }
  const again = done / ((performance.now() - from) / 1000);
  const figure = (perSecond: number) => Math.round(perSecond).toLocaleString('en').padStart(11);
  console.log(
    `${name.padEnd(10)} ${figure(fresh)} lookups/s the first time (engine cold), ${figure(again)} when asked again`,
  );
}

const words = column('places.tsv', 1);
rate('postcodes', column('postcodes.tsv', 0), postcode);
rate('names', words, placesNamed);
rate(
  'no names',
  words.map((word) => `${word}ig`),
  opensPlace,
);
rate(
  'area codes',
  column('area-codes.tsv', 0).map((code) => `+49${code.slice(1)}4711`),
  areaOf,
);
