/** Real announcements never enter the project: no seven words in a row of theirs stand in our files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SHARED } from '../support/shared.ts';

const RUN = 7;
/** Facts under their own licences, hashes, and words that are nobody's. */
const NO_TEXT = /\.(?:tsv|sarif)$|package-lock\.json$|regex-safety\.json$/;

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    if (run.some((word) => /\p{L}{3}/u.test(word))) found.add(run.join(' '));
  }
  return found;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it.skipIf(SHARED === null)('no sentence of a real announcement stands in the project', { timeout: 60_000 }, () => {
  const real = new Map<string, string>();
  for (const folder of ['corpus', 'seeds']) {
    for (const file of filesBelow(join(SHARED as string, folder)).filter((name) => /\.(?:txt|md|html)$/.test(name))) {
      for (const run of runs(readFileSync(file, 'utf8').replace(/<[^>]+>/g, ' '))) real.set(run, file);
    }
  }
  expect(real.size).toBeGreaterThan(10_000);
  const ours = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const copied = ours
    .filter((file) => file !== '' && !NO_TEXT.test(file))
    .flatMap((file) =>
      [...runs(readFileSync(file, 'utf8'))]
        .filter((run) => real.has(run))
        .map((run) => `${file}: „${run}“ as in ${real.get(run)?.split('/').slice(-3).join('/')}`),
    );
  expect(copied, 'say it in words of your own').toEqual([]);
});
