import { describe, expect, it } from 'vitest';
import { near, shows } from '../../../extractors/german/near.ts';
import { holdsWord, wholeWords } from '../../../extractors/german/whole-words.ts';

const listed = (pattern: RegExp) => {
  const words = wholeWords(pattern);
  return words && [...words];
};

describe('words a usage begins with', () => {
  it('are read off an expression that is nothing but whole words', () => {
    expect(listed(/\b(?:fand|fanden)\b/u)).toEqual(['fand', 'fanden']);
    expect(listed(/\bnahm(?:en)?\b/u)).toEqual(['nahm', 'nahmen']);
    expect(listed(/\bzielgruppen?\b/)).toEqual(['zielgruppen', 'zielgruppe']);
    expect(listed(/(?<!\p{L})(?:lädt|laden)(?!\p{L})/u)).toEqual(['lädt', 'laden']);
    expect(listed(/(?<![\p{L}-])(?:wurden?|gab)(?!\p{L})/u)).toEqual(['wurden', 'wurde', 'gab']);
  });

  it('are unknown of anything wider, which is then tried itself', () => {
    for (const wider of [
      /kenntnisse?\b/,
      /\bbei allen\b/u,
      /^\P{L}*eingeladen\b/u,
      /\bwaren\b|\bwurden?\b/,
      /\bzu[rm]\b/u,
    ])
      expect(wholeWords(wider)).toBeNull();
  });

  it('rule a sentence out only as wholes', () => {
    expect(holdsWord('der verein lädt dazu ein', new Set(['lädt']))).toBe(true);
    expect(holdsWord('der einladende verein', new Set(['laden', 'lädt']))).toBe(false);
    expect(shows('das treffen fand gestern statt', near(/\b(?:fand|fanden)\b/, /\bstatt\b/))).toBe(true);
    expect(shows('das treffen befand statt', near(/\b(?:fand|fanden)\b/, /\bstatt\b/))).toBe(false);
  });
});
