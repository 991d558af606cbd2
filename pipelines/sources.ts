/** What the user named (files, folders, globs, a manifest) → the sources to read, with paths that are the same on every machine. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from '../schemas/failure.ts';
import { ManifestEntry } from '../schemas/manifest.ts';
import { EXTENSIONS } from './read/formats.ts';

/** A source that has not been read yet. */
export interface SourceRef extends Omit<ManifestEntry, 'path'> {
  /** Relative to the manifest or the folder that was named, with forward slashes. */
  readonly path: string;
  /** Where the file is on this machine. */
  readonly file: string;
}

export interface SourceOptions {
  readonly paths: readonly string[];
  readonly manifest?: string | undefined;
  /** Network of every source that its manifest assigns none. */
  readonly network?: string | undefined;
}

/**
 * Finds the sources in the order of their paths; of a manifest, in its own order.
 * @throws {Failure} for a path that does not exist, or a manifest that cannot be read
 */
export async function findSources({ paths, manifest, network }: SourceOptions): Promise<SourceRef[]> {
  const entries = manifest ? await readManifest(manifest) : [];
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  // A manifest alone names its files; beside paths it only says more about them.
  const found = paths.length > 0 ? (await Promise.all(paths.map(expand))).flat() : entries;
  const sources = new Map<string, SourceRef>();
  for (const source of found) {
    const known = byFile.get(source.file) ?? source;
    if (!sources.has(source.file)) sources.set(source.file, { ...known, network: known.network ?? network ?? null });
  }
  return [...sources.values()];
}

async function expand(path: string): Promise<SourceRef[]> {
  if (existsSync(path)) {
    const folder = statSync(path).isDirectory();
    if (!folder) return [{ path: basename(path), file: resolve(path) }];
    const files = await glob(`**/*.{${EXTENSIONS.join(',')}}`, { cwd: path, dot: false, caseSensitiveMatch: false });
    return files.sort().map((file) => ({ path: file, file: resolve(path, file) }));
  }
  if (!isDynamicPattern(path)) {
    throw new Failure(
      `${path} does not exist`,
      'Check the spelling, or name a folder, a file or a quoted glob such as "pages/**/*.html".',
    );
  }
  const files = await glob(path, { caseSensitiveMatch: false });
  if (files.length === 0)
    throw new Failure(
      `${path} matches no file`,
      'Quote the glob, so that the shell leaves it alone, and check the folder.',
    );
  return files
    .sort()
    .map((file) => ({ path: relative(process.cwd(), resolve(file)).replaceAll('\\', '/'), file: resolve(file) }));
}

async function readManifest(manifest: string): Promise<SourceRef[]> {
  if (!existsSync(manifest))
    throw new Failure(`The manifest ${manifest} does not exist`, 'Check the spelling of --manifest.');
  const text = await readFile(manifest, 'utf8');
  const rows = /\.csv$/i.test(manifest) ? await readCsv(manifest, text) : readJsonLines(manifest, text);
  return rows.map(({ line, row }) => {
    const checked = ManifestEntry.safeParse(row);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      throw new Failure(
        `${manifest}:${line}: ${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
        'A manifest has the columns path, uri, published, retrieved and network; only path is required.',
      );
    }
    const { path, ...rest } = checked.data;
    return { ...rest, path: path.replaceAll('\\', '/'), file: resolve(dirname(manifest), path) };
  });
}

interface Row {
  readonly line: number;
  readonly row: unknown;
}

function readJsonLines(manifest: string, text: string): Row[] {
  return text
    .split('\n')
    .map((source, i) => ({ line: i + 1, source }))
    .filter(({ source }) => source.trim() !== '')
    .map(({ line, source }) => {
      try {
        return { line, row: JSON.parse(source) };
      } catch (error) {
        throw new Failure(
          `${manifest}:${line}: not a JSON object: ${(error as Error).message}`,
          'Write one JSON object a line, or name the file .csv.',
        );
      }
    });
}

async function readCsv(manifest: string, text: string): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    return records.map(({ record, info }) => ({
      line: info.lines,
      row: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')),
    }));
  } catch (error) {
    throw new Failure(
      `${manifest}: ${(error as Error).message}`,
      'The first line of a CSV manifest names the columns: path,uri,published,retrieved,network.',
    );
  }
}
