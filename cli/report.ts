import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_DATABASE, openDatabase } from '../pipelines/load/open.ts';
import { report } from '../reports/report.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';

const help = `Writes the report: one HTML page that needs no network, with events per year and state, topics, networks, and
every announcement beside the words it was read from.

Usage: litfass report [--out DIR] [--db FILE] [--without-contacts]

  --out DIR            the folder of report.html, instead of output
  --db FILE            the DuckDB database, instead of ${DEFAULT_DATABASE}
  --without-contacts   leave names, addresses and numbers of contacts out
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'output' },
      db: { type: 'string', default: DEFAULT_DATABASE },
      'without-contacts': { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 0) {
    throw new Failure(
      `report does not know what to do with "${positionals[0]}"`,
      'Name the database with --db, the folder with --out.',
    );
  }
  const { connection, close } = await openDatabase(values.db, 'read');
  let text: string;
  try {
    text = await report(connection, { contacts: !values['without-contacts'] });
  } finally {
    close();
  }
  const file = join(values.out, 'report.html');
  try {
    await mkdir(values.out, { recursive: true });
    // Written beside and renamed, so that a page someone has open is never half of one.
    await writeFile(`${file}.part`, text);
    await rename(`${file}.part`, file);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`, 'Name another folder with --out.');
  }
  process.stdout.write(`The report is ${file} (${(text.length / 1e6).toFixed(1)} MB). Open it in a browser.\n`);
  return 0;
}

export const command: Command = { help, run };
