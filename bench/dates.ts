/**
 * Dates: throughput on running text and accuracy on the date suites, ours beside chrono-node's German locale, in one run:
 * `npx tsx bench/dates.ts [FOLDER OF TEXTS]`. The text is the folder's (fixtures/ where none is named). Accuracy needs
 * ../shared/datebench and is left out where that is absent.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { de } from 'chrono-node';
import { readDates } from '../extractors/dates/index.ts';

const folder = process.argv[2] ?? 'fixtures';
const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n\n');

const day = new Date(2021, 0, 5);
const readers: Readonly<Record<string, () => number>> = {
  litfass: () => readDates(text, { reference: '2021-01-05', latent: false }).length,
  'chrono.de': () => de.parse(text, day, { forwardDate: true }).length,
};

console.log(`running text: ${(text.length / 1000).toFixed(0)} thousand characters`);
const times = new Map<string, number[]>(Object.keys(readers).map((name) => [name, []]));
// Turn and turn about, so that whatever else the machine does hits both.
for (let round = 0; round < 40; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = process.hrtime.bigint();
    read();
    times.get(name)!.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
for (const [name, each] of times) {
  const median = each.sort((a, b) => a - b)[each.length >> 1]!;
  console.log(
    `${name.padEnd(10)} ${median.toFixed(2).padStart(7)} ms  ${(text.length / median / 1000).toFixed(1).padStart(5)} million characters/s  ${readers[name]!()} dates`,
  );
}

const SUITES = '../shared/datebench';
if (existsSync(SUITES)) accuracy();

function accuracy(): void {
  const files = readdirSync(SUITES).filter((name) => name.endsWith('.jsonl'));
  const cases = files
    .flatMap((name) => readFileSync(join(SUITES, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { id: string; text: string; ref: string });
  const place = mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  const score = (name: string, answers: readonly object[]) => {
    const file = join(place, `${name}.jsonl`);
    writeFileSync(file, answers.map((answer) => JSON.stringify(answer)).join('\n'));
    const printed = execFileSync(
      process.execPath,
      ['../shared/tools/score-dates.mjs', file, ...files.map((suite) => join(SUITES, suite)), '--json'],
      { encoding: 'utf8' },
    );
    return JSON.parse(printed) as Record<string, { n: number; exact: number }>;
  };
  const ours = score(
    'litfass',
    cases.map(({ id, text: phrase, ref }) => ({
      id,
      dates: readDates(phrase, { reference: ref }).map((date) => ({
        index: date.start,
        text: date.text,
        start: date.point ?? date.value.start,
        end: date.value.end,
      })),
    })),
  );
  const theirs = score(
    'chrono',
    cases.map(({ id, text: phrase, ref }) => ({ id, dates: chronoDates(phrase, ref) })),
  );
  rmSync(place, { recursive: true });
  console.log('\nexact, %               n  litfass  chrono.de');
  const percent = ({ n, exact }: { n: number; exact: number }) => ((100 * exact) / n).toFixed(1);
  for (const [suite, tally] of Object.entries(ours))
    console.log(
      `${suite.padEnd(18)} ${String(tally.n).padStart(5)}  ${percent(tally).padStart(7)}  ${percent(theirs[suite]!).padStart(9)}`,
    );
}

/** chrono's answers in the suites' terms: a time only where the words give one. */
function chronoDates(phrase: string, ref: string): object[] {
  const iso = (part: { date(): Date; isCertain(name: 'hour'): boolean } | null | undefined) => {
    if (!part) return null;
    const local = new Date(part.date().getTime() - part.date().getTimezoneOffset() * 60_000).toISOString();
    return part.isCertain('hour') ? local.slice(0, 16) : local.slice(0, 10);
  };
  return de
    .parse(phrase, new Date(ref), { forwardDate: true })
    .map((found) => ({ index: found.index, text: found.text, start: iso(found.start), end: iso(found.end) }));
}
