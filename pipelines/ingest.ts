/** Sources → warehouse: finds what changed, has it read and processed, loads it batch by batch. Composing is all it does. */
import type { Config } from '../schemas/config.ts';
import type { Quarantined } from '../schemas/quarantine.ts';
import { type Candidate, inspect } from './ingest/changes.ts';
import { Engine } from './ingest/engine.ts';
import { packageVersion, rulesFingerprint, sourceFingerprint } from './ingest/fingerprint.ts';
import { stage } from './ingest/stage.ts';
import { Batch } from './load/batch.ts';
import { ROW_GROUP } from './load/open.ts';
import { type FillRate, type KnownFile, Warehouse } from './load/warehouse.ts';
import type { SourceRef, Sources } from './sources.ts';

export interface IngestOptions {
  readonly database: string;
  readonly config: Config;
  /** Worker threads at most; as many as there are cores where absent. */
  readonly threads?: number;
  /** Takes files out of the warehouse that are not among the inputs. */
  readonly prune?: boolean;
  /** Reads everything again, changed or not. */
  readonly force?: boolean;
  /** Files that are compared at once and loaded in one transaction. */
  readonly batchSize?: number;
  /** Called after each step with the number of files dealt with so far. */
  readonly onProgress?: (done: number) => void;
}

export interface IngestSummary {
  readonly run: number;
  /** Files that were named or found. */
  readonly files: number;
  /** Of these: skipped, since neither they nor the rules changed. */
  readonly unchanged: number;
  /** Of these: read and processed. */
  readonly read: number;
  /** Announcements. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Announcements in the warehouse now. */
  readonly total: number;
  readonly quarantined: readonly Quarantined[];
  /** Files in the warehouse that were not among the inputs; `prune` takes them out. */
  readonly absent: number;
  /** Files of named folders that no reader knows, by extension. */
  readonly ignored: Readonly<Record<string, number>>;
  readonly fillRates: readonly FillRate[];
  readonly seconds: number;
}

/**
 * Files of a transaction: what a kill costs at most. With 5,000 loading takes half the processor time it takes with 2,000,
 * and batches that fill a row group go straight to disk.
 */
export const BATCH = ROW_GROUP;

/**
 * Bytes of JSON that are merged at once: records rich in evidence make a batch too large for DuckDB's memory. A full batch
 * of ordinary records, 6 kB a source, must fit, or it fills no row group.
 */
const MERGED = 32_000_000;

/**
 * Brings a warehouse up to date with its sources. Repeating it changes nothing; after a kill it goes on where it was.
 * @throws {Failure} when the database cannot be used; trouble with a source never throws but goes to quarantine
 */
export async function ingest(
  { sources, ignored }: Pick<Sources, 'sources' | 'ignored'>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const started = performance.now();
  const rules = rulesFingerprint(options.config);
  const warehouse = await Warehouse.open(options.database);
  const engine = new Engine(options.config, options.threads);
  const counts = { files: 0, unchanged: 0, read: 0, added: 0, changed: 0, removed: 0 };
  const size = options.batchSize ?? BATCH;
  const refused: string[] = [];
  const merge = async (batch: Batch) => {
    const merged = await warehouse.merge(batch);
    counts.added += merged.added;
    counts.changed += merged.changed;
    counts.removed += merged.removed;
    refused.push(...merged.refused);
  };
  try {
    const run = await warehouse.startRun(packageVersion(), rules);
    for (const some of slices(sources, size)) {
      const candidates = await compare(warehouse, some, rules);
      await warehouse.see(candidates.map(({ source }) => source.path));
      const batches: Batch[] = [new Batch()];
      const batch = () => {
        if ((batches.at(-1) as Batch).length > MERGED) batches.push(new Batch());
        return batches.at(-1) as Batch;
      };
      const onProgress = (done: number) => options.onProgress?.(counts.files + done);
      const staged = await stage(candidates, engine, batch, { force: options.force === true, onProgress });
      counts.files += some.length;
      counts.unchanged += staged.unchanged;
      counts.read += staged.read;
      for (const full of batches) await merge(full);
    }
    const absent = await warehouse.absent();
    if (options.prune) await merge(departures(absent));
    await warehouse.finishRun({ ...counts, quarantined: refused.length });
    return {
      run,
      ...counts,
      total: await warehouse.announcements(),
      quarantined: await warehouse.quarantine(refused),
      absent: options.prune ? 0 : absent.length,
      ignored,
      fillRates: await warehouse.fillRates(),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await engine.close();
    warehouse.close();
  }
}

/** The next so many sources, found when their turn comes. */
function* slices(sources: Iterable<SourceRef>, size: number): Generator<SourceRef[]> {
  let some: SourceRef[] = [];
  for (const source of sources) {
    some.push(source);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function compare(warehouse: Warehouse, sources: readonly SourceRef[], rules: string): Promise<Candidate[]> {
  const remembered = new Map<string, KnownFile>();
  const known = await warehouse.known(
    sources.map(({ path }) => path),
    sources.map(({ file }) => file),
  );
  for (const file of known) remembered.set(file.path, file).set(file.location, file);
  return sources.map((source) => inspect(source, sourceFingerprint(rules, source), remembered));
}

/** A batch that takes files out. */
function departures(paths: readonly string[]): Batch {
  const batch = new Batch();
  const nothing = {
    location: '',
    size: 0,
    modified: null,
    sha256: null,
    fingerprint: '',
    quarantined: [],
    source: null,
  };
  for (const path of paths) batch.add({ ...nothing, path, keep: false, gone: true }, 0);
  return batch;
}
