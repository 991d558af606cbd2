/** The two kinds of JSON lines a batch is staged in. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Announcement } from '../../schemas/announcement.ts';
import { Quarantined } from '../../schemas/quarantine.ts';

/** A record with the hash of everything in it but its source: rows are touched only when that changes. */
export const RecordLine = Announcement.extend({ hash: z.string() });

/** What became of one file, for the loader's own memory. */
export const SourceLine = z.object({
  path: z.string(),
  location: z.string(),
  size: z.number(),
  /** Nanoseconds since 1970, as a string: beyond what a double holds. */
  modified: z.string().nullable(),
  sha256: z.string().nullable(),
  fingerprint: z.string(),
  /** What earlier runs read from it stays, although this run yields nothing. */
  keep: z.boolean(),
  /** It is no longer among the inputs and leaves the warehouse. */
  gone: z.boolean(),
  quarantined: z.array(Quarantined),
});

export type SourceLine = z.infer<typeof SourceLine>;

/** One line of JSON for a record. Made where the record was made, so that a worker hands back a string and not a tree. */
export function recordLine(record: Announcement): string {
  const { source, ...rest } = record;
  const json = JSON.stringify(rest);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
  return `{"hash":"${hash}","source":${JSON.stringify(source)},${json.slice(1)}`;
}
