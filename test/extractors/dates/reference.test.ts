import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page } from '../../../scripts/build-dates-reference.ts';

it('docs/reference-dates.md is what the grammar says', () => {
  const written = readFileSync('docs/reference-dates.md', 'utf8');
  expect(written === page(), 'run: npx tsx scripts/build-dates-reference.ts').toBe(true);
});
