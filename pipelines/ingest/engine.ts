/** Where sources are processed: in this thread, or in a pool of workers when there is enough to do. */
import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Config } from '../../schemas/config.ts';
import { packageFile } from '../../schemas/files.ts';
import type { SourceInput } from '../read/index.ts';
import { isBuilt } from './fingerprint.ts';
import type { Outcome } from './work.ts';

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

  /** One outcome a source, in order. A source that takes more memory than a worker has is refused, and stops no other. */
  async run(inputs: readonly SourceInput[]): Promise<Outcome[]> {
    if (!this.#pool) {
      const { work } = await import('./work.ts');
      return work(inputs, this.#config);
    }
    try {
      return await this.#pool.run(inputs);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      const [only] = inputs;
      if (only && inputs.length === 1) return [tooMuch(only)];
      // One of them it was, and the pool has a new worker by now.
      const outcomes: Outcome[] = [];
      for (const input of inputs) outcomes.push(...(await this.run([input])));
      return outcomes;
    }
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}

const tooMuch = ({ path, uri }: SourceInput): Outcome => ({
  source: null,
  lines: null,
  quarantined: [
    {
      path,
      uri: uri ?? null,
      sha256: null,
      reason: 'crashed',
      message: `${path}: reading it took more memory than there is for one file`,
      advice: 'Split it into one file an announcement.',
    },
  ],
});
