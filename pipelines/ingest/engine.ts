/** Where sources are processed: in this thread, or in a pool of workers when there is enough to do. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Config } from '../../schemas/config.ts';
import { packageFile } from '../../schemas/files.ts';
import type { Quarantined } from '../../schemas/quarantine.ts';
import { recordsOf } from '../load/batch.ts';
import { sha256 } from '../sha256.ts';
import { isBuilt } from './fingerprint.ts';
import type { Outcome, Task } from './work.ts';

/** Below this many sources a worker's start, some 300 ms for the rules and their data, costs more than it saves. */
const ENOUGH = 150;

/** Without a bound each worker's heap grows with what is free: 8,000 announcements took 617 MB at most, with it 500, in the same time. */
const HEAP = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

export class Engine {
  readonly threads: number;
  readonly #config: Config;
  #pool: Piscina | undefined;

  readonly #heap: ResourceLimits;

  constructor(config: Config, threads = availableParallelism(), heap: ResourceLimits = HEAP) {
    this.#config = config;
    this.threads = threads;
    this.#heap = heap;
  }

  /** Starts the workers if `sources` are enough to keep them busy; they stay until `close`. */
  async prepare(sources: number): Promise<void> {
    if (this.#pool || this.threads < 2 || sources < ENOUGH) return;
    const { Piscina } = await import('piscina');
    this.#pool = new Piscina({
      filename: packageFile(isBuilt ? 'dist/pipelines/ingest/worker.js' : 'pipelines/ingest/worker-from-source.mjs'),
      workerData: this.#config,
      minThreads: this.threads,
      maxThreads: this.threads,
      resourceLimits: this.#heap,
    });
  }

  /**
   * One outcome a source, in order; records go to a file of the thread in `folder`. A source that takes more memory than a
   * worker has is refused, and stops no other.
   */
  async run(tasks: readonly Task[], folder: string): Promise<Outcome[]> {
    if (!this.#pool) {
      const { work } = await import('./work.ts');
      return work(tasks, recordsOf(folder, 0), this.#config);
    }
    try {
      return await this.#pool.run({ tasks, folder });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      const [only] = tasks;
      if (only && tasks.length === 1) return [await tooMuch(only)];
      // One of them it was, and the pool has a new worker by now.
      const outcomes: Outcome[] = [];
      for (const task of tasks) outcomes.push(...(await this.run([task], folder)));
      return outcomes;
    }
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}

async function tooMuch({ path, uri, file, bytes }: Task): Promise<Outcome> {
  const hash = sha256([bytes ?? (await readFile(file))]);
  const entry: Quarantined = {
    path,
    uri,
    sha256: hash,
    reason: 'crashed',
    message: `${path}: reading it took more memory than there is for one file`,
    advice: 'Split it into one file an announcement.',
  };
  return { sha256: hash, same: false, source: null, length: 0, quarantined: [entry] };
}
