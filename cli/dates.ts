import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { datesOfLine } from '../pipelines/dates.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';

const help = `Reads German dates, times and deadlines out of text, one line at a time, from standard input.

Usage: litfass dates [--format text|jsonl] [--reference DAY]

  --format FORMAT   text (the default: place, EDTF, words) or jsonl: {"id","dates":[{"index","text","start","end","edtf","precision"}]}
  --reference DAY   the day the text was written on, "2021-01-05" or "2021-01-05T12:00"; today where absent

A line is text, or a JSON object {"id","text","ref"} with a reference of its own.
Try: echo "vom 14. bis 15.9., 10–16 Uhr" | litfass dates --reference 2021-01-05
`;

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' }, reference: { type: 'string' } },
  });
  if (values.format !== 'text' && values.format !== 'jsonl') {
    throw new Failure(`--format ${values.format} is unknown`, 'Use --format text or --format jsonl.');
  }
  if (values.reference !== undefined && !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}|$)/.test(values.reference)) {
    throw new Failure(`--reference ${values.reference} is no day`, 'Write it as 2021-01-05 or 2021-01-05T12:00.');
  }
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, dates } = datesOfLine(line, values.reference ?? today);
    const out =
      values.format === 'jsonl'
        ? `${JSON.stringify({ id: id ?? String(number), dates })}\n`
        : dates.map((date) => `${number}:${date.index + 1}\t${date.edtf}\t${date.text}\n`).join('');
    if (out !== '' && !process.stdout.write(out)) await new Promise((done) => process.stdout.once('drain', done));
  }
  return 0;
}

export const command: Command = { help, run };
