import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches, cued } from '../../../extractors/german/cues.ts';
import { near, shows, showsAny, usages } from '../../../extractors/german/near.ts';

const EXPRESSIONS = [
  /\b(?:fand|fanden)\b/u,
  /lädt|lade|frei/,
  /\bkostenlos\b|umsonst(?!\p{L})/iu,
  /\d{1,2}\. ?(?:Mai|Juni)\b/u,
  /[.!?]\s/u,
  /straße/i,
];
/** Words that hold the literals, in any case, among others. */
const text = fc
  .array(
    fc.constantFrom(
      'Fand',
      'fanden',
      'befand',
      'LÄDT',
      'lade',
      'frei!',
      'Kostenlos',
      'Straße',
      '3.',
      'Mai',
      'İ',
      'ẞ',
      '𝕏 ',
    ),
  )
  .map((words) => words.join(' '));

describe('an expression with cues', () => {
  it('says what the expression says, whatever the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const expression of EXPRESSIONS) {
          const quick = cued(expression);
          expect(quick.test(words)).toBe(expression.test(words));
          expect(quick.exec(words)?.index).toBe(expression.exec(words)?.index);
          const all = [...words.matchAll(new RegExp(expression.source, `${expression.flags}g`))];
          expect(quick.all(words).map(({ index, 0: match }) => [index, match])).toEqual(
            all.map(({ index, 0: match }) => [index, match]),
          );
        }
      }),
    );
  });

  it('knows the cues of expressions made after a text was first seen', () => {
    const words = 'das zwiegespräch am abend';
    expect(cued(/abend/).test(words)).toBe(true);
    expect(cued(/zwiegespräch/).test(words)).toBe(true);
    expect(cued(/zwielicht/).test(words)).toBe(false);
  });

  it('gives no more matches than asked for', () => {
    expect(cued(/abend/).all('abend abend abend', 2)).toHaveLength(2);
    expect(allMatches(/a?/g, 'ab').map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});

describe('two expressions near each other', () => {
  const held = near(/\b(?:fand|fanden)\b/, /\bstatt\b/, 20);

  it('are found within their distance, in that order', () => {
    expect(shows('das treffen fand gestern statt', held)).toBe(true);
    expect(shows('das treffen befand statt', held)).toBe(false);
    expect(shows('statt dessen fand sich niemand', held)).toBe(false);
    expect(shows('es fand nach langem hin und her der gäste statt', held)).toBe(false);
  });

  it('stand in lists beside plain ones', () => {
    const list = usages(held, /\bfiel aus\b/);
    expect(showsAny('das treffen fiel aus', list)).toBe(true);
    expect(showsAny('das treffen fand statt', list)).toBe(true);
    expect(showsAny('das treffen ist heute', list)).toBe(false);
  });
});
