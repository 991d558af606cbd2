/**
 * Records loaded per second, beside DuckDB's bare `read_json` of the same records: `npx tsx bench/load.ts`.
 *
 * Ours starts from the lines that workers hand over and ends, with the database closed, with fourteen tables on disk:
 * staged, compared with what is there, merged in transactions as an ingest does it. The peer is one statement,
 * `CREATE TABLE … AS SELECT * FROM read_json(…)`, over the same records as JSON lines, evidence included, every column's
 * type given, with DuckDB's own settings and all its threads, closed in the same way.
 */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { BATCH } from '../pipelines/ingest.ts';
import { Batch, recordsOf } from '../pipelines/load/batch.ts';
import { readJson } from '../pipelines/load/columns.ts';
import { recordLines } from '../pipelines/load/lines.ts';
import { Warehouse } from '../pipelines/load/warehouse.ts';
import { Announcement, type Source } from '../schemas/announcement.ts';
import { announcement } from '../test/support/records.ts';

const RECORDS = 20_000;
const ROUNDS = 5;

interface Spent {
  /** Seconds by the clock. */
  readonly clock: number;
  /** Seconds of processor time, of all threads: what a busy machine distorts less. */
  readonly processor: number;
}

/** Medians of the rounds, ours and the peer's taking turns. */
export async function benchLoad(): Promise<{ ours: Spent; bare: Spent; records: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  try {
    const records = Array.from({ length: RECORDS }, (_, i) => announcement(i));
    const file = join(folder, 'records.ndjson');
    writeFileSync(file, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
    const staged = records.map((record) => ({ source: record.source, line: recordLines([record]) }));
    const spent = { ours: [] as Spent[], bare: [] as Spent[] };
    for (let round = 0; round < ROUNDS; round++) {
      spent.ours.push(await ours(join(folder, `ours-${round}.duckdb`), staged));
      spent.bare.push(await bare(join(folder, `bare-${round}.duckdb`), file));
    }
    return { ours: median(spent.ours), bare: median(spent.bare), records: RECORDS };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ours(file: string, records: readonly { source: Source; line: string }[]): Promise<Spent> {
  const warehouse = await Warehouse.open(file);
  await warehouse.startRun('bench', 'bench');
  const spent = stopwatch();
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = new Batch();
    const lines: string[] = [];
    for (const { source, line } of records.slice(at, at + BATCH)) {
      lines.push(line);
      const { path, sha256 } = source;
      const known = { path, location: path, size: 1, modified: '1', sha256, fingerprint: 'bench' };
      batch.add({ ...known, keep: false, gone: false, quarantined: [], source }, Buffer.byteLength(line));
    }
    appendFileSync(recordsOf(batch.folder, 0), lines.join(''));
    await warehouse.merge(batch);
  }
  warehouse.close();
  return spent();
}

async function bare(file: string, lines: string): Promise<Spent> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const spent = stopwatch();
  await connection.run(`CREATE TABLE records AS SELECT * FROM ${readJson([lines], Announcement)}`);
  connection.closeSync();
  instance.closeSync();
  return spent();
}

function stopwatch(): () => Spent {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
  };
}

function median(rounds: readonly Spent[]): Spent {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
  return {
    clock: middle(rounds.map(({ clock }) => clock)),
    processor: middle(rounds.map(({ processor }) => processor)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ours, bare, records } = await benchLoad();
  const perSecond = ({ clock }: Spent) => Math.round(records / clock).toLocaleString('en');
  const ratio = (unit: keyof Spent) => (ours[unit] / bare[unit]).toFixed(2);
  console.log(
    `load: ${records.toLocaleString('en')} records, evidence included, until the database is closed; medians of ${ROUNDS} rounds in turn
load: ours, from encoded lines into 14 tables, merged: ${perSecond(ours)} records/s, ${ours.processor.toFixed(2)} s of processor time
load: bare CREATE TABLE AS SELECT * FROM read_json(lines, columns given), one table: ${perSecond(bare)} records/s, ${bare.processor.toFixed(2)} s
load: ratio ${ratio('clock')} by the clock, ${ratio('processor')} by processor time (goal 1.5)`,
  );
}
