/** Files that ship with the package: found alike from the sources and from the built JavaScript. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** Absolute path of a file of the package, given relative to its root: `packageFile('extractors/topics/vocabulary.yaml')`. */
export function packageFile(path: string): string {
  if (root === undefined) {
    root = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(root, 'package.json'))) root = dirname(root);
  }
  return join(root, path);
}
