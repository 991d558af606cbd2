/** Runs the examples every check carries: each failing one must be found at its line, no passing one may be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check, Example } from '../../../pipelines/check/check.ts';
import { CHECKS } from '../../../pipelines/check/checks/index.ts';
import { checksPage } from '../../../pipelines/check/page.ts';
import { checkSource } from '../../../pipelines/check.ts';
import { Config } from '../../../schemas/config.ts';
import type { Finding } from '../../../schemas/finding.ts';
import { history } from './history.ts';

async function findingsOf(example: Example, check: Check, lang: 'de' | 'en' = 'de'): Promise<Finding[]> {
  const { text, path = 'example.txt', published = null, today = '2026-06-01', config = {} } = example;
  const source = { path, bytes: new TextEncoder().encode(text), published };
  const options = { lang, today, config: Config.parse(config), history: check.needsDatabase ? history : null };
  const { findings } = await checkSource(source, options);
  expect(findings.filter(({ ruleId }) => ruleId === 'litfass/check-failed')).toEqual([]);
  return findings.filter(({ ruleId }) => ruleId === check.id);
}

it('there are at least 40 checks, each with a permanent id of its own', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(40);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const id of ids)
    expect(id).toMatch(/^(?:contract|date|deadline|place|people|text|database|suppression)\/[a-z0-9-]+$/);
});

it('docs/checks.md is what the checks say (LITFASS_UPDATE=1 writes it)', () => {
  const page = checksPage(CHECKS);
  if (process.env.LITFASS_UPDATE) writeFileSync('docs/checks.md', page);
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(page);
});

for (const check of CHECKS) {
  describe(check.id, () => {
    it('explains itself in both languages, without slots nobody fills', () => {
      for (const lang of ['de', 'en'] as const) {
        for (const words of [check.title, check.message, check.advice, check.rationale])
          expect(words[lang]).toMatch(/\S/);
        expect(check.message[lang]).toMatch(/\.$|\?$/);
      }
      const slots = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();
      expect(slots(check.message.de)).toEqual(slots(check.message.en));
      expect(check.failing.length).toBeGreaterThan(0);
      expect(check.passing.length).toBeGreaterThan(0);
    });

    for (const example of check.failing) {
      it(`finds ${JSON.stringify(example.text.slice(0, 90))}`, async () => {
        const findings = await findingsOf(example, check);
        expect(findings.map(({ line }) => line)).toContain(example.line ?? 1);
        for (const { reason } of findings) expect(reason, 'a slot was not filled').not.toMatch(/\{\w+\}/);
        for (const { reason } of await findingsOf(example, check, 'en')) expect(reason).not.toMatch(/\{\w+\}/);
      });
    }

    for (const example of check.passing) {
      it(`leaves ${JSON.stringify(example.text.slice(0, 90))}`, async () => {
        expect(await findingsOf(example, check)).toEqual([]);
      });
    }
  });
}
