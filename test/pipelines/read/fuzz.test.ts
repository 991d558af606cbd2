/** Whatever comes in: the reader answers with documents or says why not, and takes time in proportion. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { readSource, Unreadable } from '../../../pipelines/read/index.ts';
import { Config } from '../../../schemas/config.ts';
import type { Document } from '../../../schemas/document.ts';

const config = Config.parse({});
const bytes = (text: string) => new TextEncoder().encode(text);

async function read(path: string, input: Uint8Array): Promise<Document[]> {
  try {
    return await readSource({ path, bytes: input });
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/** What every document promises, however odd its file. */
function check(documents: readonly Document[]): void {
  for (const { text, raw, blocks, hints, offsets } of documents) {
    let last = 0;
    for (const { start, end, field } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = start;
      if (field) for (const line of field.lines) expect(line.end).toBeGreaterThan(line.start);
      const from = offsets.toRaw(start);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(offsets.toRawEnd(end)).toBeGreaterThan(from);
      expect(offsets.toRawEnd(end)).toBeLessThanOrEqual(raw.length);
    }
    for (const { at, shown } of hints) {
      expect(at.end).toBeGreaterThanOrEqual(at.start);
      expect(at.end).toBeLessThanOrEqual(raw.length);
      if (shown) expect(text.slice(shown.start, shown.end).trim()).not.toBe('');
    }
  }
}

const path = fc.constantFrom('a.html', 'a.md', 'a.txt', 'a');
const piece = fc.oneof(
  fc.constantFrom(
    ...'<div> </div> <p> <td> <tr> <table> </table> <dl><dt> <dd> <li> <ul> <h1> </h1> </h2> <b> </b> <br> <a href="mailto:x@example.org"> </a> <script> </script> <pre> <!-- --> <span style="display:none"> </span> <main> <article class="event"> </article> <time datetime="2021-05-03"> <form> <nav> <body itemscope itemprop="name"> &amp; &nbsp; &#x41; &#99999999; &auml &shy; ]]> <![CDATA['.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    ...'Ort: Kiel|Datum: 3. Mai 2021|**Wann?** morgen|# Titel|- Punkt|> Zitat|---|===|| a | b |||---|---||```|[x](mailto:a@example.org)|<https://example.org>|title: "x|Anmeldung|Schulent-|• Punkt|\\*|+++|1. Eins'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    'e\u0301',
    '\ufeff',
    '\u2028',
    '😀',
    '\ud800',
  ),
  fc.string({ maxLength: 12 }),
);
const soup = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('never throws but Unreadable', () => {
  it('on random bytes', () =>
    fc.assert(
      fc.asyncProperty(path, fc.uint8Array({ maxLength: 400 }), async (name, input) => check(await read(name, input))),
      {
        numRuns: 150,
      },
    ));

  it('on a soup of tags, marks and words', () =>
    fc.assert(
      fc.asyncProperty(path, soup, async (name, text) => {
        const documents = await read(name, bytes(text));
        check(documents);
        for (const document of documents) extract(document, config);
      }),
      { numRuns: 250 },
    ));

  it('on broken JSON-LD', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), fc.nat(200), async (junk, cut) => {
        const json =
          '{"@type":"Event","name":"Fest\\u00fc","location":{"address":["a",{"b":1}]},"startDate":"2021-05-03"}';
        const broken = json.slice(0, cut) + junk + json.slice(cut);
        check(await read('a.html', bytes(`<p>Fest<script type="application/ld+json">${broken}</script>`)));
      }),
      { numRuns: 120 },
    ));

  it('on broken front matter', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('---', '+++'), fc.string({ maxLength: 80 }), async (fence, junk) => {
        check(await read('a.md', bytes(`${fence}\ntitle: Fest\n${junk}\nort = "Kiel"\n${fence}\n\nText`)));
      }),
      { numRuns: 120 },
    ));
});

/** Milliseconds for the same shape at two sizes: growing eight times, the time may grow little more. */
async function growth(path: string, make: (size: number) => string, size: number): Promise<number> {
  const time = async (text: string) => {
    const input = bytes(text);
    const from = performance.now();
    check(await read(path, input));
    return performance.now() - from;
  };
  await time(make(size));
  const small = Math.min(await time(make(size)), await time(make(size)));
  // Twice, because a busy machine makes any single run long.
  const large = Math.min(await time(make(size * 8)), await time(make(size * 8)));
  return large / Math.max(small, 4);
}

describe('time grows with the size of the file, not faster', { timeout: 60_000 }, () => {
  const shapes: Record<string, [string, (n: number) => string, number]> = {
    'open divs': ['a.html', (n) => `${'<div>'.repeat(n)}x`, 20_000],
    'nested lists': ['a.html', (n) => `${'<ul><li>Punkt '.repeat(n)}`, 4000],
    'nested tables': ['a.html', (n) => `${'<table><tr><td>x '.repeat(n)}`, 4000],
    'nested bold': ['a.html', (n) => `${'<b>x '.repeat(n)}`, 8000],
    'one huge attribute': ['a.html', (n) => `<p title="${'x'.repeat(n)}">Text</p>`, 400_000],
    'many attributes': ['a.html', (n) => `<p ${'a="b" '.repeat(n)}>Text</p>`, 20_000],
    'huge class': ['a.html', (n) => `<p class="${'nav-x '.repeat(n)}">Text</p>`, 20_000],
    'unclosed comment': ['a.html', (n) => `<p>Text${'<!-- '.repeat(n)}`, 20_000],
    ampersands: ['a.html', (n) => `<p>${'&'.repeat(n)}`, 100_000],
    blanks: ['a.txt', (n) => `Text${' '.repeat(n)}Ende`, 200_000],
    'blank lines': ['a.txt', (n) => `Text${'\n \n'.repeat(n)}Ende`, 50_000],
    'one long line': ['a.txt', (n) => 'Am 3. Mai (z. B. um 10: '.repeat(n), 4000],
    labels: ['a.txt', (n) => 'Ort: Kiel Tel.: 1 E-Mail: a@example.org\n'.repeat(n), 1000],
    'one line of labels': ['a.txt', (n) => 'Ort: Kiel | Tel.: 1 | '.repeat(n), 1000],
    colons: ['a.txt', (n) => ':'.repeat(n), 50_000],
    'bold labels': ['a.html', (n) => `<p>${'<b>Ort:</b> Kiel '.repeat(n)}</p>`, 500],
    entries: ['a.html', (n) => '<article class="event"><h2>A</h2><p>3. Mai 2021</p></article>'.repeat(n), 1000],
    'links without end': ['a.html', (n) => '<a href="https://example.org/a">x'.repeat(n), 4000],
    microdata: ['a.html', (n) => '<div itemscope itemprop="a">x'.repeat(n), 2000],
    'JSON-LD': ['a.html', (n) => `<p>x<script type="application/ld+json">${'{"a":['.repeat(n)}`, 20_000],
    stars: ['a.md', (n) => '*'.repeat(n), 4000],
    headings: ['a.md', (n) => '## Fest\n\nDatum: 3. Mai 2021\n\n'.repeat(n), 400],
    'Markdown links': ['a.md', (n) => '[x](https://example.org) '.repeat(n), 400],
  };
  it.each(Object.entries(shapes))('%s', async (_, [path, make, size]) => {
    expect(await growth(path, make, size)).toBeLessThan(30);
  });

  it('reads 5 MB of <div> within seconds', async () => {
    const from = performance.now();
    await read('a.html', bytes('<div>'.repeat(1_000_000)));
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
