/**
 * Turns the vocabularies people edit into the JSON the rules import: loading `yaml` and parsing one
 * file takes some 50 ms, the bundled JSON none. `npx tsx scripts/build-vocabularies.ts` after editing; a test notices when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packageFile } from '../schemas/files.ts';

/** The vocabulary of topics is compiled by its own script. */
const FILES = [
  'extractors/eligibility/audiences.yaml',
  'extractors/networks/networks.yaml',
  'extractors/organisers/organisations.yaml',
];

/** Every vocabulary with what its JSON must hold. */
export function vocabularies(): { yaml: string; json: string; content: string }[] {
  return FILES.map((file) => {
    const yaml = packageFile(file);
    return {
      yaml: file,
      json: yaml.replace(/\.yaml$/, '.json'),
      content: `${JSON.stringify(parse(readFileSync(yaml, 'utf8')))}\n`,
    };
  });
}

if (process.argv[1]?.endsWith('build-vocabularies.ts'))
  for (const { json, content } of vocabularies()) writeFileSync(json, content);
