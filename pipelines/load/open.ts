/** Opens the database, and says in plain words why it cannot. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Failure } from '../../schemas/failure.ts';
import { literal } from './columns.ts';

export const DEFAULT_DATABASE = 'output/litfass.duckdb';

/** Raised whenever tables change in a way that an older warehouse cannot follow. */
export const LAYOUT = 2;

const READING = { access_mode: 'READ_ONLY', memory_limit: '1GB' };

/**
 * Rows of a row group, no more than a batch brings: a transaction that fills one writes it to disk at once. What fills none
 * waits in memory for the next checkpoint, and of DuckDB's 122,880 rows that would be 300 MB of evidence.
 */
export const ROW_GROUP = 4096;

/** Bytes of a block. Each of some two hundred columns takes one at least, which of DuckDB's 262,144 makes 50 MB. */
const BLOCK = 32_768;

const WRITING = {
  // A bound, so that memory does not follow the size of the database. What does not fit goes to disk.
  memory_limit: '128MB',
  // One beside the threads that extract: a second one adds half the processor time and saves nothing there.
  threads: '1',
  // Checkpoints rewrite the tail of every table, so not one a batch; but what waits for one is kept in memory.
  checkpoint_threshold: '48MB',
  preserve_insertion_order: 'false',
  // DuckDB's allocator keeps 128 MB of what was freed where nothing is said: half of what an ingest seemed to need.
  allocator_flush_threshold: '1MB',
  // Of the staging tables, see BLOCK.
  default_block_size: `${BLOCK}`,
};

export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens a DuckDB file for reading, or for writing (then it is created where it is missing).
 * Throws a Failure that names the file when it is missing, held by another process, no database or of another layout.
 */
export async function openDatabase(file: string, mode: 'read' | 'write'): Promise<Database> {
  if (mode === 'read' && !existsSync(file)) {
    throw new Failure(`${file}: there is no such database`, `Make it with "litfass ingest FOLDER --db ${file}" first.`);
  }
  try {
    if (mode === 'write') mkdirSync(dirname(file), { recursive: true });
    const instance = await (mode === 'read'
      ? DuckDBInstance.create(file, READING)
      : DuckDBInstance.create(':memory:', {
          ...WRITING,
          temp_directory: `${file}.tmp`,
        }));
    const connection = await instance.connect();
    if (mode === 'write') {
      await connection.run(
        `ATTACH ${literal(file)} AS warehouse (TYPE duckdb, ROW_GROUP_SIZE ${ROW_GROUP}, BLOCK_SIZE ${BLOCK}, STORAGE_VERSION 'v1.2.0')`,
      );
      await connection.run('USE warehouse');
    }
    const close = () => {
      connection.closeSync();
      instance.closeSync();
    };
    if (mode === 'read') await checkLayout(file, connection, close);
    return { connection, close };
  } catch (error) {
    throw error instanceof Failure ? error : explain(file, error as Error);
  }
}

/** Throws when the tables are not those this version of Litfass knows. */
export async function checkLayout(file: string, connection: DuckDBConnection, close: () => void): Promise<void> {
  let layout: unknown;
  try {
    layout = (await connection.runAndReadAll('SELECT max(layout) FROM warehouse')).getRowsJS()[0]?.[0];
  } catch {
    layout = null;
  }
  if (layout === LAYOUT) return;
  close();
  throw layout === null
    ? new Failure(`${file}: not a Litfass warehouse`, 'Name another file with --db.')
    : new Failure(
        `${file}: made by another version of Litfass (layout ${layout}, expected ${LAYOUT})`,
        'Delete the file and ingest again: everything in it comes from the sources.',
      );
}

const LOCKED = 'lock is held in ';

function explain(file: string, error: Error): Failure {
  const id = /\(PID (\d+)\)/.exec(error.message);
  if (id && error.message.includes(LOCKED)) {
    const holder = error.message.slice(error.message.indexOf(LOCKED) + LOCKED.length, id.index).trim();
    return new Failure(
      `${file}: another process is using this database (process ${id[1]}, ${holder})`,
      'Wait until it has finished or end it, then run the same command again; or name another file with --db.',
    );
  }
  if (/not a valid DuckDB database/.test(error.message)) {
    return new Failure(`${file}: not a DuckDB database`, 'Name another file with --db, or move this one away.');
  }
  return new Failure(`${file}: cannot open the database: ${error.message}`, 'Check the path and its permissions.');
}
