/**
 * Builds dist/: the command line with the libraries it starts with in few files, so that it starts in a blink; the library
 * (index.js), which leaves its dependencies to npm. Measured in docs/decisions/bundled-command-line.md.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { builtins } from './builtins.mjs';
import { latinBundle } from './latin.mjs';
import { leanBundle } from './lean.mjs';
import { spellOutBundle } from './letters.mjs';
import { notices } from './notices.mjs';

/** Native code, workers, and what only the report needs: found in node_modules when they are asked for. */
const APART = ['@duckdb/node-api', 'piscina', '@observablehq/plot', '@svg-maps/germany', 'linkedom'];

/** Tables of charsets, a megabyte that hardly a page asks for: once in dist/ is enough. */
const RARE = ['jschardet', 'iconv-lite'];

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

function withRequire(code) {
  if (!/\brequire\b/.test(code)) return code;
  const [first] = /^#!.*\n|/.exec(code);
  return first + REQUIRE + code.slice(first.length);
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
/** V8 reads JSON twice as fast as the same as a program. */
const metadata = {
  name: 'phone-metadata',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js\/metadata\.max\.json\.js$/ }, async ({ path }) => {
      const { default: data } = await import(pathToFileURL(path).href);
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});` };
    });
  },
};
/** yaml as ES modules: of the CommonJS that Node is given nothing could be left out. */
const yaml = {
  name: 'yaml-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({
      path: resolve('node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
  },
};
/** `check` has files of its own: split by what all commands share it would come in 41 of them, and each costs a third of a millisecond. */
const apart = {
  name: 'check-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/check\.ts$/ }, ({ importer }) =>
      importer.endsWith('main.ts') ? { path: './check.js', external: true } : null,
    );
  },
};
const COMMAND = {
  ...COMMON,
  splitting: true,
  // Names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
};
const PLUGINS = [fillIn, locales, metadata, yaml, builtins];
const commands = [
  await build({
    ...COMMAND,
    entryPoints: ['cli/main.ts', 'pipelines/ingest/worker.ts'],
    external: APART,
    plugins: [...PLUGINS, apart],
  }),
  await build({ ...COMMAND, entryPoints: ['cli/check.ts'], external: [...APART, ...RARE], plugins: PLUGINS }),
];
/** Some libraries are CommonJS and ask for Node's own modules by require. */
const REQUIRE = "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);";
const library = await build({
  ...COMMON,
  entryPoints: ['index.ts'],
  packages: 'external',
  plugins: [fillIn],
});
for (const { path, text } of commands.flatMap(({ outputFiles }) => outputFiles))
  write(path, withRequire(latinBundle(spellOutBundle(leanBundle(text)))));
for (const { path, text } of library.outputFiles) write(path, spellOutBundle(leanBundle(text)));
write(
  'dist/THIRD-PARTY-NOTICES.txt',
  notices(Object.assign({}, ...commands.map(({ metafile }) => metafile.inputs)), (path) => readFileSync(path, 'utf8')),
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
