import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { processSource } from '../../pipelines/process.ts';
import { Config } from '../../schemas/config.ts';
import { litfass } from '../support/cli.ts';

describe('schema', () => {
  it('prints a JSON Schema that a record satisfies', async () => {
    const { code, out } = await litfass(['schema']);
    expect(code).toBe(0);
    const validate = new Ajv.default({ strict: false }).compile(JSON.parse(out));
    const { records } = await processSource(
      { path: 'README.md', bytes: readFileSync('fixtures/README.md') },
      Config.parse({}),
    );
    expect(validate(records[0]), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...records[0], kind: 'party' })).toBe(false);
  });

  it('names the schemas there are', async () => {
    const { code, err } = await litfass(['schema', 'event']);
    expect(code).toBe(2);
    expect(err).toContain('announcement, config, manifest, finding');
  });
});
