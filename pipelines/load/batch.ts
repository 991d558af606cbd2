/** A batch on its way into the warehouse: files of JSON lines that grow on disk, so that memory does not. */
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceLine } from './lines.ts';

/** Lines are written in pieces of about this many bytes: single writes would cost more than the lines do. */
const PIECE = 1 << 18;

const RECORDS = 'records-';

/** Where a thread writes the records of a batch: one file each, so that no lines mix. */
export function recordsOf(folder: string, thread: number): string {
  return join(folder, `${RECORDS}${thread}.ndjson`);
}

export class Batch {
  readonly folder = mkdtempSync(join(tmpdir(), 'litfass-'));
  readonly sources = join(this.folder, 'sources.ndjson');
  /** Sources staged so far. */
  size = 0;
  /** Bytes staged so far: DuckDB needs a few bytes of memory for each while it merges them. */
  length = 0;
  /** No line is longer: bytes of all that one source gave. */
  longest = 0;
  #pending: string[] = [];
  #waiting = 0;
  readonly #file = openSync(this.sources, 'w');

  /** Adds what became of one source; its records stand in a file of `recordsOf`, in so many bytes. */
  add(source: SourceLine, records: number): void {
    const line = `${JSON.stringify(source)}\n`;
    // No letter takes more than three bytes of UTF-8.
    this.longest = Math.max(this.longest, line.length * 3, records);
    this.size++;
    this.length += line.length + records;
    this.#pending.push(line);
    this.#waiting += line.length;
    if (this.#waiting > PIECE) this.#flush();
  }

  /** Ends writing; from here on the files are only read. */
  finish(): void {
    this.#flush();
    closeSync(this.#file);
  }

  /** The files that hold records, one at least. */
  records(): string[] {
    const names = readdirSync(this.folder).filter((name) => name.startsWith(RECORDS));
    if (names.length > 0) return names.map((name) => join(this.folder, name));
    const none = recordsOf(this.folder, 0);
    closeSync(openSync(none, 'w'));
    return [none];
  }

  /** Takes the files away. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #flush(): void {
    if (this.#waiting > 0) writeSync(this.#file, this.#pending.join(''));
    this.#pending = [];
    this.#waiting = 0;
  }
}
