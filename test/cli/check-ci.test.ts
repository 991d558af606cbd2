/** The ready-made uses parse, and name only what exists. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { command } from '../../cli/check.ts';

const text = (file: string) => readFileSync(file, 'utf8');
const options = (words: string) => [...new Set(words.match(/(?<=[\s"(`])--[a-z][a-z-]+/g))];

it('the action uses no option that check does not have, and puts no input into a script', () => {
  const { runs } = parse(text('action.yml'));
  for (const { run } of runs.steps) expect(run).not.toContain('${{');
  const used = options(runs.steps.at(-1).run).filter((name) => name !== '--yes');
  expect(used.length).toBeGreaterThan(3);
  for (const name of used) expect(command.help).toContain(name);
});

it('the pre-commit hooks run check', () => {
  for (const { entry } of parse(text('.pre-commit-hooks.yaml'))) {
    expect(entry).toMatch(/^npx --yes litfass check/);
    for (const name of options(` ${entry}`).filter((one) => one !== '--yes')) expect(command.help).toContain(name);
  }
});

it('docs/ci.md shows options that exist, and YAML and JSON that parse', () => {
  const page = text('docs/ci.md');
  for (const line of page.split('\n').filter((one) => /litfass check/.test(one))) {
    for (const name of options(line.slice(line.indexOf('litfass check'))).filter((one) => one !== '--yes'))
      expect(command.help, line).toContain(name);
  }
  for (const [, kind, body] of page.matchAll(/```(yaml|json)\n([\s\S]*?)```/g)) {
    if (kind === 'json') JSON.parse(body as string);
    else expect(parse(body as string)).toBeTruthy();
  }
});
