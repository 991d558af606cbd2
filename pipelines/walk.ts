/** Files one at a time in the order of their paths: a list of 100,000 would stay in memory for the whole run. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The files below a folder, links followed, without hidden ones and dependencies. Only the names of the folders on the way
 * are held. What cannot be listed is passed over.
 */
export function* walk(folder: string, passed: readonly string[] = [realpathSync(folder)]): Generator<string> {
  for (const name of names(folder)) {
    if (!name.endsWith('/')) {
      yield join(folder, name);
      continue;
    }
    const below = join(folder, name.slice(0, -1));
    const real = realpathSync(below);
    // A link back to where we came from would never end.
    if (passed.some((known) => known === real || known.startsWith(real + sep))) continue;
    yield* walk(below, [...passed, real]);
  }
}

/** In the order of the paths they begin, so folders end in a slash: "a.txt" comes before "a/b.txt". */
function names(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const found: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const kind = entry.isSymbolicLink() ? statSync(join(folder, name), { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory()) found.push(`${name}/`);
    else if (kind?.isFile()) found.push(name);
  }
  return found.sort();
}

/** A list of files in the order of their paths, and a path that none of them comes before. */
export interface Listing {
  readonly from: string;
  readonly files: Iterable<string>;
}

interface Front {
  readonly file: string;
  readonly key: string;
  readonly rest: Iterator<string>;
}

/** One list of several, every file once. A listing is not begun before its turn. */
export function* inOrder(listings: readonly Listing[]): Generator<string> {
  const waiting = listings.map(({ from, files }) => ({ key: slashes(from), files }));
  waiting.sort((a, b) => (a.key < b.key ? 1 : -1));
  const fronts: Front[] = [];
  const advance = (rest: Iterator<string>) => {
    const { done, value } = rest.next();
    if (!done) fronts.push({ file: value, key: slashes(value), rest });
  };
  let last: string | undefined;
  for (;;) {
    let first = firstOf(fronts);
    for (let next = waiting.at(-1); next && (!first || next.key <= first.key); next = waiting.at(-1)) {
      waiting.pop();
      advance(next.files[Symbol.iterator]());
      first = firstOf(fronts);
    }
    if (!first) return;
    if (first.file !== last) yield first.file;
    last = first.file;
    fronts.splice(fronts.indexOf(first), 1);
    advance(first.rest);
  }
}

function firstOf(fronts: readonly Front[]): Front | undefined {
  let first = fronts[0];
  for (const front of fronts) if (first && front.key < first.key) first = front;
  return first;
}

/** A path with forward slashes, the same on every machine. */
export const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
