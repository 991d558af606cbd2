/** What is done with a source away from the main thread: its bytes are read, told apart by their hash, and made records of. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Source } from '../../schemas/announcement.ts';
import type { Config } from '../../schemas/config.ts';
import type { Quarantined } from '../../schemas/quarantine.ts';
import { recordLines } from '../load/lines.ts';
import { sha256 } from '../sha256.ts';
import type { SourceRef } from '../sources.ts';

/** A source to be dealt with. Its bytes are read where it is: sent along, they would lie in the main thread until it tidies up. */
export interface Task extends SourceRef {
  /** Of the bytes that need no processing: they gave what is in the warehouse. */
  readonly known: string | null;
}

export interface Outcome {
  /** Null when it could not be read. */
  readonly sha256: string | null;
  /** Its bytes are the known ones. */
  readonly same: boolean;
  /** As the records have it; null without a record. */
  readonly source: Source | null;
  /** Bytes of the lines its records were written as. */
  readonly length: number;
  readonly quarantined: readonly Quarantined[];
}

/**
 * One outcome a source, in order; the records go to the end of `file`, a line each. Never throws for a source's sake, and
 * writes all lines at last and at once: a thread that runs out of memory before has left none.
 */
export async function work(tasks: readonly Task[], file: string, config: Config): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const all: string[] = [];
  for (const { known, file: location, bytes: piped, ...input } of tasks) {
    let bytes: Uint8Array;
    try {
      bytes = piped ?? readFileSync(location);
    } catch (error) {
      outcomes.push({ ...NOTHING, quarantined: [unreadable(input, (error as Error).message)] });
      continue;
    }
    const hash = sha256([bytes]);
    if (hash === known) {
      outcomes.push({ ...NOTHING, sha256: hash, same: true });
      continue;
    }
    // Nothing else needs the rules: a run over files that were only touched does without them.
    const { processSource } = await import('../process.ts');
    const { records, quarantined } = await processSource({ ...input, bytes }, config);
    const lines = recordLines(records);
    const length = Buffer.byteLength(lines);
    if (length > 0) all.push(lines);
    outcomes.push({ sha256: hash, same: false, source: records[0]?.source ?? null, length, quarantined });
  }
  if (all.length > 0) append(file, all.join(''));
  return outcomes;
}

const NOTHING: Outcome = { sha256: null, same: false, source: null, length: 0, quarantined: [] };

const unreadable = ({ path, uri }: Pick<SourceRef, 'path' | 'uri'>, message: string): Quarantined => ({
  path,
  uri,
  sha256: null,
  reason: 'unreadable',
  message: `${path}: ${message}`,
  advice: 'Check the permissions of the file.',
});

/** Where lines become bytes, the same piece of memory each time: what is left to the garbage collector it collects late. */
let scratch = Buffer.allocUnsafeSlow(1 << 18);

function append(file: string, lines: string): void {
  // No letter takes more than three bytes of UTF-8.
  const room = lines.length * 3;
  if (room > scratch.length) scratch = Buffer.allocUnsafeSlow(room);
  const length = scratch.write(lines);
  const target = openSync(file, 'a');
  try {
    for (let at = 0; at < length; ) at += writeSync(target, scratch, at, length - at);
  } finally {
    closeSync(target);
  }
  if (scratch.length > KEPT) scratch = Buffer.allocUnsafeSlow(1 << 18);
}

const KEPT = 1 << 22;
