/** The real announcements beside the checkout, where they are there: every error reported on them has been read and is true. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkSource } from '../../../pipelines/check.ts';
import { Config } from '../../../schemas/config.ts';

const root = '../shared/corpus/dev';
const TRUE_ERRORS = [
  'docs/Feuerwehrverein-Raura+Homepage/1.md:7 date/weekday-mismatch',
  'docs/Feuerwehrverein-Raura+Homepage/1.md:11 date/weekday-mismatch',
  'docs/jugda+jugda.github.io/24.html:51 text/broken-link',
];

it.skipIf(!existsSync(root))(
  `errors in ${root} are true ones (skipped where it is absent)`,
  { timeout: 120_000 },
  async () => {
    const errors: string[] = [];
    for (const line of readFileSync(`${root}/manifest.jsonl`, 'utf8').trim().split('\n')) {
      const { path, published } = JSON.parse(line);
      const options = { config: Config.parse({}), lang: 'de', today: '2026-11-22' } as const;
      const { findings } = await checkSource({ path, published, bytes: readFileSync(`${root}/${path}`) }, options);
      for (const { severity, ruleId, line: at } of findings)
        if (severity === 'error') errors.push(`${path}:${at} ${ruleId}`);
    }
    expect(errors.sort(), 'read a new one: is it true?').toEqual([...TRUE_ERRORS].sort());
  },
);
