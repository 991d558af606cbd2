/** What a worker thread does: sources in, lines of JSON into a file of its own, outcomes back. */
import { threadId } from 'node:worker_threads';
import { workerData } from 'piscina';
import type { Config } from '../../schemas/config.ts';
import { recordsOf } from '../load/batch.ts';
import { type Outcome, type Task, work } from './work.ts';

export default function ({ tasks, folder }: { tasks: readonly Task[]; folder: string }): Promise<Outcome[]> {
  return work(tasks, recordsOf(folder, threadId), workerData as Config);
}
