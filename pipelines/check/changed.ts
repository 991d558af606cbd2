/** Which files a branch has changed, by git. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../schemas/failure.ts';

const run = promisify(execFile);

/**
 * Absolute paths of the files that are new or changed since a branch left `ref`, what is not committed yet included.
 * @throws {Failure} outside a repository, or for a name git does not know
 */
export async function changedSince(ref: string, folder = process.cwd()): Promise<Set<string>> {
  if (ref.startsWith('-'))
    throw new Failure(`${ref} is no revision`, 'Name a branch or commit: --changed-since origin/main');
  const git = async (...args: string[]) => (await run('git', args, { cwd: folder, maxBuffer: 1 << 28 })).stdout;
  const top = (
    await git('rev-parse', '--show-toplevel').catch(() => fail('This folder is in no git repository'))
  ).trimEnd();
  await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).catch(() => fail(`git does not know "${ref}"`));
  // In a shallow clone the branching point may be missing: then everything that differs from `ref` counts.
  const base = (await git('merge-base', ref, 'HEAD').catch(() => ref)).trim();
  const tracked = await git('-C', top, 'diff', '--name-only', '-z', '--diff-filter=d', base);
  const untracked = await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z');
  return new Set(
    `${tracked}${untracked}`
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => resolve(top, path)),
  );
}

function fail(message: string): never {
  throw new Failure(
    message,
    'Fetch the branch first, e.g. git fetch origin main, and name it: --changed-since origin/main',
  );
}
