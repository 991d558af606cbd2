/** The ready-made uses run as they stand, in a scratch repository with a branch that changes something. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const OLD =
  '# Fachtag\n\nAm Montag, 15. September 2026, 10 Uhr, im Rathaus, Fleethörn 9, 24103 Kiel. Kontakt: fachtag@example.org\n';
const NEW = OLD.replace('Fachtag', 'Werkstatt').replace('24103', '23552');

let clone: string;
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });

/** As a runner runs it: bash that stops at the first failure. */
function bash(script: string, env: Readonly<Record<string, string>> = {}) {
  const { LANG: _, LC_ALL: __, GITHUB_STEP_SUMMARY: ___, ...rest } = process.env;
  const options = { cwd: clone, encoding: 'utf8' as const, env: { ...rest, NO_COLOR: '1', ...env } };
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], options);
  return { status, stdout, stderr };
}

/** A pull request: main has a faulty file, the branch adds another one; checked out alone, without history. */
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-ci-'));
  const origin = join(folder, 'origin');
  mkdirSync(join(origin, 'termine'), { recursive: true });
  git(origin, 'init', '-q', '-b', 'main');
  writeFileSync(join(origin, '.gitignore'), 'node_modules\n');
  writeFileSync(join(origin, 'termine/alt.md'), OLD);
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'alt');
  git(origin, 'checkout', '-qb', 'neu');
  writeFileSync(join(origin, 'termine/neu & äußerst.md'), NEW);
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'neu');
  clone = join(folder, 'clone');
  git(folder, 'clone', '-q', '--depth', '1', '--branch', 'neu', `file://${origin}`, clone);
  // What `npm i -D litfass` leaves behind.
  const bin = join(clone, 'node_modules/.bin/litfass');
  mkdirSync(join(clone, 'node_modules/.bin'), { recursive: true });
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli/main.js')}" "$@"\n`);
  chmodSync(bin, 0o755);
});

it('the GitLab job writes both reports and fails for the errors', () => {
  const page = readFileSync('docs/ci.md', 'utf8');
  const { litfass: job } = parse(/## GitLab CI\n\n```yaml\n([\s\S]*?)```/.exec(page)?.[1] as string);
  const { status, stdout } = bash(job.script.join('\n'));
  expect(status).toBe(1);
  expect(stdout).toContain('2 Dateien geprüft: 3 Fehler');
  const rows = JSON.parse(readFileSync(join(clone, job.artifacts.reports.codequality), 'utf8'));
  expect(rows.map(({ location }: { location: { path: string } }) => location.path)).toContain(
    'termine/neu & äußerst.md',
  );
  expect(readFileSync(join(clone, job.artifacts.reports.junit), 'utf8')).toContain('failures="3"');
  const crash = bash(job.script.join('\n').replaceAll('termine', 'fehlt'));
  expect(crash.status, 'a wrong path is no finding').not.toBe(0);
  expect(crash.stderr).toContain('fehlt');
});

it('the action checks what the pull request changes, in a clone without history', () => {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
  const given: Record<string, string> = { paths: 'termine', 'changed-since': 'origin/main', 'sarif-file': 'out.sarif' };
  const inputOf = (expression: string): string => {
    const name = /^inputs\.(.+)$/.exec(expression)?.[1];
    if (expression === 'github.base_ref') return 'main';
    if (name === undefined) throw new Error(`The test does not know \${{ ${expression} }}`);
    return given[name] ?? inputs[name].default;
  };
  const summary = join(clone, 'summary.md');
  let last = bash('true');
  for (const { run, env } of runs.steps) {
    const entries = Object.entries(env as Record<string, string>).map(
      ([key, value]) => [key, value.replace(/\$\{\{ (.+?) \}\}/g, (_, one) => inputOf(one))] as const,
    );
    last = bash(run, { ...Object.fromEntries(entries), GITHUB_STEP_SUMMARY: summary });
    if (last.status !== 0) break;
  }
  expect(last.status).toBe(1);
  expect(last.stdout).toContain('::error file=termine/neu & äußerst.md,line=3,');
  expect(last.stdout, 'the old file is left alone').not.toContain('alt.md');
  expect(readFileSync(summary, 'utf8')).toContain('1 Datei geprüft: 2 Fehler');
  expect(JSON.parse(readFileSync(join(clone, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
});

it('the plain git hook stops a commit with an error, and lets a clean one pass', () => {
  const page = readFileSync('docs/ci.md', 'utf8');
  const hook = join(clone, '.git/hooks/pre-commit');
  writeFileSync(hook, /#!\/bin\/sh\n[\s\S]*?(?=```)/.exec(page)?.[0] as string);
  chmodSync(hook, 0o755);
  writeFileSync(join(clone, 'termine/neu2.md'), NEW);
  git(clone, 'add', 'termine');
  expect(() => git(clone, 'commit', '-qm', 'falsch')).toThrow(/postcode-city-mismatch/);
  writeFileSync(join(clone, 'termine/neu2.md'), OLD.replace('Montag', 'Dienstag'));
  git(clone, 'add', 'termine');
  git(clone, 'commit', '-qm', 'richtig');
  expect(existsSync(join(clone, 'termine/neu2.md'))).toBe(true);
});
