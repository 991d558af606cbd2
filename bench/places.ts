/** Speed of the gazetteer: `npx tsx bench/places.ts`. Bars: 1 M postcodes/s, 200 k names/s, load under 30 ms and 30 MB. */
import { readFileSync } from 'node:fs';
import { placesNamed, postcode } from '../extractors/places/gazetteer.ts';
import { packageFile } from '../schemas/files.ts';

const column = (file: string, at: number) =>
  readFileSync(packageFile(`extractors/places/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[at] as string);
const codes = column('postcodes.tsv', 0);
const places = column('places.tsv', 1);

const heap = process.memoryUsage().heapUsed;
const started = performance.now();
postcode('24103');
placesNamed('Kiel');
console.log(
  `load       ${(performance.now() - started).toFixed(1)} ms, ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(1)} MB`,
);

function rate(name: string, items: readonly string[], look: (item: string) => unknown): void {
  for (const item of items) look(item);
  const from = performance.now();
  let done = 0;
  while (performance.now() - from < 500) {
    for (const item of items) look(item);
    done += items.length;
  }
  const perSecond = done / ((performance.now() - from) / 1000);
  console.log(`${name.padEnd(10)} ${Math.round(perSecond).toLocaleString('en')} lookups/s`);
}

rate('postcodes', codes, postcode);
rate('names', places, placesNamed);
