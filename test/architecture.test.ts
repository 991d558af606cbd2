/** Keeps the arrows of the house: a folder imports only what stands below it. See docs/architecture.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** What a folder may import beside itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  cli: ['pipelines', 'reports', 'schemas'],
  reports: ['schemas'],
  pipelines: ['extractors', 'schemas'],
  extractors: ['schemas'],
  schemas: [],
};
const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

it('nothing imports upwards', () => {
  const broken: string[] = [];
  for (const folder of Object.keys(ARROWS)) {
    for (const file of filesBelow(folder)) {
      for (const [, specifier] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
        const target = normalize(join(dirname(file), specifier as string)).split(/[\\/]/)[0] as string;
        if (target !== folder && !ARROWS[folder]?.includes(target)) broken.push(`${file} imports ${specifier}`);
      }
    }
  }
  expect(broken, 'a folder imports what stands above it').toEqual([]);
});

it('no file has grown beyond what reads well', () => {
  const long = Object.keys(ARROWS)
    .flatMap(filesBelow)
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ file, lines }) => lines > 300 && !/\/data\/|\.generated\.ts$/.test(file));
  expect(long, 'split a file of more than 300 lines').toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
