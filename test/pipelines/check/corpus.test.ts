/** Thirty announcements with planted faults, each found at its line and nothing else, and thirty clean ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../pipelines/check.ts';
import { Config } from '../../../schemas/config.ts';

const here = 'test/pipelines/check';
const planted: Readonly<Record<string, string[]>> = JSON.parse(readFileSync(`${here}/faulty/expected.json`, 'utf8'));
const options = { config: Config.parse({}), lang: 'de', today: '2026-06-01' } as const;

async function weighty(folder: string, name: string): Promise<string[]> {
  const { findings } = await checkSource({ path: name, bytes: readFileSync(`${here}/${folder}/${name}`) }, options);
  const heavy = findings.filter(({ severity }) => severity !== 'info');
  return [...new Set(heavy.map(({ line, ruleId }) => `${line} ${ruleId}`))].sort();
}

describe('planted faults', () => {
  it('are thirty files', () => {
    expect(Object.keys(planted).sort()).toEqual(
      readdirSync(`${here}/faulty`)
        .filter((name) => name !== 'expected.json')
        .sort(),
    );
    expect(Object.keys(planted).length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.keys(planted))('%s', async (name) => {
    expect(await weighty('faulty', name)).toEqual([...(planted[name] as string[])].sort());
  });
});

describe('clean announcements', () => {
  const names = readdirSync(`${here}/clean`);

  it('are thirty files', () => expect(names.length).toBeGreaterThanOrEqual(30));

  it.each(names)('%s', async (name) => {
    expect(await weighty('clean', name)).toEqual([]);
  });
});
