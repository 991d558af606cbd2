/** Where sources are processed: in this thread, or in a pool of workers when there is enough to do. */
import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { Config } from '../../schemas/config.ts';
import { packageFile } from '../../schemas/files.ts';
import type { SourceInput } from '../read/index.ts';
import { isBuilt } from './fingerprint.ts';
import type { Outcome } from './work.ts';

/** Below this many sources a worker's start, some 300 ms for the rules and their data, costs more than it saves. */
const ENOUGH = 150;

export class Engine {
  readonly threads: number;
  readonly #config: Config;
  #pool: Piscina | undefined;

  constructor(config: Config, threads = availableParallelism()) {
    this.#config = config;
    this.threads = threads;
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
    });
  }

  async run(inputs: readonly SourceInput[]): Promise<Outcome[]> {
    if (this.#pool) return this.#pool.run(inputs);
    const { work } = await import('./work.ts');
    return work(inputs, this.#config);
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}
