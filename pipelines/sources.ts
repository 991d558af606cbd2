/** What the user named (files, folders, globs, a manifest) → the sources to read, with paths that are the same on every machine. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../schemas/failure.ts';
import type { ManifestEntry } from '../schemas/manifest.ts';
import { readManifest } from './manifest.ts';
import { EXTENSIONS } from './read/formats.ts';
import { sha256 } from './sha256.ts';
import { inOrder, type Listing, slashes, walk } from './walk.ts';

/** A source that has not been read yet. */
export interface SourceRef {
  /** Relative to the manifest, else to the deepest folder that holds everything named; forward slashes. */
  readonly path: string;
  /** Where the file is on this machine. */
  readonly file: string;
  readonly uri: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly network: string | null;
  /** Of standard input, which is no file. */
  readonly bytes?: Uint8Array;
}

export interface Sources {
  /**
   * Every file once, in the order of their paths; of a manifest alone, in its own order. Found while they are asked for, so
   * that a run holds no list of them.
   */
  readonly sources: Iterable<SourceRef>;
  /** How many there were at the first look. */
  readonly count: number;
  /** Files of named folders that were passed over, counted by extension ({".pdf": 12}); READMEs by name. */
  readonly ignored: Readonly<Record<string, number>>;
}

export interface SourceOptions {
  readonly paths: readonly string[];
  readonly manifest?: string | undefined;
  /** Network of every source that its manifest assigns none. */
  readonly network?: string | undefined;
}

/** What one name stands for: the folder from which paths are counted, and the files. */
interface Named {
  readonly base: string;
  readonly kind: 'file' | 'folder' | 'glob';
  /** Of a folder none: they are looked up when their turn comes. */
  readonly files: readonly string[];
}

/**
 * Finds the sources. A manifest alone names its files; beside paths it only says more about them.
 * @throws {Failure} for a path that does not exist, or a manifest that cannot be read
 */
export async function findSources({ paths, manifest, network }: SourceOptions): Promise<Sources> {
  const entries = manifest === undefined ? new Map<string, ManifestEntry>() : await readManifest(manifest);
  const named: Named[] = [];
  for (const path of paths) named.push(await expand(path));
  const base = manifest === undefined ? commonFolder(named) : dirname(resolve(manifest));
  const source = (path: string, file: string): SourceRef => {
    const { uri = null, published = null, retrieved = null, network: own } = entries.get(path) ?? {};
    return { path, file, uri, published, retrieved, network: own ?? network ?? null };
  };
  const ignored: Record<string, number> = {};
  if (paths.length === 0) {
    const sources = lazily(function* () {
      for (const path of entries.keys()) yield source(path, resolve(base, path));
    });
    return { sources, count: entries.size, ignored };
  }
  let count = 0;
  for (const _ of inOrder(listings(named, ignored))) count++;
  const sources = lazily(function* () {
    for (const file of inOrder(listings(named, {}))) yield source(pathFrom(base, file), file);
  });
  return { sources, count, ignored };
}

/** The path of a file from a folder, with forward slashes. */
function pathFrom(base: string, file: string): string {
  return slashes(
    file.startsWith(base) && file[base.length] === sep ? file.slice(base.length + 1) : relative(base, file),
  );
}

/** Lists of files, each in the order of paths; what folders hold beside sources is counted in `ignored`. */
function listings(named: readonly Named[], ignored: Record<string, number>): Listing[] {
  const single = named.filter(({ kind }) => kind !== 'folder').flatMap(({ files }) => files);
  single.sort((a, b) => (slashes(a) < slashes(b) ? -1 : 1));
  const folders = named.filter(({ kind }) => kind === 'folder');
  const below = ({ base }: Named): Listing => ({ from: join(base, sep), files: readable(base, ignored) });
  return [{ from: single[0] ?? '', files: single }, ...folders.map(below)];
}

function readable(folder: string, ignored: Record<string, number>): Iterable<string> {
  return lazily(function* () {
    for (const file of walk(folder)) if (isReadable(file, ignored)) yield file;
  });
}

const lazily = <T>(generate: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: generate });

/** Standard input as a source. Its path comes from its bytes, so that the next one does not take its place. */
export function stdinSource(bytes: Uint8Array, network: string | undefined): SourceRef {
  const path = `stdin-${sha256([bytes], 12)}`;
  return { path, file: path, uri: null, published: null, retrieved: null, network: network ?? null, bytes };
}

async function expand(name: string): Promise<Named> {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isFile()) return { base: dirname(resolve(name)), kind: 'file', files: [resolve(name)] };
  if (found?.isDirectory()) return { base: resolve(name), kind: 'folder', files: [] };
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(name)) {
    throw new Failure(
      `${name} does not exist`,
      'Check the spelling, or name a folder, a file or a quoted glob such as "pages/**/*.html".',
    );
  }
  const files = await glob(name, { absolute: true, caseSensitiveMatch: false });
  if (files.length > 0)
    return {
      base: resolve(fixedPart(name, (part) => isDynamicPattern(part))),
      kind: 'glob',
      files: files.map((file) => resolve(file)),
    };
  throw new Failure(
    `${name} matches no file`,
    'Quote the glob, so that the shell leaves it alone, and check the folder.',
  );
}

/** Whether a file found in a folder is an announcement by its name: a README describes the folder. */
function isReadable(file: string, ignored: Record<string, number>): boolean {
  const extension = extname(file).toLowerCase();
  const readme = /^readme\b/i.test(basename(file));
  if (EXTENSIONS.includes(extension.slice(1)) && !readme) return true;
  const label = readme ? basename(file) : extension || basename(file);
  ignored[label] = (ignored[label] ?? 0) + 1;
  return false;
}

/** The folders of a glob before its first wildcard: "2012/*.txt" → "2012". */
function fixedPart(pattern: string, isDynamic: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex(isDynamic)).join('/');
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
