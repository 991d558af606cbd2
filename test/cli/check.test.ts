import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { litfass } from '../support/cli.ts';

// Every run is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const GOOD = `---
title: Fachtag Ganztag gestalten
start: 2026-09-15T10:00
venue: Rathaus, Fleethörn 9, 24103 Kiel
contact:
  email: fachtag@example.org
---

Wir laden Sie am 15. September 2026 um 10 Uhr herzlich ein.
`;
const WRONG = GOOD.replace('am 15.', 'am Montag, 15.');
const WARNED = GOOD.replace('start:', 'anfag: x\nstart:');
const ALIASED = GOOD.replace('title:', 'titel:').replace('2026-09-15T10:00', '15.9.2026');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-check-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const check = (folder: string, ...args: string[]) =>
  litfass(['check', '--lang', 'de', '--reference-date', '2026-06-01', ...args], '', folder);

describe('exit codes', () => {
  it('0 for what is fine, 1 for errors, 2 for wrong usage', async () => {
    const folder = folderWith({ 'gut.md': GOOD, 'falsch.md': WRONG });
    expect(await check(folder, 'gut.md')).toMatchObject({
      code: 0,
      out: '1 Datei geprüft: nichts zu beanstanden\n',
      err: '',
    });
    expect(await check(folder, '.')).toMatchObject({ code: 1, err: '' });
    for (const args of [
      ['fehlt.md'],
      [],
      ['gut.md', '--format', 'pdf'],
      ['gut.md', '--unknown'],
      ['gut.md', '--max-warnings', 'x'],
      ['gut.md', '--reference-date', '1.3.2026'],
      ['gut.md', '--dry-run'],
      ['-', '--fix'],
    ]) {
      const { code, out, err } = await check(folder, ...args);
      expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^litfass: .+\n.+/);
    }
  });

  it('warnings fail only beyond --max-warnings', async () => {
    const folder = folderWith({ 'a.md': WARNED });
    expect((await check(folder, 'a.md')).code).toBe(0);
    expect((await check(folder, 'a.md', '--max-warnings', '1')).code).toBe(0);
    expect((await check(folder, 'a.md', '--max-warnings', '0')).code).toBe(1);
  });
});

describe('input', () => {
  it('reads standard input, as the file --stdin-name says', async () => {
    const { code, out } = await litfass(['check', '-', '--stdin-name', 'termine/a.md', '--lang', 'de'], WRONG);
    expect(code).toBe(1);
    expect(out).toContain('termine/a.md:9:18  Fehler  Der 15. September 2026 ist ein Dienstag, hier steht Montag.');
  });

  it('names files from the working folder on, whatever was named', async () => {
    const folder = folderWith({ 'termine/2026/a.md': WRONG });
    for (const path of ['termine', 'termine/2026/a.md', 'termine/**/*.md']) {
      const [row] = JSON.parse((await check(folder, path, '--format', 'json')).out);
      expect(row).toMatchObject({
        path: 'termine/2026/a.md',
        line: 9,
        column: 18,
        ruleId: 'date/weekday-mismatch',
        severity: 'error',
      });
    }
  });

  it('goes on behind a file that cannot be read as an announcement', async () => {
    const folder = folderWith({ 'a.md': '', 'b.md': new Uint8Array([0, 1, 2, 0, 255, 0]), 'c.md': WRONG });
    const rows = JSON.parse((await check(folder, '.', '--format', 'json')).out);
    expect(rows.map((row: { ruleId: string }) => row.ruleId)).toEqual([
      'contract/unreadable',
      'contract/unreadable',
      'date/weekday-mismatch',
    ]);
  });

  it('speaks the language of the environment', async () => {
    const folder = folderWith({ 'a.md': WRONG });
    const main = ['check', 'a.md'];
    const [lang, all] = [process.env.LANG, process.env.LC_ALL];
    try {
      process.env.LC_ALL = 'de_DE.UTF-8';
      expect((await litfass(main, '', folder)).out).toContain('1 Fehler');
      process.env.LC_ALL = 'C.UTF-8';
      expect((await litfass(main, '', folder)).out).toContain('1 error');
    } finally {
      process.env.LANG = lang ?? '';
      process.env.LC_ALL = all ?? '';
    }
  });

  it('speaks the language of the configuration, unless --lang says another', async () => {
    const folder = folderWith({ 'a.md': WRONG, 'litfass.config.yaml': 'language: de\n' });
    expect((await litfass(['check', 'a.md'], '', folder)).out).toContain('1 Fehler');
    expect((await litfass(['check', 'a.md', '--lang', 'en'], '', folder)).out).toContain('1 error');
  });

  it('writes the report to a file with --output', async () => {
    const folder = folderWith({ 'a.md': WRONG });
    expect(await check(folder, 'a.md', '--format', 'sarif', '--output', 'r.sarif')).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'r.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

describe('--changed-since', () => {
  it('checks what a branch added or changed, committed or not, and nothing else', async () => {
    const folder = folderWith({ 'termine/alt.md': WRONG, 'termine/weg.md': WRONG, 'termine/bleibt.md': GOOD });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'alt');
    git('checkout', '-qb', 'neu');
    writeFileSync(join(folder, 'termine/äußerst neu.md'), WRONG);
    git('rm', '-q', 'termine/weg.md');
    git('add', '.');
    git('commit', '-qm', 'neu');
    writeFileSync(join(folder, 'termine/bleibt.md'), WRONG);
    const { code, out } = await check(folder, 'termine', '--changed-since', 'main', '--format', 'json');
    expect(code).toBe(1);
    expect(
      JSON.parse(out)
        .map((row: { path: string }) => row.path)
        .sort(),
    ).toEqual(['termine/bleibt.md', 'termine/äußerst neu.md']);
    const unknown = await check(folder, 'termine', '--changed-since', 'nirgends');
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('git does not know "nirgends"') });
    expect((await check(folder, 'termine', '--changed-since=--output=x')).code).toBe(2);
  });
});

describe('--fix', () => {
  it('repairs what is certain and leaves the rest as it was', async () => {
    const folder = folderWith({ 'a.md': ALIASED, 'b.md': WRONG });
    const dry = await check(folder, '.', '--fix', '--dry-run');
    for (const line of ['-titel: Fachtag Ganztag gestalten', '+title: Fachtag Ganztag gestalten'])
      expect(dry.out).toContain(line);
    for (const line of ['-start: 15.9.2026', '+start: 2026-09-15']) expect(dry.out).toContain(line);
    expect(dry.out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(ALIASED);

    const { code, out } = await check(folder, '.', '--fix');
    expect({ code, out }).toEqual({ code: 0, out: '2 Dateien geprüft: nichts zu beanstanden\n' });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(GOOD.replace('2026-09-15T10:00', '2026-09-15'));
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(WRONG.replace('Montag', 'Dienstag'));
    expect((await check(folder, '.', '--fix', '--dry-run')).out).toBe('');
  });

  it('shows a diff that git applies, with the same outcome as --fix', async () => {
    const files = {
      'termine/mit leerzeichen und ä.md': ALIASED,
      'crlf.md': ALIASED.replaceAll('\n', '\r\n'),
      'marke.md': `\ufeff${ALIASED}`,
      'ohne-ende.md': WRONG.trimEnd(),
      'latin.md': Buffer.from('---\r\ntitel: Führung\r\n---\r\n\r\nWir laden Sie ein.', 'latin1'),
      'kurz.md': '---\ntitel: Fachtag\n---\nx',
    };
    const [shown, fixed] = [folderWith(files), folderWith(files)];
    execFileSync('git', ['init', '-q'], { cwd: shown });
    const { stdout: patch } = spawnSync(
      process.execPath,
      [resolve('dist/cli/main.js'), 'check', '.', '--fix', '--dry-run'],
      {
        cwd: shown,
      },
    );
    execFileSync('git', ['apply', '--check', '-'], { cwd: shown, input: patch });
    execFileSync('git', ['apply', '-'], { cwd: shown, input: patch });
    await check(fixed, '.', '--fix');
    for (const [name, before] of Object.entries(files)) {
      const after = readFileSync(join(shown, name));
      expect(after, name).toEqual(readFileSync(join(fixed, name)));
      expect(after, name).not.toEqual(Buffer.from(before));
    }
  });

  it('keeps byte order mark, line ends and charset', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ALIASED.replaceAll('\n', '\r\n'))]);
    const latin = Buffer.from('---\r\ntitel: Führung\r\n---\r\n\r\nWir laden Sie ein.\r\n', 'latin1');
    const folder = folderWith({ 'a.md': bytes, 'b.md': latin });
    await check(folder, '.', '--fix');
    const fixed = readFileSync(join(folder, 'a.md'));
    expect([...fixed.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(fixed.toString().slice(1)).toBe(GOOD.replace('2026-09-15T10:00', '2026-09-15').replaceAll('\n', '\r\n'));
    expect(readFileSync(join(folder, 'b.md'))).toEqual(
      Buffer.from(latin.toString('latin1').replace('titel', 'title'), 'latin1'),
    );
  });
});
