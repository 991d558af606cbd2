/** What a worker thread does: sources in, lines of JSON and quarantine entries out. */
import { workerData } from 'node:worker_threads';
import type { Config } from '../../schemas/config.ts';
import type { SourceInput } from '../read/index.ts';
import { type Outcome, work } from './work.ts';

export default function (inputs: readonly SourceInput[]): Promise<Outcome[]> {
  // Piscina hands its options' workerData on as the second of two.
  const [, config] = workerData as [unknown, Config];
  return work(inputs, config);
}
