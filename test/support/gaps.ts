/** The differences between fixtures and records that are known and open. The list only shrinks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { FIXTURES } from './expectation.ts';

export const Gap = z.strictObject({
  /** Path of the fixture; "path#2" for the second announcement in it. */
  fixture: z.string().min(1),
  field: z.string().min(1),
  why: z.string().min(1),
});

export type Gap = z.infer<typeof Gap>;

const FILE = `${FIXTURES}known-gaps.json`;

export function readGaps(): Gap[] {
  return z.array(Gap).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** One gap a line, in the order of fixture and field, so that a closed one is one line of a diff. */
export function writeGaps(gaps: readonly Gap[]): void {
  const key = (gap: Gap) => `${gap.fixture}\t${gap.field}`;
  const lines = [...gaps].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((gap) => `  ${JSON.stringify(gap)}`);
  writeFileSync(FILE, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

/** Name of the record at `index` of a fixture in the list of gaps. */
export function recordName(path: string, index: number): string {
  return index === 0 ? path : `${path}#${index + 1}`;
}
