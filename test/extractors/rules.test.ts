/** Runs the examples and counter-examples that every rule carries. */
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../extractors/draft.ts';
import { FIELDS } from '../../extractors/index.ts';
import type { Candidate, Example, Rule } from '../../extractors/rule.ts';
import { viewOf } from '../support/view.ts';

const rules = new Map<string, Rule<unknown>>(
  FIELDS.flatMap((field) => field.rules.map((rule) => [rule.id, rule] as const)),
);

it('every rule has a permanent id of its own', () => {
  const ids = FIELDS.flatMap((field) => field.rules.map((rule) => `${field.pointer} ${rule.id}`));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const id of rules.keys()) expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
});

for (const rule of rules.values()) {
  describe(rule.id, () => {
    it('says which usage it rests on, with examples and counter-examples', () => {
      expect(rule.about.length).toBeGreaterThan(20);
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterExamples.length).toBeGreaterThan(0);
    });

    for (const example of rule.examples) {
      it(`reads ${JSON.stringify(example.text.slice(0, 80))}`, async () => {
        const proposals = await proposalsOf(rule, example);
        expect(proposals[0]?.value, `${rule.id} proposed nothing for: ${example.text}`).toBeDefined();
        if (typeof example.value === 'object' && example.value !== null)
          expect(proposals[0]?.value).toMatchObject(example.value);
        else expect(proposals[0]?.value).toEqual(example.value);
        for (const proposal of proposals) expect(proposal.spans.length, 'a candidate without words').toBeGreaterThan(0);
      });
    }

    for (const example of rule.counterExamples) {
      it(`leaves ${JSON.stringify(example.text.slice(0, 80))}: ${example.because}`, async () => {
        const proposals = await proposalsOf(rule, example);
        expect(
          proposals.map((proposal) => proposal.value),
          example.because,
        ).toEqual([]);
      });
    }
  });
}

async function proposalsOf(rule: Rule<unknown>, example: Omit<Example, 'value'>): Promise<Candidate<unknown>[]> {
  const view = await viewOf(example);
  const draft = { ...emptyDraft(), ...example.draft } as Draft;
  return [...rule.propose(view, draft)];
}
