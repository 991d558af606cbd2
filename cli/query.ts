import { parseArgs } from 'node:util';
import { DEFAULT_DATABASE, openDatabase } from '../pipelines/load/open.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { PRINTERS, type Printer } from './query-formats.ts';

const help = `Asks the database in SQL (DuckDB's dialect). It is opened for reading only: nothing can be changed.

Usage: litfass query "SQL" [--format table|json|csv] [--db FILE]

  --format FORMAT   table (the default; long values are cut to the terminal's width), json or csv
  --db FILE         the DuckDB database, instead of ${DEFAULT_DATABASE}

Try: litfass query "SHOW TABLES"
     litfass query "FROM events_per_year_and_state ORDER BY year, state"
     litfass query "SELECT title, deadline FROM announcements WHERE title ILIKE '%monitoring%'"
     litfass query "SELECT path, message, advice FROM quarantine"
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'table' }, db: { type: 'string', default: DEFAULT_DATABASE } },
  });
  const [sql] = positionals;
  if (!sql?.trim() || positionals.length > 1) {
    throw new Failure(
      positionals.length < 2 ? 'No query was given' : 'More than one query was given',
      'Quote the SQL as one word: litfass query "FROM events LIMIT 10"',
    );
  }
  const printer: Printer | undefined = Object.hasOwn(PRINTERS, values.format) ? PRINTERS[values.format] : undefined;
  if (!printer) {
    throw new Failure(`--format ${values.format} is unknown`, `Formats: ${Object.keys(PRINTERS).join(', ')}.`);
  }
  const { connection, close } = await openDatabase(values.db, 'read');
  try {
    const result = await connection.stream(sql);
    const rows = result.yieldRows();
    for await (const text of printer(result.deduplicatedColumnNames(), flatten(rows))) {
      // Waits when the reader of the pipe is slower, so that memory does not grow with the result.
      if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
    }
    return 0;
  } catch (error) {
    throw explain(error as Error);
  } finally {
    close();
  }
}

async function* flatten<T>(chunks: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const chunk of chunks) yield* chunk;
}

/** DuckDB's own message names the place and often the remedy; only what it cannot know is added. */
function explain(error: Error): Error {
  const message = error.message.replace(/^Failed to extract statements: /, '').trimEnd();
  if (/read-only mode/.test(message)) {
    return new Failure(
      'This would change the database, and query only reads',
      'Copy the file and open it with DuckDB.',
    );
  }
  if (/^[A-Z][\w ]+ Error: /.test(message)) {
    return new Failure(message, 'litfass query "SHOW TABLES" lists tables and views; "DESCRIBE events" their columns.');
  }
  return error;
}

export const command: Command = { help, run };
