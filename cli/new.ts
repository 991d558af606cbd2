import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { toIso } from '../pipelines/check/iso.ts';
import { type Answers, QUESTIONS, writeAnnouncement } from '../pipelines/check/template.ts';
import { checkSource } from '../pipelines/check.ts';
import { loadConfig } from '../pipelines/config.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';
import { languageOf } from './language.ts';

const help = `Writes a new announcement with front matter, and checks it. What no option gives is asked for on a terminal.

Usage: litfass new [FILE] [options]

  FILE                 where it is written; without it, it is printed
${QUESTIONS.map(({ key, about, example }) => `  --${`${key} …`.padEnd(18)} ${about.en}${example ? `, such as "${example}"` : ''}`).join('\n')}
  --lang de|en         language of the questions
  --force              write over an existing file
`;

const OPTIONS = {
  ...Object.fromEntries(QUESTIONS.map(({ key }) => [key, { type: 'string' as const }])),
  lang: { type: 'string' as const },
  config: { type: 'string' as const },
  force: { type: 'boolean' as const, default: false },
};

async function run(args: readonly string[]): Promise<number> {
  const parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const values = parsed.values as Record<string, string | boolean | undefined>;
  const lang = languageOf(values.lang as string | undefined);
  const [file] = parsed.positionals;
  if (file !== undefined && existsSync(file) && !values.force) {
    throw new Failure(`${file} exists already`, 'Choose another name, or give --force to write over it.');
  }
  const today = new Date().toISOString().slice(0, 10);
  const answers = inIso(await complete(values, lang), today);
  const text = writeAnnouncement(answers);
  const config = await loadConfig(values.config as string | undefined);
  const source = { path: file ?? 'neu.md', bytes: new TextEncoder().encode(text) };
  const { findings } = await checkSource(source, { config, lang, today });
  const faults = findings.filter(({ severity }) => severity !== 'info');
  for (const { line, reason, note } of faults) process.stderr.write(`${line}: ${reason}${note ? ` ${note}` : ''}\n`);
  if (file === undefined) process.stdout.write(text);
  else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    process.stderr.write(lang === 'de' ? `${file} geschrieben.\n` : `${file} written.\n`);
  }
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** „9.3.2027, 10 Uhr“ is written 2027-03-09T10:00, so that every site generator reads it. */
const inIso = (answers: Answers, today: string): Answers => ({
  ...answers,
  ...Object.fromEntries(
    ['start', 'end', 'deadline'].flatMap((key) => {
      const day = (key === 'end' && answers.start ? toIso(answers.start, today) : null)?.slice(0, 10) ?? today;
      return answers[key] ? [[key, toIso(answers[key], day) ?? answers[key]]] : [];
    }),
  ),
});

/** Asks for what is missing where somebody is there to answer. */
async function complete(
  values: Readonly<Record<string, string | boolean | undefined>>,
  lang: 'de' | 'en',
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const { key } of QUESTIONS) {
    const value = values[key];
    if (typeof value === 'string' && value.trim() !== '') answers[key] = value.trim();
  }
  const missing = QUESTIONS.filter(({ key }) => answers[key] === undefined);
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const { createInterface } = await import('node:readline/promises');
    const prompt = createInterface({ input: process.stdin, output: process.stderr });
    for (const { key, about, example, required } of missing) {
      if (key === 'street' && answers.attendance === 'online') continue;
      do {
        const answer = await prompt.question(`${about[lang]}${example ? ` (${example})` : ''}: `);
        if (answer.trim() !== '') answers[key] = answer.trim();
      } while (required && answers[key] === undefined);
    }
    prompt.close();
  }
  const lacking = QUESTIONS.filter(({ key, required }) => required && answers[key] === undefined).map(
    ({ key }) => `--${key}`,
  );
  if (lacking.length > 0) {
    throw new Failure(
      `Not given: ${lacking.join(', ')}`,
      'Give these options, or run the command on a terminal to be asked.',
    );
  }
  return answers;
}

export const command: Command = { help, run };
