import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRINTERS } from '../../cli/query-formats.ts';
import { litfass } from '../support/cli.ts';
import { announcement } from '../support/records.ts';
import { load, temporaryFolder } from '../support/warehouse.ts';

const folder = temporaryFolder();
const db = join(folder.path, 'x.duckdb');
beforeAll(async () => {
  await load(
    db,
    [1, 2]
      .map((i) => announcement(i, { title: i === 1 ? 'Ein "Titel",\nzwei Zeilen' : null }))
      .map((r) => ({ path: r.source.path, records: [r] })),
  );
});
afterAll(() => folder.remove());

const query = (sql: string, ...more: string[]) => litfass(['query', sql, '--db', db, ...more]);

describe('litfass query', () => {
  it('prints a table with numbers to the right', async () => {
    const { out, code } = await query('SELECT title, capacity, series_ordinal AS nr FROM announcements ORDER BY id');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'title                       capacity  nr',
      '──────────────────────────  ────────  ──',
      'Ein "Titel", ⏎ zwei Zeilen        30   2',
      '                                  30   3',
      '2 rows',
      '',
    ]);
  });

  it('prints JSON that keeps types, and an empty list for no rows', async () => {
    const sql =
      "SELECT title, count(*) OVER () AS n, [1, 2] AS l, {'a': DATE '2021-09-14'} AS s FROM announcements ORDER BY id";
    expect(JSON.parse((await query(sql, '--format', 'json')).out)).toEqual([
      { title: 'Ein "Titel",\nzwei Zeilen', n: 2, l: [1, 2], s: { a: '2021-09-14' } },
      { title: null, n: 2, l: [1, 2], s: { a: '2021-09-14' } },
    ]);
    expect((await query('FROM events WHERE false', '--format', 'json')).out).toBe('[]\n');
  });

  it('prints CSV that a spreadsheet reads, NULL as nothing', async () => {
    expect((await query("SELECT title, '' AS e FROM announcements ORDER BY id", '--format', 'csv')).out).toBe(
      'title,e\n"Ein ""Titel"",\nzwei Zeilen",""\n,""\n',
    );
  });

  it.each([
    ['DELETE FROM announcements', /would change the database/],
    ['FROM nowhere', /Table with name nowhere does not exist[\s\S]*SHOW TABLES/],
    ['SELEC 1', /^litfass: Parser Error: syntax error at or near "SELEC"/],
    ['', /No query was given/],
  ])('%s: exit code 2, a message and what to do', async (sql, message) => {
    const { code, err } = await query(sql);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain('crashed');
  });

  it('says how to make a database that is not there', async () => {
    const { code, err } = await litfass(['query', 'SELECT 1', '--db', join(folder.path, 'none.duckdb')]);
    expect(code).toBe(2);
    expect(err).toMatch(/there is no such database\nMake it with "litfass ingest/);
  });

  it('knows its formats', async () => {
    expect((await query('SELECT 1', '--format', 'xml')).err).toContain('Formats: table, json, csv.');
  });
});

describe('the table', () => {
  it('keeps its widths after a thousand rows, and counts them all', async () => {
    async function* numbers() {
      for (let i = 0; i < 1500; i++) yield [i];
    }
    let text = '';
    for await (const piece of PRINTERS.table!(['n'], numbers())) text += piece;
    expect(text.split('\n').slice(-3)).toEqual(['1499', '1500 rows', '']);
  });
});
