import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Announcement } from '../../schemas/announcement.ts';
import { litfass } from '../support/cli.ts';

const TEXT =
  'Fachtag Ganztag\n\nDatum: 14. September 2021, 10 bis 16 Uhr\nOrt: Bürgerhaus, Lindenstraße 4, 24103 Kiel\n';

describe('extract', () => {
  it('prints one record a line and nothing else', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'b.md': '# Werkstatt\n\n**Wann:** 3. Mai 2022\n' });
    const { code, out, err } = await litfass(['extract', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => Announcement.parse(JSON.parse(line)));
    expect(records.map((record) => record.source.path)).toEqual([
      expect.stringMatching(/a\.txt$/),
      expect.stringMatching(/b\.md$/),
    ]);
  });

  it('prints an array with --format json, even of nothing', async () => {
    const { out } = await litfass(['extract', '--format', 'json', folderWith({ 'a.txt': TEXT })]);
    expect(JSON.parse(out)).toHaveLength(1);
    const nothing = await litfass(['extract', '--format', 'json', folderWith({})]);
    expect(JSON.parse(nothing.out)).toEqual([]);
  });

  it('reads standard input', async () => {
    const { out } = await litfass(['extract', '-'], TEXT);
    expect(JSON.parse(out)).toMatchObject({ title: 'Fachtag Ganztag', source: { path: 'stdin' } });
  });

  it('takes the files and what is known of them from a manifest', async () => {
    const folder = folderWith({
      'a.txt': TEXT,
      'm.csv': 'path;uri;published\na.txt;https://example.org/a;2021-07-01\n',
    });
    const { out } = await litfass(['extract', '--manifest', join(folder, 'm.csv')]);
    expect(JSON.parse(out)).toMatchObject({
      source: { path: 'a.txt', uri: 'https://example.org/a', published: '2021-07-01' },
    });
  });

  it('gives a record the same id wherever the folder is', async () => {
    const manifest = '{"path":"a.txt"}\n';
    const runs = [
      folderWith({ 'a.txt': TEXT, 'm.jsonl': manifest }),
      folderWith({ 'a.txt': TEXT, 'm.jsonl': manifest }),
    ].map(async (folder) => JSON.parse((await litfass(['extract', '--manifest', join(folder, 'm.jsonl')])).out).id);
    const [first, second] = await Promise.all(runs);
    expect(first).toBe(second);
  });

  it('goes on behind a file it cannot read, and says what to do', async () => {
    const { code, out, err } = await litfass(['extract', folderWith({ 'a.txt': '', 'b.txt': TEXT })]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/a\.txt is empty\. Save the announcement again/);
  });

  it('names the line of a broken manifest', async () => {
    const folder = folderWith({ 'm.jsonl': '{"path":"a.txt"}\n{"path":}\n' });
    const { code, err } = await litfass(['extract', '--manifest', join(folder, 'm.jsonl')]);
    expect(code).toBe(2);
    expect(err).toContain('m.jsonl:2');
  });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
