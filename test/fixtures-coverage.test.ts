/** What the fixtures promise to cover holds, whatever is added or taken away. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ATTENDANCE, KINDS, STATUSES } from '../schemas/announcement.ts';
import { Config } from '../schemas/config.ts';
import { beside, type ExpectedRecord, expectation, FIXTURES, manifest } from './support/expectation.ts';

const entries = manifest();
const records: ExpectedRecord[] = entries.flatMap(({ path }) => {
  const expected = expectation(path);
  return Array.isArray(expected) ? expected : [];
});
const bytes = (path: string) => readFileSync(FIXTURES + path);

/** Every value of `wanted` that nothing of `found` has. */
const missing = (wanted: readonly string[], found: Iterable<unknown>) => {
  const seen = new Set(found);
  return wanted.filter((value) => !seen.has(value));
};

describe('the fixtures', () => {
  test('stand in the manifest, every one, each with its expectation beside it', () => {
    const files = globSync('*/*.{txt,html,md}', { cwd: FIXTURES }).sort();
    expect(entries.map(({ path }) => path).sort()).toEqual(files);
    const expectations = globSync('*/*.expected.json', { cwd: FIXTURES, absolute: true }).sort();
    expect(files.map((path) => beside(path, 'expected')).sort()).toEqual(expectations);
  });

  test('hold at least forty announcements of at least four networks', () => {
    expect(records.length).toBeGreaterThanOrEqual(40);
    const { networks } = Config.parse(parse(readFileSync(`${FIXTURES}litfass.config.yaml`, 'utf8')));
    const ids = networks.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(
      missing(
        ids,
        entries.map(({ network }) => network),
      ),
    ).toEqual([]);
    expect(missing([...new Set(records.flatMap((record) => record.networks ?? []))], ids)).toEqual([]);
  });

  test('take place in all sixteen states', () => {
    const states = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map((code) => `DE-${code}`);
    expect(
      missing(
        states,
        records.flatMap(({ venues }) => venues?.map(({ state }) => state) ?? []),
      ),
    ).toEqual([]);
  });

  test('reach from 2012 to 2026, no year left out', () => {
    const years = Array.from({ length: 15 }, (_, i) => String(2012 + i));
    expect(
      missing(
        years,
        records.flatMap(({ occurrences }) => occurrences?.map(({ start, edtf }) => (start ?? edtf)?.slice(0, 4)) ?? []),
      ),
    ).toEqual([]);
  });

  test('show every kind, status and attendance mode', () => {
    // A listing's parts are records of their own, and "other" is what nobody announces on purpose.
    expect(missing(KINDS, ['listing', 'other', ...records.map(({ kind }) => kind)])).toEqual([]);
    expect(
      missing(
        STATUSES,
        records.map(({ status }) => status),
      ),
    ).toEqual([]);
    expect(
      missing(
        ATTENDANCE,
        records.map(({ attendance }) => attendance),
      ),
    ).toEqual([]);
  });

  test('come as text, HTML and Markdown, with and without front matter', () => {
    expect(
      missing(
        ['.txt', '.html', '.md'],
        entries.map(({ path }) => extname(path)),
      ),
    ).toEqual([]);
    const fences = entries
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path }) => bytes(path).toString().slice(0, 3));
    expect(missing(['---', '+++'], fences)).toEqual([]);
    expect(fences.filter((fence) => fence !== '---' && fence !== '+++').length).toBeGreaterThan(0);
  });

  test('come in several charsets and normal forms', () => {
    const texts = entries.map(({ path }) => bytes(path));
    const utf8 = (file: Buffer) => new TextDecoder('utf-8', { fatal: true }).decode(file);
    const isUtf8 = (file: Buffer) => {
      try {
        return utf8(file) !== '';
      } catch {
        return false;
      }
    };
    const isPicture = (file: Buffer) => file.toString('latin1', 1, 4) === 'PNG';
    const utf16 = texts.filter((file) => file[0] === 0xff && file[1] === 0xfe);
    expect(utf16).not.toHaveLength(0);
    const windows = texts.filter(
      (file) => !isUtf8(file) && !utf16.includes(file) && !isPicture(file) && file.length > 0,
    );
    expect(windows.length).toBeGreaterThanOrEqual(3);
    // The quotation marks, dash and euro sign that ISO 8859-1 does not have.
    for (const byte of [0x84, 0x93, 0x96, 0x80]) expect(windows.some((file) => file.includes(byte))).toBe(true);
    expect(texts.some((file) => isUtf8(file) && utf8(file) !== utf8(file).normalize('NFC'))).toBe(true);
    expect(texts.some((file) => isUtf8(file) && utf8(file).includes('\u00ad'))).toBe(true);
  });

  test('carry trouble: files that must end in quarantine', () => {
    const reasons = entries
      .map(({ path }) => expectation(path))
      .map((expected) => 'quarantined' in expected && expected.quarantined);
    expect(missing(['empty', 'binary', 'no-announcement'], reasons)).toEqual([]);
  });

  test('name no address outside example.org', () => {
    for (const { path } of entries) {
      const text = bytes(path).toString('latin1');
      // Namespaces and the share links every such page has are no addresses of people or organisations.
      const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
      const mail = [...text.matchAll(/@([\w-]+\.[\w.-]*\w)/g)].map(([, host]) => host);
      const foreign = [...hosts, ...mail].filter(
        (host) =>
          !/(?:^|\.)example\.org$/.test(host!) &&
          !/^(?:schema\.org|www\.w3\.org|www\.facebook\.com|twitter\.com)$/.test(host!),
      );
      expect(foreign, path).toEqual([]);
    }
  });
});
