/** One ingest, measured from within: started by the benchmarks of memory and of a second run. */
import { ingest } from '../pipelines/ingest.ts';
import { findSources } from '../pipelines/sources.ts';
import { Config } from '../schemas/config.ts';

const [folder, database] = process.argv.slice(2) as [string, string];
const started = performance.now();
const { read, unchanged, total } = await ingest(await findSources({ paths: [folder] }), {
  database,
  config: Config.parse({}),
});
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024, read, unchanged, total }));
