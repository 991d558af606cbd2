import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type DateMention, readDates } from '../extractors/dates/index.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';

const help = `Reads German dates, times and deadlines out of text, one line at a time, from standard input.

Usage: litfass dates [--format text|jsonl] [--reference DAY]

  --format FORMAT   text (the default: place, EDTF, words) or jsonl: {"id","dates":[{"index","text","start","end","edtf","precision"}]}
  --reference DAY   the day the text was written on, "2021-01-05" or "2021-01-05T12:00"; today where absent

A line is text, or a JSON object {"id","text","ref"} with a reference of its own.
Try: echo "vom 14. bis 15.9., 10–16 Uhr" | litfass dates --reference 2021-01-05
`;

interface Item {
  readonly id?: string;
  readonly text?: string;
  readonly ref?: string;
}

/** One date as printed; start and end are local, at the precision found, and null where open. */
function printed({ start, text, point, value, expression }: DateMention): object {
  const { recurrence } = expression;
  return {
    index: start,
    text,
    start: point ?? value.start,
    end: value.end,
    edtf: value.edtf,
    precision: value.precision,
    ...(recurrence !== null && { recurrence }),
  };
}

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
    const item: Item = (line.startsWith('{') && asItem(line)) || { text: line };
    const dates = readDates(item.text ?? '', { reference: item.ref ?? values.reference ?? today });
    const out =
      values.format === 'jsonl'
        ? `${JSON.stringify({ id: item.id ?? String(number), dates: dates.map(printed) })}\n`
        : dates.map((date) => `${number}:${date.start + 1}\t${date.value.edtf}\t${date.text}\n`).join('');
    if (out !== '' && !process.stdout.write(out)) await new Promise((done) => process.stdout.once('drain', done));
  }
  return 0;
}

function asItem(line: string): Item | null {
  try {
    const item = JSON.parse(line);
    return typeof item?.text === 'string' ? item : null;
  } catch {
    return null;
  }
}

export const command: Command = { help, run };
