import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../pipelines/config.ts';
import { extract } from '../pipelines/extract/index.ts';
import { readSource, type SourceInput, Unreadable } from '../pipelines/read/index.ts';
import { findSources } from '../pipelines/sources.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { renderAnnouncement } from './show-page.ts';
import { readStdin } from './stdin.ts';

const help = `Shows one announcement: its source with the words that count highlighted, beside them the values and the rule
that read each, then the candidates that lost.

Usage: litfass show <file|-> [--manifest FILE] [--published DAY] [--all] [--config FILE]

  --manifest FILE    what else is known of the file: uri, published, network
  --published DAY    day of publication, such as 2021-09-14, where no manifest says it
  --all              every line of the source, not only those around a value
  --config FILE      instead of litfass.config.yaml in this folder

Colours need a terminal; NO_COLOR=1 turns them off.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      published: { type: 'string' },
      all: { type: 'boolean', default: false },
      config: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new Failure('show takes one file', 'Name it, or - for standard input: litfass show pages/fachtag.html');
  }
  const config = await loadConfig(values.config);
  const input = await inputOf(file, values.manifest, values.published);
  try {
    for (const document of await readSource(input)) {
      const { announcement, lost } = extract(document, config);
      const width = process.stdout.columns ?? 120;
      process.stdout.write(renderAnnouncement({ document, announcement, lost: lost(), width, all: values.all }));
    }
    return 0;
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure(error.message, error.advice, 1);
    throw error;
  }
}

async function inputOf(file: string, manifest?: string, published?: string): Promise<SourceInput> {
  if (file === '-') return { path: 'stdin', bytes: await readStdin(), published: published ?? null };
  const [source] = (await findSources({ paths: [file], manifest })).sources;
  if (!source) throw new Failure(`${file} is not a file`, 'Name one file; litfass extract reads folders.');
  const bytes = await readFile(source.file);
  return { ...source, path: source.path || basename(file), bytes, published: published ?? source.published ?? null };
}

export const command: Command = { help, run };
