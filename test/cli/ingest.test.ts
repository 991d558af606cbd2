import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announcementText, write } from '../support/announcements.ts';
import { litfass } from '../support/cli.ts';
import { rows, temporaryFolder } from '../support/warehouse.ts';

let folder: ReturnType<typeof temporaryFolder>;
let pages: string;
let db: string;
beforeEach(() => {
  folder = temporaryFolder();
  pages = join(folder.path, 'pages');
  db = join(folder.path, 'x.duckdb');
  write(pages, { 'a.txt': announcementText(1), 'b.txt': announcementText(2), 'leer.txt': '', 'bild.pdf': '%PDF' });
});
afterEach(() => folder.remove());

describe('litfass ingest', () => {
  it('tells what it did, what it could not do, and what to do next', async () => {
    const { code, out, err } = await litfass(['ingest', pages, '--db', db]);
    expect(code, 'quarantine is no failure of the run').toBe(0);
    expect(err, 'quiet in a pipe').toBe('');
    expect(out).toMatch(/^files +3 +3 read, 0 unchanged/);
    expect(out).toMatch(/announcements +2 +2 new, 0 changed, 0 removed/);
    expect(out).toMatch(/quarantine +1 /);
    expect(out).toMatch(/leer\.txt is empty\n {4}\S/);
    expect(out).toMatch(/title +\d+ %/);
    expect(out).toContain('Passed over, since no reader knows them: .pdf.');
    expect(out).toContain(`Next: litfass report --db ${db}`);
  });

  it('puts the database into output/ of the folder it is run in', async () => {
    const { code } = await litfass(['ingest', 'pages'], '', folder.path);
    expect(code).toBe(0);
    expect(existsSync(join(folder.path, 'output', 'litfass.duckdb'))).toBe(true);
  });

  it('prints one JSON object with --json and nothing else', async () => {
    const { out } = await litfass(['ingest', pages, '--db', db, '--json', '--network', 'netz-nord']);
    expect(JSON.parse(out)).toMatchObject({
      files: 3,
      read: 3,
      added: 2,
      quarantined: [{ path: 'leer.txt', reason: 'empty' }],
      ignored: { '.pdf': 1 },
      database: db,
    });
    expect(await rows(db, 'SELECT count(*)::INTEGER FROM announcements')).toEqual([[2]]);
  });

  it('reads one announcement from standard input', async () => {
    const { code, out } = await litfass(['ingest', '-', '--db', db, '--json'], announcementText(5));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: 1, added: 1 });
  });

  it('lists ten quarantined files at most, and how to see the rest', async () => {
    write(pages, Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`q${i}.txt`, ''])));
    const { out } = await litfass(['ingest', pages, '--db', db]);
    expect(out.match(/ is empty$/gm)).toHaveLength(10);
    expect(out).toContain('and 5 more: litfass query');
  });

  it.each([
    [['ingest'], /No announcement was named/],
    [['ingest', 'nowhere'], /nowhere does not exist\n.*Check the spelling/],
    [['ingest', 'x', '--prnue'], /Unknown option '--prnue'/],
    [['ingest', '--manifest', 'none.csv'], /The manifest none\.csv cannot be read/],
  ])('%j is wrong usage: exit code 2 and a way out', async (args, message) => {
    const { code, err, out } = await litfass(args, '', folder.path);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/at .*\.ts:/);
    expect(out).toBe('');
  });

  it('does not take a file for a database that is none', async () => {
    const { code, err } = await litfass(['ingest', pages, '--db', join(pages, 'a.txt')]);
    expect(code).toBe(2);
    expect(err).toMatch(/a\.txt: not a DuckDB database\nName another file with --db/);
  });
});
