/** The expressions that stand in our source, also those no fixture and no example reaches: a text from outside may. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import type { Seen } from './regexes.ts';

/** Folders whose code meets text, names or options from outside. */
const FOLDERS = ['cli', 'extractors', 'pipelines', 'reports', 'schemas'];

/** Every regex literal of the project's own modules, in the order of files and lines. */
export function regexLiterals(): Seen[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => {
        const file = join(folder, name);
        const found: Seen[] = [];
        collect(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file), file, found);
        return found;
      }),
  );
}

function collect(node: unknown, file: string, found: Seen[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags, file });
  for (const child of Object.values(node)) collect(child, file, found);
}
