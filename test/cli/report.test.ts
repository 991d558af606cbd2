import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { litfass } from '../support/cli.ts';
import { announcement } from '../support/records.ts';
import { load, temporaryFolder } from '../support/warehouse.ts';

const folder = temporaryFolder();
const db = join(folder.path, 'x.duckdb');
beforeAll(async () => {
  await load(
    db,
    [1, 2].map((i) => announcement(i)).map((r) => ({ path: r.source.path, records: [r] })),
  );
});
afterAll(() => folder.remove());

describe('litfass report', () => {
  it('writes one page and says where', async () => {
    const made = join(folder.path, 'made', 'here');
    const { code, out } = await litfass(['report', '--db', db, '--out', made]);
    expect(code).toBe(0);
    expect(out).toContain(join(made, 'report.html'));
    expect(readFileSync(join(made, 'report.html'), 'utf8')).toContain('musterfrau@example.org');
    expect(existsSync(join(made, 'report.html.part'))).toBe(false);
  });

  it('leaves contacts out with --without-contacts', async () => {
    await litfass(['report', '--db', db, '--out', folder.path, '--without-contacts']);
    expect(readFileSync(join(folder.path, 'report.html'), 'utf8')).not.toMatch(/Musterfrau|musterfrau@/);
  });

  it.each([
    [['--db', 'none.duckdb'], /none\.duckdb: there is no such database/],
    [['--db', db, '--out', db], /cannot be written[\s\S]*Name another folder with --out/],
    [['there'], /does not know what to do with "there"/],
  ])('%j: exit code 2 and a way out', async (args, message) => {
    const { code, err } = await litfass(['report', ...args], '', folder.path);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
