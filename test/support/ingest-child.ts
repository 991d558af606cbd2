/** An ingest in a process of its own, for tests that kill it. Prints its progress, a number a line. */
import { ingest } from '../../pipelines/ingest.ts';
import { findSources } from '../../pipelines/sources.ts';
import { Config } from '../../schemas/config.ts';

const [folder, database] = process.argv.slice(2) as [string, string];
await ingest(await findSources({ paths: [folder] }), {
  database,
  config: Config.parse({}),
  threads: 1,
  batchSize: 25,
  onProgress: (done) => process.stdout.write(`${done}\n`),
});
