/** The two kinds of JSON lines a batch is staged in. */
import { z } from 'zod';
import { Announcement, Source } from '../../schemas/announcement.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { Quarantined } from '../../schemas/quarantine.ts';
import { sha256 } from '../sha256.ts';

/** A record on its way: its source is told once, by the source's own line. */
export const RecordLine = Announcement.omit({ source: true, evidence: true }).extend({
  path: z.string(),
  /** Of everything in the record but its source: rows are touched only when that changes. */
  hash: z.string(),
  /** JSON within JSON (see `quotations`): DuckDB hands it on as a text without looking into it. */
  evidence: z.string(),
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

/** Records as lines of JSON. Made where the records were made: trees do not cross threads. */
export function recordLines(records: readonly Announcement[]): string {
  return records.map((record) => `${recordLine(record)}\n`).join('');
}

/** One line of JSON for a record, without its line break. */
export function recordLine({ source, evidence, ...rest }: Announcement): string {
  const json = JSON.stringify({ ...rest, evidence: JSON.stringify(quotations(evidence)) });
  const hash = sha256([json], 32);
  return `{"hash":"${hash}","path":${JSON.stringify(source.path)},${json.slice(1)}`;
}

/** Evidence by columns, so that names stand once, and words once with all the values that rest on them. */
interface Quotations {
  readonly pointers: string[][];
  /** Among the words of its value, best first. */
  readonly position: number[];
  readonly rule: string[];
  readonly text: string[];
  readonly start: number[];
  readonly end: number[];
  readonly line: number[];
  readonly column: number[];
  readonly confidence: number[];
  readonly note: (string | null)[];
}

/** Values found in the same words share one array of them: most of a record is said three or four times otherwise. */
function quotations(evidence: Announcement['evidence']): Quotations {
  const shared = new Map<readonly Evidence[], string[]>();
  for (const pointer in evidence) {
    const words = evidence[pointer] as Evidence[];
    const pointers = shared.get(words);
    if (pointers) pointers.push(pointer);
    else shared.set(words, [pointer]);
  }
  const all = [...shared].flatMap(([words, pointers]) =>
    words.map((entry, position) => ({ entry, pointers, position })),
  );
  return {
    pointers: all.map(({ pointers }) => pointers),
    position: all.map(({ position }) => position),
    rule: all.map(({ entry }) => entry.rule),
    text: all.map(({ entry }) => entry.text),
    start: all.map(({ entry }) => entry.start),
    end: all.map(({ entry }) => entry.end),
    line: all.map(({ entry }) => entry.line),
    column: all.map(({ entry }) => entry.column),
    confidence: all.map(({ entry }) => entry.confidence),
    note: all.map(({ entry }) => entry.note ?? null),
  };
}
