import { parseArgs } from 'node:util';
import { loadConfig } from '../pipelines/config.ts';
import { type IngestSummary, ingest } from '../pipelines/ingest.ts';
import { DEFAULT_DATABASE } from '../pipelines/load/open.ts';
import { findSources, stdinSource } from '../pipelines/sources.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { summaryText } from './ingest-summary.ts';
import { readStdin } from './stdin.ts';

const help = `Reads announcements and brings the database up to date with them. Repeating it changes nothing: files
that did not change are not read again, and what was interrupted goes on where it was.

Usage: litfass ingest <paths|globs|-> [--manifest FILE] [--network ID] [--db FILE] [--json]

  <paths|globs|->   files, folders (read with all below them), quoted globs, or - for standard input
  --manifest FILE   CSV or JSON lines {path, uri?, published?, retrieved?, network?}; alone, it names the files
  --network ID      the network of sources that the manifest assigns none
  --db FILE         the DuckDB database, instead of ${DEFAULT_DATABASE}
  --config FILE     instead of litfass.config.yaml in this folder
  --prune           take files out of the database that are no longer among those named
  --force           read everything again, changed or not
  --json            print the summary as JSON

What cannot become a record goes to quarantine with the reason and is tried again on every run. That is no failure of
the run: the exit code is 0, and 2 only when the run itself could not do its work.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      network: { type: 'string' },
      db: { type: 'string', default: DEFAULT_DATABASE },
      config: { type: 'string' },
      prune: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && !values.manifest) {
    throw new Failure('No announcement was named', 'Name files or folders, or --manifest FILE: litfass ingest pages/');
  }
  const config = await loadConfig(values.config);
  const paths = positionals.filter((path) => path !== '-');
  const found =
    paths.length === 0 && positionals.length > 0
      ? { sources: [], count: 0, ignored: {} }
      : await findSources({ ...values, paths });
  const piped = positionals.includes('-') ? [stdinSource(await readStdin(), values.network)] : [];
  function* sources() {
    yield* found.sources;
    yield* piped;
  }

  const bar = values.json || !process.stderr.isTTY ? null : await progressBar(found.count + piped.length);
  let summary: IngestSummary;
  try {
    summary = await ingest(
      { ...found, sources: sources() },
      {
        database: values.db,
        config,
        prune: values.prune,
        force: values.force,
        onProgress: (done) => bar?.update(done),
      },
    );
  } finally {
    bar?.stop();
  }
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...summary, database: values.db })}\n` : summaryText(summary, values.db),
  );
  return 0;
}

async function progressBar(total: number) {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return bar;
}

export const command: Command = { help, run };
