import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { GRAMMAR, readDates } from '../../../extractors/dates/index.ts';

const reference = '2021-01-05T12:00';

describe.each(GRAMMAR.flat().map((usage) => [usage.id, usage] as const))('%s', (_id, usage) => {
  it('says which usage it rests on, with an example or a counter-example', () => {
    expect(usage.about.length).toBeGreaterThan(4);
    if (usage.examples.length === 0) expect([...(usage.counterExamples ?? []), usage.about].length).toBeGreaterThan(0);
  });

  it.each(usage.examples.map(([text, meaning]) => [text, meaning] as const))('reads “%s” as %s', (text, meaning) => {
    expect(readDates(text, { reference }).map(({ value }) => value.edtf)).toContain(meaning);
  });

  it.each((usage.counterExamples ?? []).map(([text, because]) => [text, because] as const))(
    'leaves “%s” alone: %s',
    (text) => {
      expect(readDates(text, { reference }).map(({ text: words }) => words)).toEqual([]);
    },
  );
});

describe('what every reading holds to', () => {
  const texts = GRAMMAR.flat().flatMap(({ examples }) => examples.map(([text]) => text));

  it.each([reference, null])('is EDTF and stands where it says, with the reference %s', (day) => {
    for (const text of texts) {
      const inside = `Wir sehen uns ${text} in Gera.`;
      for (const mention of [...readDates(text, { reference: day }), ...readDates(inside, { reference: day })]) {
        expect(() => edtf(mention.value.edtf), `${text} gave ${mention.value.edtf}`).not.toThrow();
        expect([text, inside].some((whole) => whole.slice(mention.start, mention.end) === mention.text)).toBe(true);
      }
    }
  });

  it('has ids of its own', () => {
    const ids = GRAMMAR.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
