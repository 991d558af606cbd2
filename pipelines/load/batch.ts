/** A batch on its way into the warehouse: two files of JSON lines that grow on disk, so that memory does not. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceLine } from './lines.ts';

/** Lines are written in pieces of about this many characters: single writes would cost more than the lines do. */
const PIECE = 1 << 18;

export class Batch {
  readonly folder = mkdtempSync(join(tmpdir(), 'litfass-'));
  readonly sources = join(this.folder, 'sources.ndjson');
  readonly records = join(this.folder, 'records.ndjson');
  /** Sources staged so far. */
  size = 0;
  /** Characters staged so far: DuckDB needs a few bytes of memory for each while it merges them. */
  length = 0;
  #pending: Record<'sources' | 'records', string[]> = { sources: [], records: [] };
  #waiting = 0;
  #files = { sources: openSync(this.sources, 'w'), records: openSync(this.records, 'w') };

  /** Adds what became of one source; `records` are lines made by `recordLine`. */
  add(source: SourceLine, records: readonly string[]): void {
    this.size++;
    this.#put('sources', JSON.stringify(source));
    for (const line of records) this.#put('records', line);
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

  #put(file: 'sources' | 'records', line: string): void {
    this.#pending[file].push(line);
    this.length += line.length;
    this.#waiting += line.length;
    if (this.#waiting > PIECE) this.#flush();
  }

  #flush(): void {
    for (const file of ['sources', 'records'] as const) {
      if (this.#pending[file].length > 0) writeSync(this.#files[file], `${this.#pending[file].join('\n')}\n`);
      this.#pending[file] = [];
    }
    this.#waiting = 0;
  }
}
