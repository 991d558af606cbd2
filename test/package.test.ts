/** What npm would publish holds every file that the program reads beside its code: a missing one shows only where it is installed. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const DATA = /\.(?:tsv|sql)$|^extractors\/.*\.yaml$|^reports\/(?:page|queries)\//;

it('the package has the data files, and no source or test', { timeout: 60_000 }, () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [{ files }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const packed = new Set(files.map(({ path }: { path: string }) => path));
  const needed = ['extractors', 'pipelines', 'reports']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((path) => DATA.test(path) && !path.endsWith('.ts') && statSync(path).isFile());
  expect(needed.length).toBeGreaterThan(15);
  expect(needed.filter((path) => !packed.has(path))).toEqual([]);
  expect([...packed].filter((path) => /^test\/|\.test\.|^fixtures\//.test(path as string))).toEqual([]);
});
