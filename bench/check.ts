/** The time of `check` beside `extract` on the same files, and the start-up of both beside bare node. One run, ratios only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkSource } from '../pipelines/check.ts';
import { extract } from '../pipelines/extract/index.ts';
import { readSource } from '../pipelines/read/index.ts';
import { Config } from '../schemas/config.ts';

const FILES = 1000;
const config = Config.parse({});
const sources = ['fixtures', 'test/pipelines/check/clean', 'test/pipelines/check/faulty']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((file) => /\.(?:md|txt|html)$/.test(file) && !/trouble|README/.test(file) && statSync(file).isFile())
  .map((path) => ({ path, bytes: readFileSync(path) }));
const batch = Array.from({ length: FILES }, (_, i) => sources[i % sources.length]!);

/** Seconds of the processor, not of the clock: what else the machine does must not count. */
async function seconds(work: (source: (typeof batch)[number]) => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  for (const source of batch) await work(source);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

const extracting = async (source: (typeof batch)[number]) => {
  for (const document of await readSource(source)) extract(document, config);
};
const checking = (source: (typeof batch)[number]) => checkSource(source, { config, lang: 'de', today: '2026-06-01' });

// Both once for the compiler, then in turns: what else the machine does hits both.
await seconds(extracting);
await seconds(checking);
const ratios: number[] = [];
let [slowest, total] = [0, 0];
for (let round = 0; round < 5; round++) {
  const [a, b] = [await seconds(extracting), await seconds(checking)];
  ratios.push(b / a);
  slowest = Math.max(slowest, b);
  total += b;
}
ratios.sort((a, b) => a - b);
console.log(
  `check ${FILES} files: ${(total / 5).toFixed(2)} s on average, ${slowest.toFixed(2)} s at most (goal: under 10)`,
);
console.log(`check : extract = ${ratios[2]?.toFixed(2)} (median of five, goal: at most 1.3)`);

if (existsSync('dist/cli/main.js')) {
  const time = (...args: string[]) => {
    const from = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - from;
  };
  const file = 'test/pipelines/check/clean/01-fachtag-ganztag.md';
  const bare: number[] = [];
  const one: number[] = [];
  for (let i = 0; i < 9; i++) {
    bare.push(time('-e', '0'));
    one.push(time('dist/cli/main.js', 'check', file));
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[4] as number;
  console.log(
    `litfass check FILE : node -e 0 = ${(median(one) / median(bare)).toFixed(1)} (medians of nine, goal: under 5)`,
  );
}
