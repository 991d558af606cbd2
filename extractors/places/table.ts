/** Files of tab-separated lines sorted by their first column, searched where they lie: nothing is parsed before it is asked for. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schemas/files.ts';

export interface SortedTable {
  /** The lines whose first column is this key, in the order of the file; empty where there is none. */
  readonly lines: (key: string) => readonly string[];
  /** Whether any key is this word or begins with it and a space. */
  readonly opens: (word: string) => boolean;
}

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const NONE: readonly string[] = [];

/**
 * A file of extractors/places/data, read when first asked. Keys are plain ASCII above the space and sorted by code, with
 * one line of headings before them. Making a Map of the 20,000 lines took some twenty milliseconds, of which a document
 * needs three lines; halving the file takes less than a microsecond a search.
 */
export function sortedTable(file: string): SortedTable {
  let read: Buffer | undefined;
  const bytes = () => (read ??= readFileSync(packageFile(`extractors/places/data/${file}`)));
  return {
    lines(key) {
      const all = bytes();
      let start = seek(all, key);
      if (compare(all, start, key) !== 0) return NONE;
      const found: string[] = [];
      while (start < all.length && compare(all, start, key) === 0) {
        const next = lineAfter(all, start);
        found.push(all.toString('utf8', start, next - 1));
        start = next;
      }
      return found;
    },
    opens(word) {
      const all = bytes();
      // A space sorts before every letter: what begins with the word stands right behind it, before all longer words.
      const start = seek(all, word);
      for (let i = 0; i < word.length; i++) if (all[start + i] !== word.charCodeAt(i)) return false;
      const next = all[start + word.length];
      return next === TAB || next === SPACE;
    },
  };
}

/** Where the first line stands whose key does not sort before this one; the length of the file if all do. */
function seek(bytes: Buffer, key: string): number {
  let low = lineAfter(bytes, 0);
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && bytes[start - 1] !== NEWLINE) start--;
    if (compare(bytes, start, key) < 0) low = lineAfter(bytes, middle);
    else high = start;
  }
  return low;
}

/** By hand: calling into the runtime for some thirty bytes costs more than walking over them. */
function lineAfter(bytes: Buffer, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== NEWLINE) next++;
  return next + 1;
}

/** Below zero if the key of the line at `start` sorts before this one, zero if it is the same. */
function compare(bytes: Buffer, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (bytes[start + i] ?? 0) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return (bytes[start + key.length] ?? 0) - TAB;
}
