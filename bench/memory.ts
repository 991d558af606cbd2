/** Peak memory of an ingest of 10,000 and of 100,000 generated announcements: `npx tsx bench/memory.ts [10000 100000]`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './built.ts';
import { generate, inFolder, ingestApart, type Measured } from './support.ts';

/** The few and the many, each in a process and a database of its own. */
export function benchMemory(few = 10_000, many = 100_000): Promise<{ few: Measured; many: Measured }> {
  build();
  return inFolder(async (folder) => {
    const measure = (count: number) => {
      generate(join(folder, String(count)), count);
      return ingestApart(join(folder, String(count)), join(folder, `${count}.duckdb`));
    };
    return { few: measure(few), many: measure(many) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { few, many } = await benchMemory(...process.argv.slice(2).map(Number));
  for (const { total, peak, seconds } of [few, many]) {
    console.log(
      `memory: ${total.toLocaleString('en')} announcements in ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`,
    );
  }
  console.log(`memory: ratio ${(many.peak / few.peak).toFixed(2)} (goal 1.2)`);
}
