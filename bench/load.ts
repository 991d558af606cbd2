/**
 * Records loaded per second, beside DuckDB's bare read_json of the same records. Ours starts from the strings that
 * workers hand over and ends with fifteen tables and the bookkeeping on disk; the peer reads the same records as JSON
 * lines, columns given, into one table on disk. `npx tsx bench/load.ts`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Batch } from '../pipelines/load/batch.ts';
import { readJson } from '../pipelines/load/columns.ts';
import { recordLine } from '../pipelines/load/lines.ts';
import { openDatabase } from '../pipelines/load/open.ts';
import { Warehouse } from '../pipelines/load/warehouse.ts';
import { Announcement, type Source } from '../schemas/announcement.ts';
import { announcement } from '../test/support/records.ts';

const RECORDS = 20_000;
/** As in pipelines/ingest.ts. */
const BATCH = 2000;
const ROUNDS = 5;

/** Median seconds of the rounds, ours and the peer's taking turns. */
export async function benchLoad(): Promise<{ ours: number; bare: number; records: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  try {
    const records = Array.from({ length: RECORDS }, (_, i) => announcement(i));
    const file = join(folder, 'records.ndjson');
    writeFileSync(file, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
    const staged = records.map((record) => ({ source: record.source, line: recordLine(record) }));
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.ours.push(await ours(join(folder, `ours-${round}.duckdb`), staged));
      times.bare.push(await bare(join(folder, `bare-${round}.duckdb`), file));
    }
    return { ours: median(times.ours), bare: median(times.bare), records: RECORDS };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ours(file: string, records: readonly { source: Source; line: string }[]): Promise<number> {
  const warehouse = await Warehouse.open(file);
  await warehouse.startRun('bench', 'bench');
  const started = performance.now();
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = new Batch();
    for (const { source, line } of records.slice(at, at + BATCH)) {
      const { path, sha256 } = source;
      const known = { path, location: path, size: 1, modified: '1', sha256, fingerprint: 'bench' };
      batch.add({ ...known, keep: false, gone: false, quarantined: [], source }, [line]);
    }
    await warehouse.merge(batch);
  }
  warehouse.close();
  return (performance.now() - started) / 1000;
}

async function bare(file: string, lines: string): Promise<number> {
  const { connection, close } = await openDatabase(file, 'write');
  const started = performance.now();
  await connection.run(`CREATE TABLE records AS SELECT * FROM ${readJson(lines, Announcement)}`);
  close();
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ours, bare, records } = await benchLoad();
  const perSecond = (seconds: number) => Math.round(records / seconds).toLocaleString('en');
  console.log(
    `load: ${perSecond(ours)} records/s; bare read_json ${perSecond(bare)} records/s; ratio ${(ours / bare).toFixed(2)} (goal 1.5)`,
  );
}
