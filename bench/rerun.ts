/** A second run over files that did not change, beside the first: `npx tsx bench/rerun.ts [10000]`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './built.ts';
import { generate, inFolder, ingestApart, type Measured } from './support.ts';

/** Both runs in processes of their own, from their start to their end. */
export function benchRerun(count = 10_000): Promise<{ first: Measured; second: Measured }> {
  build();
  return inFolder(async (folder) => {
    generate(join(folder, 'pages'), count);
    const run = () => ingestApart(join(folder, 'pages'), join(folder, 'x.duckdb'));
    return { first: run(), second: run() };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { first, second } = await benchRerun(Number(process.argv[2] ?? 10_000));
  console.log(
    `rerun: first ${first.seconds.toFixed(2)} s (${first.read} read), second ${second.seconds.toFixed(2)} s (${second.unchanged} unchanged)`,
  );
  console.log(`rerun: ${(first.seconds / second.seconds).toFixed(1)} times faster (goal 20)`);
}
