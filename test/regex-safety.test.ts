/**
 * Announcements are untrusted: no expression may backtrack beyond reason. recheck judges each expression that runs on the
 * fixtures and on the rules' examples. It takes seconds for some, so verdicts are kept in regex-safety.json: only
 * expressions that are new are judged again.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { emptyDraft } from '../extractors/draft.ts';
import { FIELDS } from '../extractors/index.ts';
import { processSource } from '../pipelines/process.ts';
import { Config } from '../schemas/config.ts';
import { watchRegexes } from './support/regexes.ts';
import { viewOf } from './support/view.ts';

const VERDICTS = 'test/regex-safety.json';

it('no expression that runs on untrusted text is vulnerable', { timeout: 600_000 }, async () => {
  const seen = await watchRegexes(async () => {
    const config = Config.parse({});
    for (const name of readdirSync('fixtures', { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:txt|html|md)$/.test(name)) continue;
      await processSource({ path: name, bytes: readFileSync(join('fixtures', name)) }, config);
    }
    for (const rule of FIELDS.flatMap((field) => field.rules)) {
      for (const example of [...rule.examples, ...rule.counterExamples]) {
        void [...rule.propose(await viewOf(example), { ...emptyDraft(), ...example.draft })];
      }
    }
  });
  expect(seen.length).toBeGreaterThan(50);
  const known = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, string>;
  const verdicts: Record<string, string> = {};
  for (const { source, flags, file } of seen) {
    // Sticky and global change where a search starts, not how it backtracks.
    const key = `/${source}/${flags.replace(/[gyd]/g, '')}`;
    verdicts[key] = known[key] ?? judge(source, flags.replace(/[gyd]/g, ''), file);
  }
  if (!process.env.CI)
    writeFileSync(VERDICTS, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort()), null, 1)}\n`);
  const vulnerable = Object.entries(verdicts).filter(([, verdict]) => verdict.startsWith('vulnerable'));
  expect(vulnerable, 'rewrite these: no nested or adjacent quantifiers that match the same text').toEqual([]);
});

function judge(source: string, flags: string, file: string): string {
  const verdict = checkSync(source, flags, { timeout: 10_000, checker: 'auto' });
  return verdict.status === 'vulnerable' ? `vulnerable (${verdict.complexity.type}) in ${file}` : verdict.status;
}
