/** `check --db` against warehouses that `ingest` has made of files, as an editor's CI has them. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LAYOUT } from '../../pipelines/load/open.ts';
import { litfass } from '../support/cli.ts';

// Every run is a process of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const meeting = (ordinal: number, day: string, more = '') => `# ${ordinal}. Netzwerktreffen Bildungsmonitoring

Das ${ordinal}. Netzwerktreffen Bildungsmonitoring findet am ${day} um 10 Uhr im Rathaus, Fleethörn 9, 24103 Kiel statt.${more}

Ansprechperson: Mara Beispiel, Tel. 0431 901-4711, mara.beispiel@example.org
`;
const FACHTAG = `---
title: Fachtag „Ganztag gestalten“
start: 2026-09-14T10:00
venue: Rathaus, Fleethörn 9, 24103 Kiel
contact:
  name: Jona Muster
  email: jona.muster@example.org
---

Wir laden Sie herzlich ein.
`;

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const check = (name: string, ...args: string[]) =>
  litfass(['check', name, '--db', 'w.duckdb', '--lang', 'de', '--reference-date', '2026-03-01', ...args], '', folder);
async function findings(name: string, text?: string): Promise<unknown[]> {
  if (text !== undefined) write(name, text);
  const rows = JSON.parse((await check(name, '--format', 'json')).out);
  return rows.map(({ ruleId, severity, line, reason }: Record<string, unknown>) => [ruleId, severity, line, reason]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'litfass-check-db-'));
  mkdirSync(join(folder, 'alt'));
  write('alt/treffen-7.md', meeting(7, '16. September 2024'));
  write('alt/treffen-8.md', meeting(8, '15. September 2025'));
  write('alt/fachtag.md', FACHTAG);
  write('neun.md', meeting(9, '14. September 2026'));
  const { code, err } = await litfass(['ingest', 'alt', '--db', 'w.duckdb'], '', folder);
  expect({ code, err }).toMatchObject({ code: 0 });
});

describe('the next announcement', () => {
  it('has nothing to be said of it where it fits', async () => {
    expect(await findings('neun.md')).toEqual([]);
  });

  it('is the same event, under another file name', async () => {
    expect(
      await findings('doppelt.md', FACHTAG.replace('Fachtag „Ganztag gestalten“', 'Fachtag Ganztag gestalten')),
    ).toEqual([
      [
        'database/duplicate-event',
        'warning',
        2,
        'Für den 14. September 2026 ist diese Veranstaltung schon angekündigt: Fachtag „Ganztag gestalten“ (fachtag.md).',
      ],
    ]);
  });

  it('is another one where it is held in another town', async () => {
    expect(await findings('ploen.md', FACHTAG.replace('Fleethörn 9, 24103 Kiel', 'Schloßberg 3, 24306 Plön'))).toEqual(
      [],
    );
  });

  it('repeats a number, runs backwards, or skips', async () => {
    expect(await findings('acht.md', meeting(8, '14. September 2026'))).toEqual([
      [
        'database/series-ordinal',
        'warning',
        1,
        'Das soll Nummer 8 der Reihe sein; diese Nummer hat schon treffen-8.md.',
      ],
    ]);
    expect(await findings('sechs.md', meeting(6, '14. September 2026'))).toEqual([
      [
        'database/series-ordinal',
        'warning',
        1,
        'Das soll Nummer 6 der Reihe sein; zuletzt war es Nummer 8 (treffen-8.md).',
      ],
    ]);
    expect(await findings('elf.md', meeting(11, '14. September 2026'))).toMatchObject([
      ['database/series-ordinal', 'info', 1, expect.stringContaining('zuletzt war es Nummer 8')],
    ]);
  });

  it('names a person at another address than the last time', async () => {
    expect(await findings('zahlendreher.md', meeting(9, '14. September 2026').replace('4711', '4171'))).toEqual([
      [
        'database/contact-changed',
        'info',
        5,
        'Mara Beispiel war zuletzt unter +494319014711 zu erreichen (treffen-8.md), hier unter +494319014171.',
      ],
    ]);
  });
});

describe('the announcements of the database themselves', () => {
  it('are no duplicates of themselves, from whatever folder they are named', async () => {
    expect(await check('alt')).toMatchObject({ code: 0, out: '3 Dateien geprüft: nichts zu beanstanden\n' });
    const moved = FACHTAG.replace('2026-09-14T10:00', '2026-09-14T11:00');
    write('alt/fachtag.md', moved);
    expect(await findings('alt/fachtag.md')).toEqual([]);
    write('alt/fachtag.md', FACHTAG);
  });

  it('are not measured by what came later', async () => {
    expect(await findings('frueher.md', meeting(6, '18. September 2023').replace('4711', '4000'))).toEqual([]);
  });
});

describe('a database that is none', () => {
  const refused = async (file: string, message: RegExp) => {
    const { code, out, err } = await check('neun.md', '--db', file);
    expect({ code, out }, file).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n'), 'what happened, and what to do').toHaveLength(2);
  };
  const open = async (file: string) => {
    const instance = await DuckDBInstance.create(join(folder, file));
    const connection = await instance.connect();
    return {
      run: (sql: string) => connection.run(sql),
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  };

  it('is missing, no database, a folder, or the database of another program', async () => {
    write('text.duckdb', 'kein');
    write('leer.duckdb', '');
    const other = await open('andere.duckdb');
    await other.run('CREATE TABLE t (a INT)');
    other.close();
    await refused('fehlt.duckdb', /fehlt\.duckdb: there is no such database\n.*litfass ingest/);
    await refused('text.duckdb', /not a DuckDB database/);
    await refused('leer.duckdb', /not a DuckDB database/);
    await refused('alt', /alt: cannot open the database/);
    await refused('andere.duckdb', /andere\.duckdb: not a Litfass warehouse/);
  });

  it('is of another layout, older or newer', async () => {
    for (const layout of [LAYOUT - 1, LAYOUT + 1]) {
      copyFileSync(join(folder, 'w.duckdb'), join(folder, 'layout.duckdb'));
      const changed = await open('layout.duckdb');
      await changed.run(`UPDATE warehouse SET layout = ${layout}`);
      changed.close();
      await refused('layout.duckdb', new RegExp(`layout ${layout}, expected ${LAYOUT}`));
    }
  });

  it('is held by a process that writes', async () => {
    copyFileSync(join(folder, 'w.duckdb'), join(folder, 'belegt.duckdb'));
    const held = await open('belegt.duckdb');
    await refused('belegt.duckdb', /another process is using this database \(process \d+, .+\)\nWait/);
    held.close();
  });
});
