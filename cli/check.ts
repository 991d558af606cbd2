import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { configSuppressions, faultsOfConfig } from '../pipelines/check/config-suppressions.ts';
import { REPORTERS } from '../pipelines/check/reporters/index.ts';
import { type CheckedFile, countOf, type Report } from '../pipelines/check/reporters/reporter.ts';
import { type Checked, type CheckOptions, checkSource } from '../pipelines/check.ts';
import { loadConfig } from '../pipelines/config.ts';
import { findSources } from '../pipelines/sources.ts';
import { slashes } from '../pipelines/walk.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { languageOf } from './language.ts';
import { readStdin } from './stdin.ts';
import { version } from './version.ts';

const help = `Checks announcements and says, on the line, what is missing or contradictory.

Usage: litfass check <paths|globs|-> [options]

  <paths|globs|->        files, folders (with all below them), quoted globs, or - for standard input
  --format FORMAT        text (the default), json, github, gitlab, sarif or junit
  --lang de|en           language of the messages, else the configuration's, else German where LANG is German, else English
  --max-warnings N       also fail on more than N warnings; without it warnings never fail
  --changed-since REF    only files that are new or changed since the branch left REF
  --reference-date DAY   the day taken for today, such as 2026-03-01
  --db FILE              compare with the earlier announcements of this database
  --fix                  repair what is certain: names of keys, dates in front matter, letters made of two characters
  --dry-run              with --fix: show the changes as a diff and write nothing
  --manifest FILE        what else is known of the files: uri, published, network
  --stdin-name NAME      the file standard input stands for; its ending decides the format
  --output FILE          write the report there instead of printing it
  --config FILE          instead of litfass.config.yaml in this folder

Exit code 0: no errors (and no more than N warnings); 1: findings; 2: wrong usage or a crash.
litfass rules lists the checks, litfass rules ID explains one.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  'max-warnings': { type: 'string' },
  'changed-since': { type: 'string' },
  'reference-date': { type: 'string' },
  db: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  manifest: { type: 'string' },
  'stdin-name': { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (!reporter) {
    throw new Failure(`--format ${values.format} is unknown`, `Formats: ${Object.keys(REPORTERS).join(', ')}.`);
  }
  const maxWarnings = limitOf(values['max-warnings']);
  const today = dayOf(values['reference-date']);
  if (values['dry-run'] && !values.fix) {
    throw new Failure('--dry-run shows what --fix would do', 'Give both: litfass check --fix --dry-run pages/');
  }
  if (values.fix && !values['dry-run'] && positionals.includes('-')) {
    throw new Failure('--fix cannot write to standard input', 'Name the file, or add --dry-run for a diff.');
  }
  const inputs = await inputsOf(positionals, values);
  const config = await loadConfig(values.config);
  const lang = languageOf(values.lang ?? config.language ?? undefined);
  const history = values.db ? await (await import('../pipelines/check/history-db.ts')).readHistory(values.db) : null;
  const suppressed = await configSuppressions(config);
  const files: CheckedFile[] = [];
  const diffs: Uint8Array[] = [];
  for (const input of inputs) {
    const options: CheckOptions = { config, lang, today, history, suppressions: suppressed.for(input.name) };
    const bytes = await input.read();
    const source = {
      ...input.known,
      path: input.name,
      bytes,
      retrieved: input.known.retrieved ?? values['reference-date'] ?? null,
    };
    let checked = await checkSource(source, options);
    if (values.fix && checked.edits.length > 0) {
      const fixed = await repair(checked, bytes, values['dry-run'] ? null : input.file);
      if (fixed.bytes && !values['dry-run']) checked = await checkSource({ ...source, bytes: fixed.bytes }, options);
      diffs.push(fixed.diff);
    }
    files.push({ path: input.name, findings: checked.findings, suppressed: checked.suppressed, raw: checked.raw });
  }
  files.push(...faultsOfConfig(suppressed, files, lang, values.config));
  if (values['dry-run']) process.stdout.write(Buffer.concat(diffs));
  else await print({ files, lang, version: version(), colours: false }, values.format, values.output);
  const { error, warning } = countOf(files);
  return error > 0 || warning > maxWarnings ? 1 : 0;
}

interface Input {
  /** As the report names it: relative to the working folder. */
  readonly name: string;
  /** Where it lies; null for standard input. */
  readonly file: string | null;
  readonly known: {
    uri?: string | null;
    published?: string | null;
    retrieved?: string | null;
    network?: string | null;
  };
  read(): Promise<Uint8Array>;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

async function inputsOf(positionals: readonly string[], values: Values): Promise<Input[]> {
  const text = (name: string) => values[name] as string | undefined;
  if (positionals.length === 0 && !values.manifest) {
    throw new Failure('No announcement was named', 'Name files or folders: litfass check announcements/');
  }
  const paths = positionals.filter((path) => path !== '-');
  const piped = positionals.includes('-');
  const manifest = text('manifest');
  const { sources } = piped && paths.length === 0 ? { sources: [] } : await findSources({ paths, manifest });
  const changed = text('changed-since');
  const wanted =
    changed === undefined ? null : await (await import('../pipelines/check/changed.ts')).changedSince(changed);
  const inputs = [...sources]
    .filter(({ file }) => wanted === null || wanted.has(file))
    .map(({ path: _, file, ...known }): Input => ({ name: displayed(file), file, known, read: () => contentOf(file) }));
  if (!piped) return inputs;
  return [{ name: text('stdin-name') ?? 'stdin', file: null, known: {}, read: readStdin }, ...inputs];
}

const displayed = (file: string): string => slashes(relative(process.cwd(), file));

async function contentOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      `${displayed(file)} cannot be read: ${error.message}`,
      'Check that the file exists and may be read.',
    );
  });
}

/** Writes the repaired file, unless `file` is null, and returns it with the diff. */
async function repair(checked: Checked, before: Uint8Array, file: string | null) {
  const { applyEdits, diffOf, encode } = await import('../pipelines/check/fix.ts');
  const after = applyEdits(checked.raw, checked.edits);
  const bytes = encode(after, checked.charset, before, checked.raw);
  if (bytes === null) {
    process.stderr.write(
      `litfass: ${checked.path} was not repaired: not all of it can be written in its charset, ${checked.charset}. Save it as UTF-8 first.\n`,
    );
    return { bytes: null, diff: Buffer.alloc(0) };
  }
  if (file !== null) await writeFile(file, bytes);
  const mark = before[0] === 0xef && checked.charset === 'utf-8' ? '\ufeff' : '';
  return { bytes, diff: await diffOf(checked.path, mark + checked.raw, mark + after, checked.charset) };
}

async function print(report: Report, format: string, output: string | undefined): Promise<void> {
  const colours = output === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
  const reporter = await REPORTERS[format]!();
  const words = reporter({ ...report, colours });
  if (output === undefined) process.stdout.write(words);
  else await writeFile(output, words);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summary) {
    const { githubSummary } = await import('../pipelines/check/reporters/github.ts');
    await writeFile(summary, githubSummary(report), { flag: 'a' });
  }
}

function limitOf(words: string | undefined): number {
  if (words === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(words))
    throw new Failure(`--max-warnings ${words} is no number`, 'Give a whole number: --max-warnings 0');
  return Number(words);
}

function dayOf(words: string | undefined): string {
  if (words === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words) || Number.isNaN(Date.parse(words))) {
    throw new Failure(`--reference-date ${words} is no day`, 'Write it as 2026-03-01.');
  }
  return words;
}

export const command: Command = { help, run };
