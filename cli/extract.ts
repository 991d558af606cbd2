import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadConfig } from '../pipelines/config.ts';
import { processSource } from '../pipelines/process.ts';
import { findSources } from '../pipelines/sources.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { readStdin } from './stdin.ts';

const help = `Prints the records of announcements, one JSON object each, and nothing else.

Usage: litfass extract <paths|globs|-> [--manifest FILE] [--format json|jsonl] [--network ID] [--config FILE]

  <paths|globs|->   files, folders (read with all below them), quoted globs, or - for standard input
  --manifest FILE   CSV or JSON lines {path, uri?, published?, retrieved?, network?}; alone, it names the files
  --format FORMAT   jsonl (one record a line, the default) or json (one array)
  --network ID      the network of sources that the manifest assigns none
  --config FILE     instead of litfass.config.yaml in this folder

What could not become a record is reported on standard error; the exit code is then 1.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      format: { type: 'string', default: 'jsonl' },
      network: { type: 'string' },
      config: { type: 'string' },
    },
  });
  if (values.format !== 'jsonl' && values.format !== 'json') {
    throw new Failure(`--format ${values.format} is unknown`, 'Use --format json or --format jsonl.');
  }
  if (positionals.length === 0 && !values.manifest) {
    throw new Failure('No announcement was named', 'Name files or folders, or --manifest FILE: litfass extract pages/');
  }
  const config = await loadConfig(values.config);
  const paths = positionals.filter((path) => path !== '-');
  const sources =
    positionals.includes('-') && paths.length === 0 ? [] : (await findSources({ ...values, paths })).sources;
  const print = printer(values.format);
  let quarantined = 0;
  const one = async (path: string, bytes: Uint8Array, known: object) => {
    const result = await processSource({ ...known, path, bytes }, config);
    for (const record of result.records) await print.record(record);
    for (const { message, advice } of result.quarantined) process.stderr.write(`litfass: ${message}. ${advice}\n`);
    quarantined += result.quarantined.length;
  };
  if (positionals.includes('-')) await one('stdin', await readStdin(), { network: values.network ?? null });
  for (const { path, file, ...known } of sources) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      process.stderr.write(
        `litfass: ${path} cannot be read: ${error.message}. Check that the file exists and may be read.\n`,
      );
      quarantined++;
      return null;
    });
    if (bytes) await one(path, bytes, known);
  }
  await print.end();
  return quarantined > 0 ? 1 : 0;
}

function printer(format: 'json' | 'jsonl') {
  let count = 0;
  // Waits when the reader of the pipe is slower, so that memory does not grow with the number of records.
  const write = (text: string) =>
    process.stdout.write(text) ? undefined : new Promise<void>((done) => process.stdout.once('drain', done));
  return {
    record: (record: unknown) => {
      const before = format === 'jsonl' ? '' : count === 0 ? '[\n' : ',\n';
      count++;
      return write(before + JSON.stringify(record) + (format === 'jsonl' ? '\n' : ''));
    },
    end: () => (format === 'json' ? write(count === 0 ? '[]\n' : '\n]\n') : undefined),
  };
}

export const command: Command = { help, run };
