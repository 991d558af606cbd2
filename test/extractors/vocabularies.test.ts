/** The JSON the rules import says what the vocabularies say that people edit. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabularies } from '../../scripts/build-vocabularies.ts';

test.each(vocabularies())('$yaml is compiled', ({ json, content }) => {
  const advice = 'run: npx tsx scripts/build-vocabularies.ts';
  expect(existsSync(json), advice).toBe(true);
  expect(readFileSync(json, 'utf8'), advice).toBe(content);
});
