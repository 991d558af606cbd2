/** Runs every bench of this folder in turn, each in a process of its own, so that none warms up or slows another: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url).pathname;
/** Parts that benches share. */
const PARTS = new Set(['built.ts', 'index.ts', 'pages.ts', 'places-child.ts', 'support.ts', 'table.ts']);

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const benches = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !PARTS.has(name));
const chosen = benches.filter((name) => wanted.length === 0 || wanted.includes(name.replace(/\.ts$/, '')));
if (chosen.length === 0) {
  console.error(`No such bench. There are: ${benches.map((name) => name.replace(/\.ts$/, '')).join(', ')}`);
  process.exitCode = 2;
}

const summary: string[] = [];
for (const name of chosen.sort()) {
  const from = performance.now();
  if (flags.length === 0) console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${FOLDER}${name}`, ...flags], {
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6);
  summary.push(`  ${name.padEnd(16)} ${seconds} s  ${status === 0 ? 'ran' : `failed (exit code ${status})`}`);
  if (status !== 0) process.exitCode = 1;
}
if (flags.length === 0 && chosen.length > 0) console.log(`\nBenches\n${summary.join('\n')}`);
