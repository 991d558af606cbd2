/** The two kinds of JSON lines a batch is staged in. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Announcement, Source } from '../../schemas/announcement.ts';
import { Evidence } from '../../schemas/evidence.ts';
import { Quarantined } from '../../schemas/quarantine.ts';

/** Words once, with all the values that rest on them: a record names the same words for street, postcode and city. */
const SharedEvidence = z.object({ pointers: z.array(z.string()), words: z.array(Evidence) });

/** A record on its way: its source is told once, by the source's own line. */
export const RecordLine = Announcement.omit({ source: true, evidence: true }).extend({
  path: z.string(),
  /** Of everything in the record but its source: rows are touched only when that changes. */
  hash: z.string(),
  evidence: z.array(SharedEvidence),
});

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
  /** As its records have it; null when it gave none. */
  source: Source.nullable(),
});

export type SourceLine = z.infer<typeof SourceLine>;

/** One line of JSON for a record. Made where the record was made, so that a worker hands back a string and not a tree. */
export function recordLine({ source, evidence, ...rest }: Announcement): string {
  const json = JSON.stringify({ ...rest, evidence: share(evidence) });
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
  return `{"hash":"${hash}","path":${JSON.stringify(source.path)},${json.slice(1)}`;
}

/** Values found in the same words share one array of them: most of a record is said three or four times otherwise. */
function share(evidence: Announcement['evidence']): z.infer<typeof SharedEvidence>[] {
  const shared = new Map<readonly Evidence[], string[]>();
  for (const pointer in evidence) {
    const words = evidence[pointer] as Evidence[];
    const pointers = shared.get(words);
    if (pointers) pointers.push(pointer);
    else shared.set(words, [pointer]);
  }
  return [...shared].map(([words, pointers]) => ({ pointers, words: words as Evidence[] }));
}
