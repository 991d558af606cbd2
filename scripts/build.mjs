// Bundles the command line and its workers into dist/: one file a command, so that `litfass --help` starts in a blink.
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['cli/main.ts', 'pipelines/ingest/worker.ts'].filter((file) => existsSync(file)),
  outdir: 'dist',
  outbase: '.',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);
