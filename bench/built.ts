/** The library as users get it: built afresh into dist/, so that a bench never measures yesterday's code. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}

export async function built(): Promise<typeof import('../index.ts')> {
  build();
  return import(pathToFileURL(resolve('dist/index.js')).href);
}
