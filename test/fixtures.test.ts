/** Reads every fixture and compares each value its expectation states (fixtures/README.md). */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../pipelines/config.ts';
import { type Processed, processSource } from '../pipelines/process.ts';
import type { ManifestEntry } from '../schemas/manifest.ts';
import { compare, cutDown, type Verdict } from './support/agreement.ts';
import { beside, type Expectation, expectation, FIXTURES, manifest } from './support/expectation.ts';
import { type Gap, readGaps, recordName, writeGaps } from './support/gaps.ts';

const config = await loadConfig(`${FIXTURES}litfass.config.yaml`);
const gaps = readGaps();
const prune = process.env.LITFASS_GAPS === 'prune';
/** Field → [agreeing, compared], for the table at the end. */
const tally = new Map<string, [number, number]>();
/** Gaps whose field agrees by now, or is no longer compared. */
const closed = new Set<Gap>();

async function read(entry: ManifestEntry): Promise<Processed> {
  return processSource({ ...entry, bytes: readFileSync(FIXTURES + entry.path) }, config);
}

/** What the file became, in the form of an expectation. */
function asExpectation({ records, quarantined }: Processed): unknown {
  return quarantined[0] ? { quarantined: quarantined[0].reason } : records.map(cutDown);
}

function write(path: string, what: 'expected' | 'actual', value: unknown): void {
  writeFileSync(beside(path, what), `${JSON.stringify(value, null, 2)}\n`);
}

/** Every stated field of every record; a file that was split otherwise differs in "records" and is not looked into further. */
function judge(path: string, expected: Expectation, { records, quarantined }: Processed): [string, Verdict][] {
  if (!Array.isArray(expected)) {
    const reason = quarantined[0]?.reason ?? null;
    const agrees = reason === expected.quarantined && records.length === 0;
    return [[path, { field: 'quarantined', agrees, expected: expected.quarantined, actual: reason }]];
  }
  const agrees = records.length === expected.length && quarantined.length === 0;
  const actual = quarantined[0]?.message ?? records.length;
  const parted: [string, Verdict] = [path, { field: 'records', agrees, expected: expected.length, actual }];
  if (!agrees) return [parted];
  const inside = expected.flatMap((wanted, i) =>
    compare(wanted, records[i]!).map((verdict): [string, Verdict] => [recordName(path, i), verdict]),
  );
  return [parted, ...inside];
}

function count({ field, agrees }: Verdict): void {
  const [agreeing, all] = tally.get(field) ?? [0, 0];
  tally.set(field, [agreeing + Number(agrees), all + 1]);
}

function describeDifference(fixture: string, { field, expected, actual }: Verdict): string {
  return `${fixture} ${field}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`;
}

describe('fixtures', () => {
  test.each(manifest())('$path', async (entry) => {
    const processed = await read(entry);
    if (!existsSync(beside(entry.path, 'expected'))) {
      if (!process.env.CI) write(entry.path, 'expected', asExpectation(processed));
      expect.fail(
        `${beside(entry.path, 'expected')} is missing${process.env.CI ? '' : '; it was written for you to correct'}`,
      );
    }
    const known = gaps.filter(({ fixture }) => fixture.split('#')[0] === entry.path);
    const stillOpen = new Set<Gap>();
    const differences: string[] = [];
    for (const [fixture, verdict] of judge(entry.path, expectation(entry.path), processed)) {
      count(verdict);
      if (verdict.agrees) continue;
      const gap = known.find((one) => one.fixture === fixture && one.field === verdict.field);
      if (gap) stillOpen.add(gap);
      else differences.push(describeDifference(fixture, verdict));
    }
    for (const gap of known) if (!stillOpen.has(gap)) closed.add(gap);
    if (differences.length > 0) write(entry.path, 'actual', asExpectation(processed));
    else rmSync(beside(entry.path, 'actual'), { force: true });
    expect(differences.join('\n')).toBe('');
    const shut = known.filter((gap) => closed.has(gap) && !prune).map(({ fixture, field }) => `${fixture} ${field}`);
    expect(shut, 'closed: take them off fixtures/known-gaps.json (LITFASS_GAPS=prune does it)').toEqual([]);
  });

  test('every known gap names a fixture that exists', () => {
    const paths = new Set(manifest().map(({ path }) => path));
    expect(gaps.filter(({ fixture }) => !paths.has(fixture.split('#')[0]!))).toEqual([]);
  });

  afterAll(() => {
    if (prune && closed.size > 0) writeGaps(gaps.filter((gap) => !closed.has(gap)));
    const rows = [...tally].sort(([, [a, b]], [, [c, d]]) => a / b - c / d);
    const table = rows.map(([field, [agreeing, all]]) => `${field} ${agreeing}/${all}`).join(', ');
    console.info(`Agreement of the fixtures, weakest field first: ${table}`);
  });
});
