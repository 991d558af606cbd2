import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSources, type SourceOptions, stdinSource } from '../../pipelines/sources.ts';
import { write } from '../support/announcements.ts';
import { temporaryFolder } from '../support/warehouse.ts';

const folder = temporaryFolder();
const at = (path: string) => join(folder.path, path);
write(folder.path, {
  '2012/a.txt': 'a',
  '2012/tief/b.HTML': 'b',
  '2013/a.txt': 'c',
  '2013/scan.pdf': 'd',
  '2013/README.md': 'e',
  'm.csv': '\ufeffPath;URI;published;network\n2012/a.txt;https://example.org/a;2012-03-04;\n./2013/a.txt;;;nord\n',
  'm.jsonl': '{"path":"2013/a.txt"}\n\n{"path":"2012/a.txt","uri":"https://example.org/a"}\n',
});
afterAll(() => folder.remove());

const paths = async (options: SourceOptions) => [...(await findSources(options)).sources].map(({ path }) => path);

describe('findSources', () => {
  it('reads a folder with all below it, and counts what it passes over', async () => {
    const { sources, ignored } = await findSources({ paths: [at('')] });
    expect([...sources].map(({ path }) => path)).toEqual(['2012/a.txt', '2012/tief/b.HTML', '2013/a.txt']);
    expect(ignored).toMatchObject({ '.pdf': 1, 'README.md': 1 });
  });

  it.each([
    ['one folder', ['2012'], ['a.txt', 'tief/b.HTML']],
    ['one file', ['2012/a.txt'], ['a.txt']],
    ['a glob', ['2012/*.txt'], ['a.txt']],
    ['a glob over folders', ['20*/*.txt'], ['2012/a.txt', '2013/a.txt']],
    ['two folders', ['2012', '2013'], ['2012/a.txt', '2012/tief/b.HTML', '2013/a.txt']],
    ['two files of one name', ['2012/a.txt', '2013/a.txt'], ['2012/a.txt', '2013/a.txt']],
    ['the same file twice', ['2012/a.txt', '2012/*.txt'], ['a.txt']],
    ['a file no folder would give', ['2013/scan.pdf'], ['scan.pdf']],
  ])('%s: paths start at the deepest folder that holds everything named', async (_, names, expected) => {
    expect(await paths({ paths: names.map(at) })).toEqual(expected);
  });

  it('finds sources when they are asked for, as often as they are, and counts them at once', async () => {
    const own = temporaryFolder();
    write(own.path, { '1/a.txt': 'a', '2/b.txt': 'b', '2/scan.pdf': 'c' });
    const { sources, count, ignored } = await findSources({ paths: [own.path, join(own.path, '1')] });
    expect([count, ignored]).toEqual([2, { '.pdf': 1 }]);
    expect(Array.isArray(sources)).toBe(false);
    write(own.path, { '2/c.txt': 'd', '2/other.pdf': 'e' });
    for (const _ of [1, 2]) expect([...sources].map(({ path }) => path)).toEqual(['1/a.txt', '2/b.txt', '2/c.txt']);
    expect(ignored, 'the second look counts nothing').toEqual({ '.pdf': 1 });
    own.remove();
  });

  it('takes the files from a manifest alone, in its order, and its words for each', async () => {
    const { sources } = await findSources({ paths: [], manifest: at('m.jsonl'), network: 'sued' });
    expect([...sources]).toMatchObject([
      { path: '2013/a.txt', file: at('2013/a.txt'), uri: null, network: 'sued' },
      { path: '2012/a.txt', uri: 'https://example.org/a', network: 'sued' },
    ]);
  });

  it('reads CSV as German spreadsheets write it; paths are relative to the manifest whatever is named', async () => {
    const { sources } = await findSources({ paths: [at('2012'), at('2013')], manifest: at('m.csv'), network: 'sued' });
    expect([...sources]).toMatchObject([
      { path: '2012/a.txt', uri: 'https://example.org/a', published: '2012-03-04', network: 'sued' },
      { path: '2012/tief/b.HTML', uri: null, network: 'sued' },
      { path: '2013/a.txt', uri: null, published: null, network: 'nord' },
    ]);
  });

  it.each([
    ['bad.jsonl', '{"path":"a.txt"}\n{"path":', /bad\.jsonl:2: not a JSON object/],
    ['none.jsonl', '{"path":""}\n', /none\.jsonl:1: path: /],
    ['date.csv', 'path,published\na.txt,gestern\n', /date\.csv:2: published: expected a date/],
    ['twice.csv', 'path\na.txt\nb.txt\n./a.txt\n', /twice\.csv:4: a\.txt is already listed on line 2/],
    ['torn.csv', 'path,uri\n"a.txt,x\n', /torn\.csv: .*[Qq]uote/],
  ])('refuses the manifest %s and names the line', async (name, text, message) => {
    write(folder.path, { [`bad/${name}`]: text });
    await expect(findSources({ paths: [], manifest: at(`bad/${name}`) })).rejects.toThrow(message);
  });

  it('says what is wrong with a name', async () => {
    await expect(paths({ paths: [at('2014')] })).rejects.toThrow(/2014 does not exist/);
    await expect(paths({ paths: [at('2012/*.docx')] })).rejects.toThrow(/matches no file/);
  });
});

it('stdinSource names standard input by its bytes', () => {
  const source = (text: string) => stdinSource(Buffer.from(text), undefined);
  expect(source('a').path).toMatch(/^stdin-[0-9a-f]{12}$/);
  expect(source('a').path).toBe(source('a').path);
  expect(source('b').path).not.toBe(source('a').path);
});
