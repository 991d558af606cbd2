/** What `litfass check` costs beside `litfass extract` on the same files, and on one file beside bare node. One run, ratios only. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './built.ts';
import { inFolder, measured } from './support.ts';

const FILES = 1000;
const ROUNDS = 5;
const ONE = 'test/pipelines/check/clean/01-fachtag-ganztag.md';
const sources = ['fixtures', 'test/pipelines/check/clean', 'test/pipelines/check/faulty']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((file) => /\.(?:md|txt|html)$/.test(file) && !/trouble|README/.test(file) && statSync(file).isFile());

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

build();
await inFolder(async (folder) => {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  for (let i = 0; i < FILES; i++) {
    const source = sources[i % sources.length] as string;
    copyFileSync(source, join(pages, `${i}-${basename(source)}`));
  }
  const ratios: number[] = [];
  const clock: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Seconds of the processor, not of the clock: what else the machine does must not count.
    const extracting = measured(['extract', pages, '--format', 'jsonl']);
    const checking = measured(['check', pages, '--reference-date', '2026-06-01']);
    ratios.push(checking.processor / extracting.processor);
    clock.push(checking.seconds);
  }
  console.log(`check ${FILES} files: ${median(clock).toFixed(2)} s (goal: under 10)`);
  console.log(`check : extract = ${median(ratios).toFixed(2)} (median of ${ROUNDS}, goal: at most 1.3)`);
});

const RUNS = 31;
const time = (...args: string[]) => {
  const from = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - from;
};
const bare: number[] = [];
const one: number[] = [];
for (let i = 0; i < RUNS; i++) {
  bare.push(time('-e', '0'));
  one.push(time('dist/cli/main.js', 'check', ONE));
}
// The least of each is what they take when nothing else runs; the medians are what one waits for.
const least = (Math.min(...one) / Math.min(...bare)).toFixed(1);
const middle = (median(one) / median(bare)).toFixed(1);
console.log(
  `litfass check FILE : node -e 0 = ${middle} (medians of ${RUNS} in turn, goal: under 5; least by least: ${least})`,
);
