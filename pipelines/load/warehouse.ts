/** The DuckDB database as the ingest sees it: what it knows of a file, batches in, one ledger row a run. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Quarantined } from '../../schemas/quarantine.ts';
import type { Batch } from './batch.ts';
import { literal } from './columns.ts';
import { type Merged, merge } from './merge.ts';
import { checkLayout, type Database, LAYOUT, openDatabase } from './open.ts';
import { sqlFolder } from './sql.ts';

/** What an earlier run remembers of a file. */
export interface KnownFile {
  readonly path: string;
  readonly location: string;
  readonly size: number;
  readonly modified: string | null;
  readonly sha256: string | null;
  readonly fingerprint: string;
  readonly loaded: boolean;
}

/** Counts of a run, as its ledger row keeps them. */
export interface Ledger {
  readonly files: number;
  readonly unchanged: number;
  readonly read: number;
  readonly quarantined: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface FillRate {
  readonly field: string;
  readonly filled: number;
  readonly total: number;
  /** Share of the announcements that have a value, 0 to 1; null without announcements. */
  readonly rate: number | null;
}

export class Warehouse {
  readonly #database: Database;
  readonly #connection: DuckDBConnection;
  #run = 0;

  private constructor(database: Database) {
    this.#database = database;
    this.#connection = database.connection;
  }

  /** Opens a warehouse for writing and creates what is missing. Throws a Failure that says what is wrong with the file. */
  static async open(file: string): Promise<Warehouse> {
    const database = await openDatabase(file, 'write');
    const { connection, close } = database;
    const tables = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM duckdb_tables() WHERE NOT temporary');
    if (tables.getRowsJS()[0]?.[0] !== 0) await checkLayout(file, connection, close);
    await connection.run('BEGIN');
    for (const sql of sqlFolder('pipelines/load/schema')) await connection.run(sql);
    await connection.run(`INSERT INTO warehouse SELECT ${LAYOUT} WHERE NOT EXISTS (FROM warehouse)`);
    await connection.run('COMMIT');
    return new Warehouse(database);
  }

  /** Opens the run's row in the ledger. A row still open belongs to a run that was killed: its batches so far are whole. */
  async startRun(version: string, fingerprint: string): Promise<number> {
    await this.#connection.run(`UPDATE runs SET state = 'interrupted' WHERE state = 'running'`);
    const reader = await this.#connection.runAndReadAll(
      `INSERT INTO runs
       SELECT coalesce(max(run), 0) + 1, 'running', now() AT TIME ZONE 'UTC', NULL, $1, $2, 0, 0, 0, 0, 0, 0, 0 FROM runs
       RETURNING run`,
      [version, fingerprint],
    );
    this.#run = reader.getRowsJS()[0]?.[0] as number;
    return this.#run;
  }

  /** Brings a batch in, all of it or nothing, and takes its files away. */
  async merge(batch: Batch): Promise<Merged> {
    batch.finish();
    try {
      if (batch.size === 0) return { added: 0, changed: 0, removed: 0, refused: [] };
      return await merge(this.#connection, batch, this.#run);
    } finally {
      batch.remove();
    }
  }

  /** What earlier runs remember of files that have one of these paths or lie at one of these places. */
  async known(paths: readonly string[], locations: readonly string[]): Promise<KnownFile[]> {
    await this.#connection.run('CREATE OR REPLACE TEMP TABLE asked (path VARCHAR, location VARCHAR)');
    await this.#append('asked', paths, locations);
    const reader = await this.#connection.runAndReadAll(
      `SELECT path, location, size::DOUBLE AS size, modified::VARCHAR AS modified, sha256, fingerprint, loaded FROM files
       WHERE path IN (SELECT path FROM temp.asked) OR location IN (SELECT location FROM temp.asked)`,
    );
    return reader.getRowObjectsJS() as unknown as KnownFile[];
  }

  /** Rows of strings for a temporary table, column by column: DuckDB takes longer to read them in a statement than to use them. */
  async #append(table: string, ...columns: readonly (readonly string[])[]): Promise<void> {
    const appender = await this.#connection.createAppender(table, 'main', 'temp');
    for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
      for (const column of columns) appender.appendVarchar(column[row] as string);
      appender.endRow();
    }
    appender.closeSync();
  }

  /** Notes that files are among the inputs of this run: in the database, which packs them tighter than a set of strings. */
  async see(paths: readonly string[]): Promise<void> {
    await this.#connection.run('CREATE TEMP TABLE IF NOT EXISTS seen (path VARCHAR)');
    if (paths.length > 0) await this.#append('seen', paths);
  }

  /** Path of every file the warehouse remembers and this run did not see. */
  async absent(): Promise<string[]> {
    await this.see([]);
    const reader = await this.#connection.runAndReadAll(
      'SELECT path FROM files ANTI JOIN temp.seen USING (path) ORDER BY path',
    );
    return reader.getRowsJS().map(([path]) => path as string);
  }

  /** Closes the run's row. */
  async finishRun(ledger: Ledger): Promise<void> {
    const { files, unchanged, read, quarantined, added, changed, removed } = ledger;
    await this.#connection.run(
      `UPDATE runs SET state = 'finished', finished = now() AT TIME ZONE 'UTC', files = $1, unchanged = $2, read = $3,
       quarantined = $4, added = $5, changed = $6, removed = $7 WHERE run = $8`,
      [files, unchanged, read, quarantined, added, changed, removed, this.#run],
    );
  }

  async fillRates(): Promise<FillRate[]> {
    return (await this.#connection.runAndReadAll('FROM fill_rates')).getRowObjectsJS() as unknown as FillRate[];
  }

  async announcements(): Promise<number> {
    const reader = await this.#connection.runAndReadAll('SELECT count(*)::INTEGER FROM announcements');
    return reader.getRowsJS()[0]?.[0] as number;
  }

  /** What is in quarantine of these paths, in their order. */
  async quarantine(paths: readonly string[]): Promise<Quarantined[]> {
    const reader = await this.#connection.runAndReadAll(
      `SELECT path, uri, sha256, reason, message, advice FROM quarantine
       WHERE path IN (SELECT unnest(${list(paths)})) ORDER BY path, position`,
    );
    return reader.getRowObjectsJS() as unknown as Quarantined[];
  }

  close(): void {
    this.#database.close();
  }
}

function list(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]::VARCHAR[]`;
}
