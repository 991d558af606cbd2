/**
 * The expressions that run on announcements: all that stand in our source, and, for those that are put together from
 * words, what executes on the fixtures, on every rule's examples and on those of every check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDraft } from '../../extractors/draft.ts';
import { FIELDS } from '../../extractors/index.ts';
import { CHECKS } from '../../pipelines/check/checks/index.ts';
import { checkSource } from '../../pipelines/check.ts';
import { processSource } from '../../pipelines/process.ts';
import { Config } from '../../schemas/config.ts';
import { regexLiterals } from './regex-literals.ts';
import { type Seen, watchRegexes } from './regexes.ts';
import { viewOf } from './view.ts';

/** File with recheck's verdict on each expression, by `verdictKey`. */
export const VERDICTS = 'test/regex-safety.json';

export type Verdicts = Record<string, string>;

/** What is judged: a sticky expression is tried at one place only; "global" changes nothing of how it backtracks. */
export function judged({ source, flags }: Pick<Seen, 'source' | 'flags'>): Pick<Seen, 'source' | 'flags'> {
  const plain = flags.replace(/[gyd]/g, '');
  return flags.includes('y') ? { source: `^(?:${source})`, flags: plain.replace('m', '') } : { source, flags: plain };
}

export function verdictKey(seen: Pick<Seen, 'source' | 'flags'>): string {
  const { source, flags } = judged(seen);
  return `/${source}/${flags}`;
}

export async function regexesInUse(): Promise<Map<string, Seen>> {
  const seen = await watchRegexes(async () => {
    const config = Config.parse({});
    for (const name of readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:txt|html|md)$/.test(name)) continue;
      const source = { path: name, bytes: readFileSync(join('fixtures', name)) };
      await processSource(source, config);
      await checkSource(source, { config, lang: 'de', today: '2026-03-01' });
    }
    for (const rule of FIELDS.flatMap((field) => field.rules)) {
      for (const example of [...rule.examples, ...rule.counterExamples]) {
        void [...rule.propose(await viewOf(example), { ...emptyDraft(), ...example.draft })];
      }
    }
    for (const { text, path = 'example.txt' } of CHECKS.flatMap(({ failing, passing }) => [...failing, ...passing]))
      await checkSource({ path, bytes: Buffer.from(text) }, { config, lang: 'de', today: '2026-03-01' });
  });
  return new Map([...seen, ...regexLiterals()].map((entry) => [verdictKey(entry), entry]));
}
