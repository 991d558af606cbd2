/** Brings a batch into the warehouse in one transaction: all of it or nothing. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Batch } from './batch.ts';
import { readJson } from './columns.ts';
import { RecordLine, SourceLine } from './lines.ts';
import { fill, sqlFolder } from './sql.ts';

/** Announcements a batch touched. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Paths of the batch that are in quarantine now. */
  readonly refused: readonly string[];
}

let statements: readonly string[] | undefined;

/** Merges a finished batch. Rows are touched only where a record's hash changed; the same batch twice changes nothing. */
export async function merge(connection: DuckDBConnection, batch: Batch, run: number): Promise<Merged> {
  statements ??= sqlFolder('pipelines/load/merge');
  const { longest } = batch;
  const values = {
    run,
    sources: readJson([batch.sources], SourceLine, longest),
    records: readJson(batch.records(), RecordLine, longest),
  };
  await connection.run('BEGIN');
  try {
    for (const sql of statements) await connection.run(fill(sql, values));
    const counted = await connection.runAndReadAll(
      `SELECT (SELECT count(*) FROM staged)::INTEGER - (SELECT count(*) FILTER (returns) FROM stale)::INTEGER,
              (SELECT count(*) FILTER (returns) FROM stale)::INTEGER,
              (SELECT count(*) FILTER (NOT returns) FROM stale)::INTEGER`,
    );
    const refused = await connection.runAndReadAll('SELECT DISTINCT path FROM refused ORDER BY path');
    await connection.run('COMMIT');
    // As large as the batch, they would wait in memory for the next one.
    await connection.run('DROP TABLE temp.staged; DROP TABLE temp.staged_sources');
    const [added, changed, removed] = counted.getRowsJS()[0] as [number, number, number];
    return { added, changed, removed, refused: refused.getRowsJS().map(([path]) => path as string) };
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
