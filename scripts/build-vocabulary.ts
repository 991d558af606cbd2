/**
 * Builds extractors/topics/data/concepts.tsv from vocabulary.yaml: `npx tsx scripts/build-vocabulary.ts`.
 * Parsing the YAML takes 200 ms, splitting the table under one: every run of Litfass would pay for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Concept } from '../schemas/config.ts';
import { packageFile } from '../schemas/files.ts';

/** One line a concept: id, label, other labels, broader ids, notation, and 1 where it is a word of common use. */
export function table(yaml: string): string {
  const concepts = Concept.array().parse(parse(yaml));
  return `${concepts
    .map(({ id, label, alt, broader, notation, everyday }) =>
      [id, label, alt.join('|'), broader.join('|'), notation ?? '', everyday ? '1' : ''].join('\t'),
    )
    .join('\n')}\n`;
}

if (process.argv[1]?.endsWith('build-vocabulary.ts')) {
  const yaml = readFileSync(packageFile('extractors/topics/vocabulary.yaml'), 'utf8');
  writeFileSync(packageFile('extractors/topics/data/concepts.tsv'), table(yaml));
}
