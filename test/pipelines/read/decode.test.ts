import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../pipelines/read/decode.ts';
import { readSource } from '../../../pipelines/read/index.ts';

const TEXT = 'Fachtag „Lesen“ – 5 € für Änne Süßmuth';

describe('charsets', () => {
  const meta = (charset: string) => `<meta charset="${charset}"><p>${TEXT}</p>`;
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['windows-1252 without a label', iconv.encode(TEXT, 'windows-1252'), 'windows-1252'],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['big-endian UTF-16 with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 without a mark', iconv.encode('Fachtag Lesen und mehr', 'utf-16le'), 'utf-16le'],
  ])('%s', async (_, bytes, charset) => {
    const decoded = await decode(bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toBe(
      charset === 'utf-16le' && !bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))
        ? 'Fachtag Lesen und mehr'
        : TEXT,
    );
  });

  it.each([
    [
      'windows-1252 labelled ISO-8859-1, as browsers read it',
      iconv.encode(meta('iso-8859-1'), 'windows-1252'),
      'windows-1252',
    ],
    ['windows-1252 labelled UTF-8', iconv.encode(meta('utf-8'), 'windows-1252'), 'windows-1252'],
    ['UTF-8 labelled ISO-8859-1', Buffer.from(meta('iso-8859-1')), 'utf-8'],
    [
      'ISO-8859-15 with its label',
      iconv.encode('<meta charset="iso-8859-15"><p>5 € für Änne</p>', 'iso-8859-15'),
      'iso-8859-15',
    ],
  ])('%s', async (_, bytes, charset) => {
    const decoded = await decode(bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toMatch(/5 € für Änne/);
  });
});

describe('characters', () => {
  const read = async (path: string, text: string) => {
    const [document] = await readSource({ path, bytes: Buffer.from(text) });
    if (!document) throw new Error('no document');
    return document;
  };

  it.each([
    ['soft hyphens', 'Fach\u00adtag und Fach&shy;kraft', 'Fachtag und Fachkraft'],
    ['zero-width characters', 'Fach\u200btag \u200ein Kiel\ufeff', 'Fachtag in Kiel'],
    ['no-break spaces', '3.\u00a0Mai&nbsp;2021&#160;in&thinsp;Kiel', '3. Mai 2021 in Kiel'],
    ['combining marks', 'Fu\u0308r A\u0308nne', 'Für Änne'],
    [
      'entities',
      '&Uuml;ber &bdquo;Lesen&ldquo; &ndash; 5&nbsp;&euro; &#8211; &#x2013; &amp;amp;',
      'Über „Lesen“ – 5 € – – &amp;',
    ],
    ['entities without their semicolon', 'Caf&eacute und AT&T', 'Café und AT&T'],
    ['line breaks of three systems', 'eins\r\nzwei\rdrei\nvier', 'eins zwei drei vier'],
    ['separators of lines', 'eins\u2028zwei', 'eins zwei'],
  ])('%s', async (_, html, text) => {
    const document = await read('a.html', `<p>${html}</p>`);
    expect(document.text).toBe(text);
    const end = document.offsets.toRawEnd(document.text.length);
    expect(document.raw.slice(0, document.offsets.toRaw(0))).toBe('<p>');
    expect(document.raw.slice(end)).toMatch(/^\ufeff?<\/p>$/);
  });

  it('counts lines whatever ends them', async () => {
    const { offsets, raw } = await read('a.txt', 'eins\r\nzwei\rdrei\nvier');
    expect(['eins', 'zwei', 'drei', 'vier'].map((word) => offsets.position(raw.indexOf(word)))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});

it.each([
  ['empty', Buffer.from('')],
  ['empty', Buffer.from('\ufeff \n')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3])],
  ['no-announcement', Buffer.from('<nav><a href="/">Start</a></nav>')],
  ['too-large', Buffer.alloc(20_000_001, 65)],
])('says why a file is unreadable: %s', async (reason, bytes) => {
  await expect(readSource({ path: 'a.html', bytes })).rejects.toMatchObject({ reason });
});
