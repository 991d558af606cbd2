/** Names on the command line → the files they mean, each under a path that is the same on every machine. */
import { statSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from '../../schemas/failure.ts';
import type { ManifestEntry } from '../../schemas/manifest.ts';
import { EXTENSIONS } from '../read/index.ts';
import { readManifest } from './manifest.ts';

/** A file to read, with what the manifest says of it. */
export interface Input {
  /** Relative to the manifest, else to the deepest folder that holds everything named; forward slashes. */
  readonly path: string;
  /** Absolute path on this machine; "-" is standard input. */
  readonly location: string;
  readonly uri: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly network: string | null;
}

export interface Inputs {
  /** By path, every file once. */
  readonly files: readonly Input[];
  /** Files of named folders that no reader knows, counted by extension: {".pdf": 12}. */
  readonly ignored: Readonly<Record<string, number>>;
}

export interface InputOptions {
  readonly manifest?: string | undefined;
  /** Network of every file for which the manifest names none. */
  readonly network?: string | undefined;
}

/** What one name stands for: the folder its paths start from, and the files. */
interface Named {
  readonly base: string;
  readonly files: readonly string[];
}

/**
 * Finds the files that files, folders, globs and "-" name; without names, those the manifest lists.
 * @throws {Failure} for a name that means nothing
 */
export async function collectInputs(names: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const manifest = options.manifest === undefined ? null : readManifest(options.manifest);
  if (names.length === 0 && manifest === null) {
    throw new Failure('nothing to read: no file, folder or glob was named', 'Name a folder, or use --manifest FILE.');
  }
  const ignored: Record<string, number> = {};
  const named: Named[] = [];
  for (const name of names) if (name !== '-') named.push(await expand(name, ignored));
  const base = options.manifest === undefined ? commonFolder(named) : dirname(resolve(options.manifest));
  const locations = new Set(named.flatMap(({ files }) => files));
  if (names.length === 0) for (const path of manifest?.keys() ?? []) locations.add(resolve(base, path));

  const files = [...locations].map((location): Input => {
    const path = relative(base, location).split(sep).join('/');
    return describe(path, location, manifest?.get(path), options.network);
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (names.includes('-')) files.push(describe('stdin', '-', undefined, options.network));
  return { files, ignored };
}

function describe(path: string, location: string, entry: ManifestEntry | undefined, network: string | undefined): Input {
  return {
    path,
    location,
    uri: entry?.uri ?? null,
    published: entry?.published ?? null,
    retrieved: entry?.retrieved ?? null,
    network: entry?.network ?? network ?? null,
  };
}

async function expand(name: string, ignored: Record<string, number>): Promise<Named> {
  const kind = statSync(name, { throwIfNoEntry: false });
  if (kind?.isFile()) return { base: dirname(resolve(name)), files: [resolve(name)] };
  if (kind?.isDirectory()) {
    const found = await glob('**/*', { cwd: name, absolute: true, ignore: ['**/node_modules/**'] });
    const files = found.filter((file) => {
      const extension = extname(file).toLowerCase();
      const known = EXTENSIONS.includes(extension.slice(1));
      if (!known) ignored[extension] = (ignored[extension] ?? 0) + 1;
      return known;
    });
    return { base: resolve(name), files: files.map((file) => resolve(file)) };
  }
  if (!isDynamicPattern(name)) throw new Failure(`${name}: there is no such file or folder`, 'Check the spelling.');
  const files = await glob(name, { absolute: true });
  if (files.length === 0) throw new Failure(`${name}: no file matches`, 'Quote a glob to keep the shell from expanding it.');
  return { base: resolve(fixedPart(name)), files: files.map((file) => resolve(file)) };
}

/** The folders of a glob before its first wildcard: "2012/*.txt" → "2012". */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex((part) => isDynamicPattern(part))).join('/');
  return fixed || (pattern.startsWith('/') ? '/' : '.');
}

/** The deepest folder that holds all bases: files from "2012" and "2013" keep these folders in their paths. */
function commonFolder(named: readonly Named[]): string {
  let common = named[0]?.base.split(sep) ?? [];
  for (const { base } of named) {
    const parts = base.split(sep);
    const fork = common.findIndex((part, i) => part !== parts[i]);
    if (fork !== -1) common = common.slice(0, fork);
  }
  return common.join(sep) || sep;
}
