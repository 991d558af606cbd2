import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../../extractors/german/literals.ts';
import { regexesInUse } from '../../support/regexes-in-use.ts';

describe('letters an expression cannot match without', () => {
  it.each([
    [/\b(?:fand|fanden)\b/u, ['fand']],
    [/\bnahm(?:en)?\b/u, ['nahm']],
    [/entf[aä]ll|f[aä]llt\b/u, ['entfall', 'entfäll', 'fallt', 'fällt']],
    [/(?:trafen|traf) sich/u, ['trafen sich', 'traf sich']],
    [/^[^!?,]{0,90}?\bfrei\b/u, ['frei']],
    [/\d{1,2}\.\s?(?:Januar|Mai)\b/u, ['januar', 'mai']],
    [/(?:der|die|das)? ?Verein(?= lädt)/u, ['verein']],
    [/x+abc|(?:de){2,}fgh/u, ['abc', 'fgh']],
  ])('of %s are %j', (expression, literals) => expect(literalsOf(expression)).toEqual(literals));

  it.each([
    [/[.!?]\s/u, 'marks only'],
    [/\ban\b/u, 'too short a word'],
    [/\bfand\b|\d/u, 'one way has no word'],
    [/(?:fand)?/u, 'it may be left out'],
    [/(?!fand)\p{L}+/u, 'it must not stand there'],
    [/[a-z]{4}/u, 'any letters'],
  ])('are none of %s: %s', (expression) => expect(literalsOf(expression)).toBeNull());

  it('stand in every line of the fixtures that an expression of ours matches', { timeout: 60_000 }, async () => {
    const lines = readdirSync('fixtures', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|md|html)$/.test(entry.name))
      .flatMap((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').split('\n'))
      .filter((line) => line !== '')
      .flatMap((line) => [line, line.toLowerCase()]);
    let matched = 0;
    const wrong: string[] = [];
    for (const { source, flags } of (await regexesInUse()).values()) {
      const literals = literalsOf(new RegExp(source, flags));
      if (!literals) continue;
      const once = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const line of lines) {
        if (!once.test(line)) continue;
        matched++;
        if (!literals.some((one) => line.toLowerCase().includes(one))) wrong.push(`${once} in “${line}”`);
      }
    }
    expect(wrong).toEqual([]);
    expect(matched).toBeGreaterThan(1000);
  });
});
