/** Accuracy on the public date suites, which are not part of the project: skipped where they are absent. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../extractors/dates/index.ts';

const FOLDER = '../shared/datebench';
const present = existsSync(FOLDER);

/** Exact answers in per cent that must not be undercut. */
const FLOORS: Readonly<Record<string, number>> = {
  ctparse_timeparse: 94,
  ctparse_rules: 90,
  duckling: 92,
  'duckling-holidays': 85,
  rustling: 80,
  ms_recognizers: 70,
  chrono: 95,
  sugar: 85,
  dateparser: 90,
  lingua_franca: 80,
};

describe.skipIf(!present)('the date suites (skipped: ../shared/datebench is absent)', () => {
  it('are answered exactly as often as they must be', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
    const folder = mkdtempSync(join(tmpdir(), 'litfass-dates-'));
    const predictions = join(folder, 'predictions.jsonl');
    const cases = files.flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'));
    const answered = cases.map((line) => {
      const { id, text, ref } = JSON.parse(line) as { id: string; text: string; ref: string };
      const dates = readDates(text, { reference: ref }).map(({ start, text: words, point, value }) => ({
        index: start,
        text: words,
        start: point ?? value.start,
        end: value.end,
      }));
      return JSON.stringify({ id, dates });
    });
    writeFileSync(predictions, answered.join('\n'));
    const scorer = [
      '../shared/tools/score-dates.mjs',
      predictions,
      ...files.map((name) => join(FOLDER, name)),
      '--json',
    ];
    const scores = JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' })) as Record<
      string,
      { n: number; exact: number }
    >;
    rmSync(folder, { recursive: true });
    for (const [suite, floor] of Object.entries(FLOORS)) {
      const { n, exact } = scores[suite]!;
      expect((100 * exact) / n, `${suite}: ${exact} of ${n}`).toBeGreaterThanOrEqual(floor);
    }
  });
});

describe.skipIf(!present)('phrases of announcements (skipped: ../shared/datebench is absent)', () => {
  const rows = present ? readFileSync(join(FOLDER, 'phrases.tsv'), 'utf8').split('\n').slice(2).filter(Boolean) : [];
  const phrases = rows.map((row) => row.split('\t') as [string, string, string]);
  const read = (phrase: string) => readDates(phrase, { reference: '2021-01-05T12:00' });

  it('are read in at least 145 of 150', () => {
    const wrong = phrases.filter(([, phrase, answer]) => !fits(answer, read(phrase)));
    expect(phrases.length - wrong.length, wrong.map(([, phrase]) => phrase).join('\n')).toBeGreaterThanOrEqual(145);
  });

  it('leaves what is no date alone', () => {
    const fooled = phrases.filter(([category, phrase]) => category === 'false positives' && read(phrase).length > 0);
    expect(fooled).toEqual([]);
  });
});

/** Whether readings say what the table's answer asks for: every date, time and rule that it names. */
function fits(answer: string, dates: ReturnType<typeof readDates>): boolean {
  if (/^\((?:none|vague|duration only|school holidays)\)|\(none\)|^rolling/.test(answer)) return dates.length === 0;
  if (/^relative to event/.test(answer)) return dates.every(({ latent }) => latent);
  const said = dates
    .map(({ value, expression }) => `${value.start} ${value.end} ${value.edtf} ${expression.recurrence ?? ''}`)
    .join(' ');
  if (/^RRULE/.test(answer)) return dates.some(({ expression }) => expression.recurrence !== null);
  if (/all-day/.test(answer)) return dates.some(({ expression }) => expression.allDay);
  const wanted = answer.split(' (')[0]!.match(/\d{4}(?:-\d{2}){0,2}|T?\d{2}:\d{2}/g) ?? [];
  if (/ or /.test(answer)) return wanted.some((part) => said.includes(part));
  return (
    dates.length > 0 && wanted.every((part) => said.includes(part) || (part === 'T24:00' && said.includes('T00:00')))
  );
}
