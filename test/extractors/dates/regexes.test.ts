import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { GRAMMAR } from '../../../extractors/dates/index.ts';
import { compile } from '../../../extractors/dates/symbols.ts';

it('no usage’s pattern backtracks beyond reason', { timeout: 300_000 }, () => {
  const vulnerable = GRAMMAR.flat().filter(
    ({ pattern }) => checkSync(compile(pattern).source, '', { timeout: 2500 }).status === 'vulnerable',
  );
  expect(vulnerable.map(({ id }) => id)).toEqual([]);
});
