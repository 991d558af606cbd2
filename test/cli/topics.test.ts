import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { litfass } from '../support/cli.ts';

const TEXTS = {
  'a.txt': 'Fachtag Ganztag\n\nEs geht um regionale Wertschöpfung und um den Ganztag. Am 3. Mai 2024 in Jena.\n',
  'b.txt': 'Werkstatt am Markt\n\nDer regionalen Wertschöpfung gilt der Abend am 4. Mai 2024 in Gera.\n',
  'c.txt': 'Forum im Rathaus\n\nAm 5. Mai 2024 wird über Bildungsmonitoring und regionale Wertschöpfung gesprochen.\n',
};

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('topics', () => {
  it('lists the concepts as a tree', async () => {
    const { code, out } = await litfass(['topics']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 +Kommunale Bildung \(kommunale-bildung\)$/m);
    expect(out).toMatch(/^1\.1 +Bildungsmanagement \(bildungsmanagement\)$/m);
  });

  it('lists the user’s own concepts among them', async () => {
    const folder = folderWith({ 'c.yaml': 'topics:\n  - { id: bienenkunde, label: Bienenkunde }\n' });
    const { out } = await litfass(['topics', '--config', join(folder, 'c.yaml'), '--format', 'json']);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ id: 'bienenkunde' }));
  });

  it('finds phrases that recur and that no concept covers, whatever their inflection', async () => {
    const { code, out } = await litfass(['topics', '--candidates', folderWith(TEXTS), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { phrase: 'regionale Wertschöpfung', documents: 3, mentions: 3, example: 'a.txt' },
    ]);
  });

  it('leaves out what the user’s vocabulary covers, and says when nothing recurs', async () => {
    const folder = folderWith({ 'c.yaml': 'topics:\n  - { id: wert, label: Regionale Wertschöpfung }\n' });
    const { out } = await litfass(['topics', '--candidates', folderWith(TEXTS), '--config', join(folder, 'c.yaml')]);
    expect(out).toBe('No phrase recurs in 3 of 3 announcements; --least 2 asks for less.\n');
  });

  it('goes on when a file cannot be read, and says so', async () => {
    const { code, out, err } = await litfass([
      'topics',
      '--candidates',
      folderWith({ ...TEXTS, 'd.txt': '' }),
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('d.txt');
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it.each([
    [['topics', 'pages'], 'Add --candidates'],
    [['topics', '--candidates'], 'Name files or folders'],
    [['topics', '--candidates', '.', '--least', 'many'], 'whole number'],
    [['topics', '--format', 'xml'], '--format text or --format json'],
  ])('%j is a usage error that says what to do', async (args, advice) => {
    const { code, err } = await litfass(args);
    expect(code).toBe(2);
    expect(err).toContain(advice);
  });
});
