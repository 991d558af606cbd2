/** A batch on its way into the warehouse: two files of JSON lines that grow on disk, so that memory does not. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceLine } from './lines.ts';

/** Lines are written in pieces of about this many bytes: single writes would cost more than the lines do. */
const PIECE = 1 << 18;

export class Batch {
  readonly folder = mkdtempSync(join(tmpdir(), 'litfass-'));
  readonly sources = join(this.folder, 'sources.ndjson');
  readonly records = join(this.folder, 'records.ndjson');
  /** Sources staged so far. */
  size = 0;
  /** Bytes staged so far: DuckDB needs a few bytes of memory for each while it merges them. */
  length = 0;
  /** No line is longer: bytes of all that one source gave. */
  longest = 0;
  #pending: Record<'sources' | 'records', Uint8Array[]> = { sources: [], records: [] };
  #waiting = 0;
  #files = { sources: openSync(this.sources, 'w'), records: openSync(this.records, 'w') };

  /** Adds what became of one source; `records` are lines made by `encodeRecords`. */
  add(source: SourceLine, records: Uint8Array | null): void {
    this.size++;
    this.#put('sources', Buffer.from(`${JSON.stringify(source)}\n`));
    if (records !== null && records.length > 0) this.#put('records', records);
  }

  /** Ends writing; from here on the files are only read. */
  finish(): void {
    this.#flush();
    closeSync(this.#files.sources);
    closeSync(this.#files.records);
  }

  /** Takes the files away. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #put(file: 'sources' | 'records', lines: Uint8Array): void {
    this.#pending[file].push(lines);
    this.length += lines.length;
    this.longest = Math.max(this.longest, lines.length);
    this.#waiting += lines.length;
    if (this.#waiting > PIECE) this.#flush();
  }

  #flush(): void {
    for (const file of ['sources', 'records'] as const) {
      if (this.#pending[file].length > 0) writeSync(this.#files[file], Buffer.concat(this.#pending[file]));
      this.#pending[file] = [];
    }
    this.#waiting = 0;
  }
}
