import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processSource } from '../../pipelines/process.ts';
import { Config } from '../../schemas/config.ts';
// @ts-expect-error: a script without types
import { LETTERS, spellOut, spellOutBundle } from '../../scripts/letters.mjs';

describe('letter classes of the built expressions', () => {
  it.each(['Müller', 'Łódź', 'Çelik', 'İpek', 'Ősz', 'Žižka', 'Ștefan', 'Αθήνα', 'Київ', 'naïve', 'Straße'])(
    'know the letters of %s',
    (word) => {
      for (const letter of word) {
        for (const name of ['L', 'Lu', 'Ll']) {
          const exact = new RegExp(`\\p{${name}}`, 'u');
          expect(`${letter} is ${name}: ${new RegExp(spellOut(exact.source), 'u').test(letter)}`).toBe(
            `${letter} is ${name}: ${exact.test(letter)}`,
          );
        }
      }
    },
  );

  it.each(['-', '·', '„', '1', ' ', '€', '×', '÷', '_'])('take %j for no letter', (mark) => {
    expect(new RegExp(`[${LETTERS.L}]`, 'u').test(mark)).toBe(false);
  });

  it('stand in brackets of their own only outside a class', () => {
    expect(spellOut('(?<!\\p{N})x')).toBe(`(?<![${LETTERS.N}])x`);
    expect(spellOut('[\\p{N}.-]\\P{N}')).toBe(`[${LETTERS.N}.-][^${LETTERS.N}]`);
    expect(spellOut('[^\\P{N}]\\[\\p{N}')).toBe(`[^\\P{N}]\\[[${LETTERS.N}]`);
    expect(spellOut('\\p{Extended_Pictographic}\\\\p{N}')).toBe('\\p{Extended_Pictographic}\\\\p{N}');
  });

  it('are found in literals and in the strings expressions are built from', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code
    const code = 'const a = [/\\p{N}/u, "\\\\p{N}x", `${1}\\\\p{N}`, String.raw`\\p{N}`, "p{N}"];';
    expect(spellOutBundle(code)).toBe(
      `const a = [/[${LETTERS.N}]/u, "[${LETTERS.N}]x", \`\${1}[${LETTERS.N}]\`, String.raw\`[${LETTERS.N}]\`, "p{N}"];`,
    );
  });
});

it('the built program reads every fixture as the sources do', { timeout: 60_000 }, async () => {
  const built = await import(pathToFileURL(resolve('dist/index.js')).href);
  const config = Config.parse({});
  let records = 0;
  for (const path of readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:txt|html|md)$/.test(path)) continue;
    const input = { path, bytes: readFileSync(`fixtures/${path}`), published: '2021-01-05' };
    const ours = await processSource(input, config);
    expect(await built.processSource(input, built.Config.parse({})), path).toEqual(ours);
    records += ours.records.length;
  }
  expect(records).toBeGreaterThan(50);
});
