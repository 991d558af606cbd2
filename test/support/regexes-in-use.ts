/** The expressions that run on announcements: on the fixtures and on every rule's examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDraft } from '../../extractors/draft.ts';
import { FIELDS } from '../../extractors/index.ts';
import { processSource } from '../../pipelines/process.ts';
import { Config } from '../../schemas/config.ts';
import { type Seen, watchRegexes } from './regexes.ts';
import { viewOf } from './view.ts';

/** File with recheck's verdict on each expression, by `verdictKey`. */
export const VERDICTS = 'test/regex-safety.json';

export type Verdicts = Record<string, string>;

/** Sticky and global change where a search starts, not how it backtracks. */
export function verdictKey({ source, flags }: Pick<Seen, 'source' | 'flags'>): string {
  return `/${source}/${flags.replace(/[gyd]/g, '')}`;
}

export async function regexesInUse(): Promise<Map<string, Seen>> {
  const seen = await watchRegexes(async () => {
    const config = Config.parse({});
    for (const name of readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:txt|html|md)$/.test(name)) continue;
      await processSource({ path: name, bytes: readFileSync(join('fixtures', name)) }, config);
    }
    for (const rule of FIELDS.flatMap((field) => field.rules)) {
      for (const example of [...rule.examples, ...rule.counterExamples]) {
        void [...rule.propose(await viewOf(example), { ...emptyDraft(), ...example.draft })];
      }
    }
  });
  return new Map(seen.map((entry) => [verdictKey(entry), entry]));
}
