/**
 * Speed of reading and extracting, beside what others need for a part of it, from one run: `npx tsx bench/pipeline.ts`.
 * HTML beside `cheerio.load(html).text()` (goal: 1.0 or less), plain text beside `chrono.de.parse` (goal: 1.0 or less).
 */
import { load } from 'cheerio';
import { de } from 'chrono-node';
import { built } from './built.ts';
import { fixtureTexts, heavyPages } from './pages.ts';
import { row, table } from './table.ts';

// What users run: compiled on the fly, expressions with \p{…} would be made anew at each use.
const { Config, extract, readSource } = await built();

/** As many as make the compiler done with both: whoever reads thousands of pages runs at that speed. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 200);
const config = Config.parse({});
const REFERENCE = new Date('2021-01-05T12:00:00');

/** Least time of several rounds for each contestant, in turn, so that a busy machine slows all of them alike. */
async function race(contestants: readonly (() => unknown)[]): Promise<number[]> {
  const best = contestants.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of contestants.entries()) {
      const from = performance.now();
      await run();
      best[i] = Math.min(best[i] as number, performance.now() - from);
    }
  }
  return best;
}

async function compare(
  name: string,
  texts: readonly string[],
  extension: string,
  peer: string,
  other: (text: string) => unknown,
) {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const read = async (run: boolean) => {
    for (const one of bytes) {
      for (const document of await readSource({ path: `page.${extension}`, bytes: one, published: '2021-01-05' })) {
        if (run) extract(document, config);
      }
    }
  };
  const [theirs, reading, whole] = (await race([
    () => texts.map(other).length,
    () => read(false),
    () => read(true),
  ])) as [number, number, number];
  const kilobytes = bytes.reduce((sum, one) => sum + one.length, 0) / 1000 / bytes.length;
  return row(name, {
    files: texts.length,
    'KB each': kilobytes.toFixed(1),
    'peer, ms each': `${(theirs / texts.length).toFixed(2)} (${peer})`,
    'read, ms each': (reading / texts.length).toFixed(2),
    'whole, ms each': (whole / texts.length).toFixed(2),
    'read / peer': (reading / theirs).toFixed(2),
    'whole / peer': (whole / theirs).toFixed(2),
    goal: '1.0',
  });
}

const cheerio = (html: string) => load(html).text();
const chrono = (text: string) => de.parse(text, REFERENCE);

table('Reading and extracting', [
  await compare('HTML, fixtures', fixtureTexts('.html'), 'html', 'cheerio', cheerio),
  await compare('HTML, 29 KB pages', heavyPages(), 'html', 'cheerio', cheerio),
  await compare('plain text', fixtureTexts('.txt'), 'txt', 'chrono.de', chrono),
]);
