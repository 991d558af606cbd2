import { parseArgs } from 'node:util';
import { CHECKS } from '../pipelines/check/checks/index.ts';
import { REMOVED } from '../pipelines/check/checks/removed.ts';
import { explain, overview } from '../pipelines/check/explain.ts';
import { checksPage } from '../pipelines/check/page.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { languageOf } from './language.ts';

const help = `Lists the checks of litfass check, or explains one with examples.

Usage: litfass rules [ID] [--lang de|en] [--markdown]

  ID             such as date/weekday-mismatch, or the end of one: weekday-mismatch
  --lang de|en   language; German where LANG is German, else English
  --markdown     the whole reference page, as docs/checks.md has it
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, markdown: { type: 'boolean', default: false } },
  });
  const lang = languageOf(values.lang);
  const [id] = positionals;
  if (values.markdown) process.stdout.write(checksPage(CHECKS));
  else if (id === undefined) process.stdout.write(overview(CHECKS, lang));
  else {
    const check = CHECKS.find((one) => one.id === id) ?? CHECKS.find((one) => one.id.endsWith(`/${id}`));
    const removed = REMOVED[id];
    if (!check && removed) process.stdout.write(`${id}: ${removed[lang]}\n`);
    else if (!check) throw new Failure(`There is no check "${id}"`, likeIt(id));
    else process.stdout.write(explain(check, lang));
  }
  return 0;
}

/** The checks of a group, or whose name holds the word: „date“, „weekday“. */
function likeIt(word: string): string {
  const like = CHECKS.filter(({ id }) => id.includes(word)).map(({ id }) => id);
  return like.length > 0 ? `Perhaps one of these: ${like.join(', ')}.` : 'litfass rules lists all checks.';
}

export const command: Command = { help, run };
