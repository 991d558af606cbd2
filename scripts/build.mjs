// Bundles the library, the command line and its workers into dist/: one file a command, so that `litfass --help` starts in a blink.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { spellOutBundle } from './letters.mjs';

rmSync('dist', { recursive: true, force: true });
const { outputFiles } = await build({
  entryPoints: ['index.ts', 'cli/main.ts', 'pipelines/ingest/worker.ts'],
  outdir: 'dist',
  outbase: '.',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Else every /\p{L}/u becomes a `new RegExp('\\p{L}', 'u')` made anew at each use, which costs some six per cent of the extraction.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  write: false,
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, spellOutBundle(text));
}
chmodSync('dist/cli/main.js', 0o755);

// In a checkout npm links the dependencies' commands but not the package's own: so `npx litfass` works here as it does elsewhere.
const bin = 'node_modules/.bin';
if (existsSync(bin)) {
  rmSync(`${bin}/litfass`, { force: true });
  try {
    symlinkSync('../../dist/cli/main.js', `${bin}/litfass`);
  } catch {
    console.warn(`${bin}/litfass could not be linked; run node dist/cli/main.js instead.`);
  }
}
