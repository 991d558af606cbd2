/**
 * Builds dist/: the command line with the libraries it starts with in few files, so that it starts in a blink; the library
 * (index.js), which leaves its dependencies to npm. Measured in docs/decisions/bundled-command-line.md.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { spellOutBundle } from './letters.mjs';
import { notices } from './notices.mjs';

/** Native code, workers, and what only the report needs: found in node_modules when they are asked for. */
const APART = ['@duckdb/node-api', 'piscina', '@observablehq/plot', '@svg-maps/germany', 'linkedom'];

const COMMON = {
  outbase: '.',
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Else every /\p{L}/u becomes a `new RegExp('\\p{L}', 'u')` made anew at each use, which costs some six per cent of the extraction.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  write: false,
};

/** What the extractors say of their expressions, worked out once. */
async function literals() {
  const entry =
    "import './extractors/index.ts'; import './pipelines/check/checks/index.ts'; export { literalsSoFar } from './extractors/german/literals.ts';";
  const { outputFiles } = await build({
    ...COMMON,
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    packages: 'external',
  });
  const file = 'dist/literals.mjs';
  write(file, spellOutBundle(outputFiles[0].text));
  const { literalsSoFar } = await import(new URL(`../${file}`, import.meta.url).href);
  rmSync(file);
  return literalsSoFar();
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync('dist', { recursive: true, force: true });
const known = JSON.stringify(await literals());
const fillIn = {
  name: 'literals-known',
  setup({ onLoad }) {
    onLoad({ filter: /literals-known\.ts$/ }, () => ({
      contents: `export const KNOWN = JSON.parse(${JSON.stringify(known)});`,
    }));
  },
};
/** zod brings its messages in fifty languages along, of which the command line speaks two. */
const locales = {
  name: 'zod-locales',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as de } from './de.js'; export { default as en } from './en.js';",
    }));
  },
};
const command = await build({
  ...COMMON,
  entryPoints: ['cli/main.ts', 'pipelines/ingest/worker.ts'],
  splitting: true,
  // Names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  external: APART,
  plugins: [fillIn, locales],
  metafile: true,
  // Some libraries are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
});
const library = await build({
  ...COMMON,
  entryPoints: ['index.ts'],
  packages: 'external',
  plugins: [fillIn],
});
for (const { path, text } of [...command.outputFiles, ...library.outputFiles]) write(path, spellOutBundle(text));
write(
  'dist/THIRD-PARTY-NOTICES.txt',
  notices(command.metafile, (path) => readFileSync(path, 'utf8')),
);
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
