/** A warehouse in a temporary folder, and what a test wants to know of it. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Batch, recordsOf } from '../../pipelines/load/batch.ts';
import { recordLines, type SourceLine } from '../../pipelines/load/lines.ts';
import type { Merged } from '../../pipelines/load/merge.ts';
import { openDatabase } from '../../pipelines/load/open.ts';
import { Warehouse } from '../../pipelines/load/warehouse.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import type { Quarantined } from '../../schemas/quarantine.ts';

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'litfass-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** One source of a batch: its records, or why there are none. */
export interface Staged extends Partial<SourceLine> {
  readonly path: string;
  readonly records?: readonly Announcement[];
}

export function quarantined(path: string, message = `${path}: nothing in it`): Quarantined {
  return { path, uri: null, sha256: null, reason: 'empty', message, advice: 'Look at the file.' };
}

/** Stages sources as the ingest does and merges them in a run of their own. */
export async function load(file: string, sources: readonly Staged[]): Promise<Merged> {
  const warehouse = await Warehouse.open(file);
  try {
    await warehouse.startRun('0.0.0-test', 'rules');
    const batch = new Batch();
    for (const { records = [], ...source } of sources) {
      const line: SourceLine = {
        location: `/archive/${source.path}`,
        size: 1,
        modified: '1',
        sha256: 'a',
        fingerprint: 'rules',
        keep: false,
        gone: false,
        quarantined: [],
        source: records[0]?.source ?? null,
        ...source,
      };
      const lines = recordLines(records);
      appendFileSync(recordsOf(batch.folder, 0), lines);
      batch.add(line, Buffer.byteLength(lines));
    }
    const merged = await warehouse.merge(batch);
    await warehouse.finishRun({ files: sources.length, unchanged: 0, read: 0, quarantined: 0, ...merged });
    return merged;
  } finally {
    warehouse.close();
  }
}

/** Rows of a query over a closed warehouse. */
export async function rows(file: string, sql: string): Promise<unknown[][]> {
  const { connection, close } = await openDatabase(file, 'read');
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    close();
  }
}

/** Every row of every table but the ledger, in an order of its own, words by value: what two equal warehouses share. */
export async function contents(file: string): Promise<Record<string, unknown[][]>> {
  const tables = await rows(
    file,
    `SELECT table_name FROM duckdb_tables() WHERE table_name NOT IN ('runs', 'warehouse', 'quotations')
     UNION ALL SELECT 'evidence' ORDER BY ALL`,
  );
  const all: Record<string, unknown[][]> = {};
  for (const [table] of tables) all[table as string] = await rows(file, `FROM ${table} ORDER BY ALL`);
  return all;
}
