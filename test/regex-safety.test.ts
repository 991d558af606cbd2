/**
 * Announcements are untrusted: no expression may backtrack beyond reason. recheck has judged each one that stands in the
 * source, and those put together from words that run on the fixtures and on the examples of rules and checks; an expression that is new wants its verdict first (npm run judge).
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regexesInUse, VERDICTS, type Verdicts } from './support/regexes-in-use.ts';

it('no expression that runs on untrusted text is vulnerable', { timeout: 120_000 }, async () => {
  const verdicts = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Verdicts;
  const inUse = await regexesInUse();
  expect(inUse.size).toBeGreaterThan(100);
  const unjudged = [...inUse].filter(([key]) => !verdicts[key]).map(([key, { file }]) => `${file}: ${key}`);
  expect(unjudged, 'run npm run judge, and commit test/regex-safety.json').toEqual([]);
  const vulnerable = [...inUse.keys()]
    .filter((key) => verdicts[key]?.startsWith('vulnerable'))
    .map((key) => `${verdicts[key]}: ${key}`);
  expect(vulnerable, 'rewrite these: no nested or adjacent quantifiers that match the same text').toEqual([]);
});
