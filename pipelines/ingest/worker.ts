/** What a worker thread does: sources in, lines of JSON and quarantine entries out. */
import { workerData } from 'piscina';
import type { Config } from '../../schemas/config.ts';
import type { SourceInput } from '../read/index.ts';
import { type Outcome, work } from './work.ts';

export default function (inputs: readonly SourceInput[]): Promise<Outcome[]> {
  return work(inputs, workerData as Config);
}
