import { describe, expect, it } from 'vitest';
import { litfass } from '../support/cli.ts';

describe('show', () => {
  it('puts each value beside its line, with its rule', async () => {
    const { code, out } = await litfass(
      ['show', '-'],
      'Fachtag Ganztag\n\nDatum: 14. September 2021\n\nIm Gespräch.\n',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1 Fachtag Ganztag +│ title Fachtag Ganztag ← title\//);
    expect(out).toMatch(
      /3 Datum: 14\. September 2021 +│(?:.*\n)(?: +│.*\n)* *│ occurrences\/0\/start 2021-09-14 ← dates\//,
    );
  });

  it('says why a file holds nothing', async () => {
    const { code, err } = await litfass(['show', '-'], '   \n');
    expect(code).toBe(1);
    expect(err).toContain('stdin is empty');
  });

  it('takes one file', async () => {
    const { code, err } = await litfass(['show']);
    expect(code).toBe(2);
    expect(err).toContain('show takes one file');
  });
});
