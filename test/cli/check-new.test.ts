import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { litfass } from '../support/cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'litfass-new-'));
const ONSITE = [
  '--title',
  'Fachtag „Ganztag: gestalten“',
  '--start',
  '2026-09-15T10:00',
  '--end',
  '2026-09-15T16:00',
  '--venue',
  'Rathaus',
  '--street',
  'Fleethörn 9',
  '--city',
  '24103 Kiel',
  '--registration',
  'https://www.example.org/anmeldung',
  '--deadline',
  '2026-09-01',
  '--topics',
  'Ganztag, Inklusion',
  '--contact',
  'Mara Beispiel',
  '--email',
  'mara.beispiel@example.org',
  '--phone',
  '0431 901-4711',
];

it('writes an announcement that passes every check', async () => {
  const made = await litfass(['new', 'a.md', ...ONSITE], '', folder);
  expect({ ...made, err: '' }).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain(
    'title: "Fachtag „Ganztag: gestalten“"\nstart: 2026-09-15T10:00',
  );
  const { code, out } = await litfass(['check', 'a.md', '--max-warnings', '0', '--lang', 'de'], '', folder);
  expect({ code, out }).toEqual({ code: 0, out: '1 Datei geprüft: nichts zu beanstanden\n' });
});

it('writes an online event that passes, to standard output', async () => {
  const { code, out } = await litfass(
    [
      'new',
      '--title',
      'Sprechstunde Fördermittel',
      '--start',
      '2026-11-03T14:00',
      '--venue',
      'online',
      '--email',
      'hilfe@example.org',
    ],
    '',
    folder,
  );
  expect(code).toBe(0);
  expect(
    await litfass(['check', '-', '--stdin-name', 'a.md', '--max-warnings', '0', '--lang', 'de'], out, folder),
  ).toMatchObject({ code: 0 });
});

it('asks for nothing where nobody can answer, and writes over nothing', async () => {
  const { code, err } = await litfass(['new', 'b.md', '--title', 'Fachtag'], '', folder);
  expect(code).toBe(2);
  expect(err).toContain('--start, --venue, --email');
  expect(existsSync(join(folder, 'b.md'))).toBe(false);
  writeFileSync(join(folder, 'c.md'), 'mein Text');
  expect((await litfass(['new', 'c.md', ...ONSITE], '', folder)).code).toBe(2);
  expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('mein Text');
});

it('says what is wrong with the answers', async () => {
  const { code, err } = await litfass(['new', '--lang', 'de', ...ONSITE, '--end', '2026-09-14T16:00'], '', folder);
  expect(code).toBe(1);
  expect(err).toContain('Das Ende (2026-09-14T16:00) liegt vor dem Beginn (2026-09-15T10:00).');
});

it('makes the folder, and writes days as ISO has them', async () => {
  const args = [
    '--title',
    'Fachtag',
    '--start',
    '9.3.2027, 10 Uhr',
    '--end',
    '16 Uhr',
    '--deadline',
    '20. Februar 2027',
  ];
  const rest = ['--venue', 'Rathaus', '--city', '24103 Kiel', '--email', 'fachtag@example.org'];
  const { code } = await litfass(['new', 'neu/hier/b.md', ...args, ...rest], '', folder);
  expect(code).toBe(0);
  const text = readFileSync(join(folder, 'neu/hier/b.md'), 'utf8');
  expect(text).toContain('start: 2027-03-09T10:00\nend: 2027-03-09T16:00\n');
  expect(text).toContain('deadline: 2027-02-20\n');
  expect(text).toContain('bis zum 20. Februar 2027');
});

it('leaves a start that is no date as it was given, and says so', async () => {
  const rest = ['--title', 'Fachtag', '--venue', 'Rathaus', '--email', 'fachtag@example.org'];
  const { code, out, err } = await litfass(['new', '--start', '2027-13-09', ...rest], '', folder);
  expect({ code, line: out.split('\n')[2] }).toEqual({ code: 1, line: 'start: 2027-13-09' });
  expect(err).toContain('2027-13-09');
});
