/** Which files must be read: what an earlier run knows of them is compared before a byte is touched. */
import { type BigIntStats, existsSync, statSync } from 'node:fs';
import type { KnownFile } from '../load/warehouse.ts';
import type { SourceRef } from '../sources.ts';
import { slashes } from '../walk.ts';

/** A file changed less than this before it was looked at may change again within its clock's grain, unseen. Nanoseconds. */
const RACY = 2_000_000_000n;

/** A file that may have to be read. */
export interface Candidate {
  readonly source: SourceRef;
  readonly fingerprint: string;
  readonly size: number;
  /** Nanoseconds since 1970; null for standard input and for files so fresh that a later change could go unnoticed. */
  readonly modified: string | null;
  readonly known: KnownFile | undefined;
  /** Size, time of change, rules and manifest are those of the run that loaded it. */
  readonly untouched: boolean;
  /** Why it cannot be read; null when it is there. */
  readonly fault: string | null;
}

/**
 * Compares a file with what is remembered, by path and by location. A file keeps the path under which it was loaded
 * first, whichever folder is named today: ids made of it stay.
 */
export function inspect(source: SourceRef, fingerprint: string, remembered: ReadonlyMap<string, KnownFile>): Candidate {
  const here = remembered.get(source.file);
  const namesake = remembered.get(source.path);
  const taken = !here && namesake !== undefined && existsSync(namesake.location);
  const known = taken ? undefined : (here ?? namesake);
  const path = taken ? unmistakable(source.file) : (known?.path ?? source.path);
  const base = { source: { ...source, path }, fingerprint, known };
  if (source.bytes) return { ...base, size: source.bytes.length, modified: null, untouched: false, fault: null };
  let stats: BigIntStats;
  try {
    stats = statSync(source.file, { bigint: true });
  } catch (error) {
    return { ...base, size: 0, modified: null, untouched: false, fault: (error as Error).message };
  }
  const size = Number(stats.size);
  const fresh = BigInt(Date.now()) * 1_000_000n - stats.mtimeNs < RACY;
  const modified = fresh ? null : String(stats.mtimeNs);
  const same = here?.fingerprint === fingerprint && here.size === size && here.modified === modified;
  return { ...base, size, modified, untouched: same && here.loaded && modified !== null, fault: null };
}

/** The path of a file that came under the same name as another one, from another folder: nothing may take its place. */
function unmistakable(location: string): string {
  return slashes(location).replace(/^\/+/, '');
}
