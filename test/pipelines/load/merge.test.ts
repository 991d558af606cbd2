import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announcement, evidence } from '../../support/records.ts';
import { contents, load, quarantined, rows, temporaryFolder } from '../../support/warehouse.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'test.duckdb');
});
afterEach(() => folder.remove());

/** An invented record under the path of its source. */
const record = (number: number, path: string, changes = {}) => {
  const made = announcement(number, changes);
  return { ...made, source: { ...made.source, path } };
};

describe('merging a batch', () => {
  it('stores every value of a record', async () => {
    const full = record(3, 'a.txt', {
      subtitle: 'Ein Nachmittag für alle',
      recurrence: 'FREQ=MONTHLY;BYDAY=1TU',
      platform: 'BigBlueButton',
      registration: {
        required: true,
        deadline: { start: '2015-04', edtf: '2015-04~', precision: 'month', inferred: ['year'] },
        url: 'https://example.org/hin',
        email: 'hin@example.org',
        phone: '+494311111111',
        fax: '+494312222222',
      },
      partners: [{ name: 'Volkshochschule Musterkreis', id: 'vhs-musterkreis' }],
      findings: [
        {
          ruleId: 'dates/weekday-mismatch',
          severity: 'warning',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 19,
          reason: 'Der Wochentag passt nicht.',
          actual: 'Montag',
          expected: ['Dienstag'],
          note: 'Kalender von 2015',
          url: 'https://example.org/regel',
        },
      ],
      evidence: { '/title': [{ ...evidence('Titelworte', 1), note: 'erschlossen' }] },
    });
    await load(file, [{ path: 'a.txt', records: [full] }]);
    const stored = JSON.stringify(await contents(file));
    const leaves: string[] = [];
    JSON.stringify(full, (key, value) => {
      if (value !== null && typeof value !== 'object') leaves.push(JSON.stringify(value));
      else if (key.startsWith('/')) leaves.push(JSON.stringify(key));
      return value;
    });
    expect(leaves.length).toBeGreaterThan(70);
    expect(leaves.filter((leaf) => !stored.includes(leaf))).toEqual([]);
  });

  it('changes nothing when the same batch comes twice', async () => {
    const batch = [
      { path: 'a.txt', records: [record(1, 'a.txt'), record(2, 'a.txt')] },
      { path: 'b.txt', quarantined: [quarantined('b.txt')] },
    ];
    expect(await load(file, batch)).toMatchObject({ added: 2, changed: 0, removed: 0 });
    const before = await contents(file);
    expect(before.evidence?.length).toBeGreaterThan(20);
    expect(await load(file, batch)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await contents(file)).toEqual(before);
  });

  it('touches only the announcement whose words changed', async () => {
    await load(file, [{ path: 'a.txt', records: [record(1, 'a.txt'), record(2, 'a.txt')] }]);
    const renamed = record(2, 'a.txt', { title: 'Ein neuer Titel', topics: [] });
    expect(await load(file, [{ path: 'a.txt', sha256: 'b', records: [record(1, 'a.txt'), renamed] }])).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(await rows(file, 'SELECT id, title, run FROM announcements ORDER BY id')).toEqual([
      ['invented-1', announcement(1).title, 1],
      ['invented-2', 'Ein neuer Titel', 2],
    ]);
    expect(await rows(file, 'SELECT announcement_id FROM topics')).toEqual([['invented-1']]);
  });

  it('lets announcements go that their source no longer yields, with all that belongs to them', async () => {
    await load(file, [{ path: 'a.txt', records: [record(1, 'a.txt'), record(2, 'a.txt')] }]);
    expect(await load(file, [{ path: 'a.txt', sha256: 'b', records: [record(1, 'a.txt')] }])).toMatchObject({
      removed: 1,
    });
    for (const [table, found] of Object.entries(await contents(file))) {
      expect(JSON.stringify(found), table).not.toContain('invented-2');
    }
  });

  it('replays quarantine: a source that is mended leaves it', async () => {
    await load(file, [{ path: 'a.txt', quarantined: [quarantined('a.txt')] }]);
    expect(await rows(file, 'SELECT path, reason FROM quarantine')).toEqual([['a.txt', 'empty']]);
    expect(await rows(file, 'SELECT loaded FROM files')).toEqual([[false]]);
    await load(file, [{ path: 'a.txt', sha256: 'b', records: [record(1, 'a.txt')] }]);
    expect(await rows(file, 'FROM quarantine')).toEqual([]);
    expect(await rows(file, 'SELECT loaded FROM files')).toEqual([[true]]);
  });

  it('remembers since which run a source is in quarantine', async () => {
    await load(file, [{ path: 'a.txt', quarantined: [quarantined('a.txt')] }]);
    await load(file, [{ path: 'a.txt', quarantined: [quarantined('a.txt')] }]);
    expect(await rows(file, 'SELECT run FROM quarantine')).toEqual([[1]]);
    await load(file, [{ path: 'a.txt', quarantined: [quarantined('a.txt', 'a.txt: now it is binary')] }]);
    expect(await rows(file, 'SELECT run, message FROM quarantine')).toEqual([[3, 'a.txt: now it is binary']]);
  });

  it('keeps what it read from the same bytes when a later version fails on them, and drops it when the bytes changed', async () => {
    await load(file, [{ path: 'a.txt', records: [record(1, 'a.txt')] }]);
    await load(file, [{ path: 'a.txt', keep: true, quarantined: [quarantined('a.txt')] }]);
    expect(await rows(file, 'SELECT id FROM announcements')).toEqual([['invented-1']]);
    expect(await rows(file, 'SELECT path FROM sources')).toEqual([['a.txt']]);
    await load(file, [{ path: 'a.txt', sha256: 'b', quarantined: [quarantined('a.txt')] }]);
    expect(await rows(file, 'SELECT id FROM announcements')).toEqual([]);
    expect(await rows(file, 'SELECT path FROM sources')).toEqual([]);
  });

  it('forgets a source that is gone', async () => {
    await load(file, [{ path: 'a.txt', records: [record(1, 'a.txt')] }]);
    expect(await load(file, [{ path: 'a.txt', gone: true }])).toMatchObject({ removed: 1 });
    const left = await contents(file);
    expect(Object.keys(left).filter((table) => left[table]?.length !== 0)).toEqual([]);
  });

  it('gives an id that two files claim to the first, and says so of the second on every run', async () => {
    const claim = [
      { path: 'b.txt', records: [record(1, 'b.txt')] },
      { path: 'a.txt', records: [record(1, 'a.txt')] },
    ];
    for (const run of [1, 2]) {
      await load(file, claim);
      expect(await rows(file, 'SELECT source_path FROM announcements'), `run ${run}`).toEqual([['a.txt']]);
      expect(await rows(file, 'SELECT path, reason, message FROM quarantine')).toEqual([
        [
          'b.txt',
          'duplicate',
          'b.txt: the announcement at https://example.org/termine/1 is already there, read from a.txt',
        ],
      ]);
    }
    // In a batch of its own a rival must not take the id over either.
    await load(file, [claim[0]!]);
    expect(await rows(file, 'SELECT source_path FROM announcements')).toEqual([['a.txt']]);
    // Once the owner is gone, the rival's turn has come.
    await load(file, [{ path: 'a.txt', gone: true }, claim[0]!]);
    expect(await rows(file, 'SELECT source_path FROM announcements')).toEqual([['b.txt']]);
    expect(await rows(file, 'FROM quarantine')).toEqual([]);
  });

  it('keeps rows unique without keys of the database', async () => {
    const first = ['a.txt', 'b.txt', 'c.txt'].map((path, i) => ({ path, records: [record(i, path)] }));
    const again = [
      { path: 'a.txt', sha256: 'b', records: [record(0, 'a.txt', { title: 'Ein neuer Titel' }), record(7, 'a.txt')] },
      { path: 'b.txt', keep: true, quarantined: [quarantined('b.txt')] },
      { path: 'c.txt', records: [record(2, 'c.txt')] },
    ];
    for (const batch of [first, first, again, again]) await load(file, batch);
    const keys = {
      files: 'path',
      sources: 'path',
      announcements: 'id',
      quotations: 'announcement_id',
      quarantine: 'path, position',
      evidence: 'announcement_id, pointer, position',
      organisations: 'announcement_id, "role", position',
    };
    const lists = ['occurrences', 'venues', 'regions', 'topics', 'networks', 'contacts', 'prices', 'audiences'];
    const all = Object.entries(keys).concat(lists.map((table) => [table, 'announcement_id, position']));
    for (const [table, key] of all) {
      expect(await rows(file, `SELECT ${key} FROM ${table} GROUP BY ALL HAVING count(*) > 1`), table).toEqual([]);
      expect(await rows(file, `FROM ${table} LIMIT 1`), table).toHaveLength(1);
    }
  });

  it('has a row of evidence for each value and each of its words, best first', async () => {
    const words = [evidence('Kiel', 3), { ...evidence('Landeshauptstadt', 5), note: 'erschlossen' }];
    const made = record(1, 'a.txt', { evidence: { '/venues/0/city': words, '/regions/0': words, '/title': [] } });
    await load(file, [{ path: 'a.txt', records: [made] }]);
    const told = 'pointer, position, "text", start_offset, end_offset, line, "column", rule, confidence, note';
    const row = (pointer: string, position: number) => {
      const { text, start, end, line, column, rule, confidence, note = null } = words[position]!;
      return [pointer, position, text, start, end, line, column, rule, confidence, note];
    };
    expect(await rows(file, `SELECT ${told} FROM evidence ORDER BY ALL`)).toEqual([
      row('/regions/0', 0),
      row('/regions/0', 1),
      row('/venues/0/city', 0),
      row('/venues/0/city', 1),
    ]);
  });

  it('takes a record of many megabytes', async () => {
    const statement = 'Eingeladen sind alle. '.repeat(900_000);
    const eligibility = { ...announcement(1).eligibility, statements: [statement] };
    await load(file, [{ path: 'a.txt', records: [record(1, 'a.txt', { eligibility })] }]);
    expect(await rows(file, 'SELECT length(statement)::INTEGER FROM eligibility_statements')).toEqual([
      [statement.length],
    ]);
  });

  it('survives quotes, line breaks and surrogates in values', async () => {
    const title = `Da's "alles" \\ ;-- \u2028 🎪\nzweite Zeile`;
    await load(file, [{ path: "o'b.txt", records: [record(1, "o'b.txt", { title })] }]);
    expect(await rows(file, 'SELECT title, source_path FROM announcements')).toEqual([[title, "o'b.txt"]]);
  });
});
