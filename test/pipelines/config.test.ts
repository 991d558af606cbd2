import { expect, it } from 'vitest';
import { DEFAULTS } from '../../pipelines/config.ts';
import { Config } from '../../schemas/config.ts';

it('the defaults are those of the schema', () => {
  expect(DEFAULTS).toEqual(Config.parse({}));
});
