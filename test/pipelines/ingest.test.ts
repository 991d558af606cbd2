import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IngestOptions, type IngestSummary, ingest } from '../../pipelines/ingest.ts';
import { openDatabase } from '../../pipelines/load/open.ts';
import { findSources, stdinSource } from '../../pipelines/sources.ts';
import { Config } from '../../schemas/config.ts';
import { age, announcementText, write } from '../support/announcements.ts';
import { contents, rows, temporaryFolder } from '../support/warehouse.ts';

let folder: ReturnType<typeof temporaryFolder>;
let pages: string;
let database: string;
beforeEach(() => {
  folder = temporaryFolder();
  pages = join(folder.path, 'pages');
  database = join(folder.path, 'db', 'test.duckdb');
});
afterEach(() => folder.remove());

async function run(
  paths: readonly string[],
  more: Partial<IngestOptions> & { manifest?: string } = {},
): Promise<IngestSummary> {
  const sources = await findSources({ paths, manifest: more.manifest });
  return ingest(sources, { database, config: Config.parse({}), threads: 1, ...more });
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, announcementText(i)]));

describe('ingest', () => {
  it('changes nothing and reads nothing when it is repeated', async () => {
    write(pages, many(5));
    expect(await run([pages])).toMatchObject({ files: 5, read: 5, added: 5, total: 5, unchanged: 0 });
    const before = await contents(database);
    expect(await run([pages])).toMatchObject({ files: 5, read: 0, added: 0, changed: 0, total: 5, unchanged: 5 });
    expect(await contents(database)).toEqual(before);
  });

  it('changes nothing when everything is read again', async () => {
    write(pages, { ...many(5), 'empty.txt': '' });
    await run([pages]);
    const before = await contents(database);
    expect(await run([pages], { force: true })).toMatchObject({ read: 6, added: 0, changed: 0, removed: 0 });
    expect(await contents(database)).toEqual(before);
  });

  it('reads only the file that changed', async () => {
    write(pages, many(5));
    await run([pages]);
    write(pages, { '3.txt': announcementText(3, 'Jetzt mit neuem Titel') });
    expect(await run([pages])).toMatchObject({ read: 1, changed: 1, added: 0, unchanged: 4 });
    expect(await rows(database, 'SELECT run, count(*)::INTEGER FROM announcements GROUP BY run ORDER BY run')).toEqual([
      [1, 4],
      [2, 1],
    ]);
  });

  it('sees a change that keeps size and time of change, when the file was fresh at the first look', async () => {
    write(pages, { 'a.txt': announcementText(1, 'Aaaa') });
    const now = Date.now() / 1000;
    age(join(pages, 'a.txt'), now - 1_700_000_000);
    await run([pages]);
    write(pages, { 'a.txt': announcementText(1, 'Bbbb') });
    age(join(pages, 'a.txt'), now - 1_700_000_000);
    expect(await run([pages])).toMatchObject({ read: 1, unchanged: 0 });
  });

  it('does not process a file that was only touched, and trusts its new time from then on', async () => {
    write(pages, many(2));
    await run([pages]);
    age(join(pages, '0.txt'), 5000);
    expect(await run([pages])).toMatchObject({ read: 0, unchanged: 2 });
    const [[modified]] = (await rows(database, "SELECT modified FROM files WHERE path = '0.txt'")) as [[string]];
    expect(modified).toBe('1700005000000000000');
  });

  it('reads again when the manifest says something else, or the configuration changed', async () => {
    write(pages, { ...many(2), 'm.csv': 'path,published\n0.txt,2021-01-01\n1.txt,2021-01-01\n' });
    const manifest = join(pages, 'm.csv');
    await run([], { manifest });
    write(pages, { 'm.csv': 'path,published\n0.txt,2021-01-01\n1.txt,2022-02-02\n' });
    expect(await run([], { manifest })).toMatchObject({ read: 1, unchanged: 1 });
    expect(await rows(database, 'SELECT published FROM sources ORDER BY path')).toEqual([
      ['2021-01-01'],
      ['2022-02-02'],
    ]);
    const config = Config.parse({ topics: [{ id: 'neu', label: 'Neues Thema' }] });
    expect(await run([], { manifest, config })).toMatchObject({ read: 2 });
  });

  it('tries quarantine again on every run, and lets a mended source out', async () => {
    write(pages, { ...many(1), 'empty.txt': '' });
    const first = await run([pages]);
    expect(first.quarantined).toMatchObject([{ path: 'empty.txt', reason: 'empty' }]);
    expect(first.quarantined[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await run([pages])).toMatchObject({ read: 1, unchanged: 1, quarantined: [{ path: 'empty.txt' }] });
    write(pages, { 'empty.txt': announcementText(7) });
    expect(await run([pages])).toMatchObject({ added: 1, quarantined: [], total: 2 });
    expect(await rows(database, 'FROM quarantine')).toEqual([]);
  });

  it('puts a file of the manifest that is not there into quarantine and goes on', async () => {
    write(pages, { ...many(1), 'm.jsonl': '{"path":"0.txt"}\n{"path":"lost.txt"}\n' });
    const summary = await run([], { manifest: join(pages, 'm.jsonl') });
    expect(summary).toMatchObject({ added: 1, quarantined: [{ path: 'lost.txt', reason: 'unreadable' }] });
  });

  it('keeps files that were not named, says so, and takes them out with prune', async () => {
    write(pages, many(3));
    await run([pages]);
    rmSync(join(pages, '2.txt'));
    expect(await run([pages])).toMatchObject({ total: 3, absent: 1 });
    expect(await run([pages], { prune: true })).toMatchObject({ total: 2, removed: 1, absent: 0 });
    expect(await rows(database, 'SELECT path FROM files ORDER BY path')).toEqual([['0.txt'], ['1.txt']]);
  });

  it('knows a file again that is named on its own later, or lies elsewhere now', async () => {
    write(pages, { '2012/a.txt': announcementText(1), '2013/b.txt': announcementText(2) });
    await run([pages]);
    const before = await contents(database);
    expect(await run([join(pages, '2012', 'a.txt')])).toMatchObject({ unchanged: 1, total: 2 });
    expect(await contents(database)).toEqual(before);
    renameSync(pages, `${pages}-moved`);
    expect(await run([`${pages}-moved`])).toMatchObject({ read: 0, unchanged: 2, total: 2 });
  });

  it('does not let a file take the place of another one with the same name from another folder', async () => {
    write(pages, { 'one/index.txt': announcementText(1), 'two/index.txt': announcementText(2) });
    await run([join(pages, 'one')]);
    expect(await run([join(pages, 'two')])).toMatchObject({ added: 1, changed: 0, removed: 0, total: 2 });
    expect(await run([join(pages, 'two')])).toMatchObject({ unchanged: 1, total: 2 });
  });

  it('takes standard input, each text as a source of its own', async () => {
    const bytes = (number: number) => Buffer.from(announcementText(number));
    const once = (number: number) =>
      ingest({ sources: [stdinSource(bytes(number), undefined)], ignored: {} }, { database, config: Config.parse({}) });
    expect(await once(1)).toMatchObject({ added: 1 });
    expect(await once(2)).toMatchObject({ added: 1, total: 2 });
    expect(await once(1)).toMatchObject({ unchanged: 1, total: 2 });
  });

  it('gives the same warehouse with workers as without, whatever the size of a batch', async () => {
    write(pages, { ...many(200), 'empty.txt': '', 'binary.txt': Buffer.from([0, 1, 2, 0, 255]) });
    await run([pages], { threads: 2, batchSize: 160 });
    const parallel = await contents(database);
    database = join(folder.path, 'db', 'alone.duckdb');
    await run([pages], { threads: 1, batchSize: 45 });
    expect(await contents(database)).toEqual(parallel);
  }, 120_000);

  it('asks for sources batch by batch', async () => {
    write(pages, many(30));
    const { sources, ignored } = await findSources({ paths: [pages] });
    let asked = 0;
    const told: [number, number][] = [];
    function* counted() {
      for (const source of sources) {
        asked++;
        yield source;
      }
    }
    const onProgress = (done: number) => told.push([done, asked]);
    const all = { sources: counted(), ignored };
    const summary = await ingest(all, { database, config: Config.parse({}), threads: 1, batchSize: 10, onProgress });
    expect(summary).toMatchObject({ files: 30, added: 30 });
    expect(told.at(-1)).toEqual([30, 30]);
    for (const [done, asked] of told) expect(asked - done, 'sources that wait').toBeLessThanOrEqual(10);
  });

  it('completes after it was killed half-way', async () => {
    write(pages, many(300));
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/ingest-child.ts', pages, database]);
    let killedAt = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      killedAt = Number(chunk.toString().trim().split('\n').at(-1));
      if (killedAt >= 100) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'exit');
    expect(signal, 'the child ended before it was killed').toBe('SIGKILL');
    const summary = await run([pages]);
    expect(summary.total).toBe(300);
    expect(summary.unchanged, 'whole batches before the kill are kept').toBeGreaterThanOrEqual(50);
    expect(summary.read).toBeGreaterThan(0);
    expect(await rows(database, 'SELECT state FROM runs ORDER BY run')).toEqual([['interrupted'], ['finished']]);
    const after = await contents(database);
    database = join(folder.path, 'db', 'fresh.duckdb');
    await run([pages]);
    const fresh = await contents(database);
    const without = (all: typeof fresh) => all.announcements?.map((row) => row.slice(0, -1));
    expect(without(after)).toEqual(without(fresh));
    expect({ ...after, announcements: [] }).toEqual({ ...fresh, announcements: [] });
  }, 120_000);

  it('says who holds the database, and what to do', async () => {
    await run([pages.replace('pages', 'none')]).catch(() => {});
    write(pages, many(1));
    await run([pages]);
    const hold = `import { DuckDBInstance } from '@duckdb/node-api'; await DuckDBInstance.create(${JSON.stringify(database)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', hold]);
    await once(holder.stdout, 'data');
    try {
      for (const open of [() => run([pages]), () => openDatabase(database, 'read')]) {
        await expect(open()).rejects.toMatchObject({
          name: 'Failure',
          message: expect.stringContaining(
            `${database}: another process is using this database (process ${holder.pid}`,
          ),
          advice: expect.stringContaining('Wait until it has finished'),
          exitCode: 2,
        });
      }
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
    expect(await run([pages])).toMatchObject({ unchanged: 1 });
  });

  it('keeps a ledger', async () => {
    write(pages, { ...many(3), 'empty.txt': '' });
    await run([pages]);
    await run([pages]);
    const ledger = await rows(
      database,
      'SELECT run, state, files, unchanged, read, quarantined, added, changed, removed, finished >= started FROM runs ORDER BY run',
    );
    expect(ledger).toEqual([
      [1, 'finished', 4, 0, 4, 1, 3, 0, 0, true],
      [2, 'finished', 4, 3, 1, 1, 0, 0, 0, true],
    ]);
  });
});
