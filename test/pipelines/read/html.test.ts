import { describe, expect, it } from 'vitest';
import { outlineOf, outlines } from '../../support/outline.ts';

const CASES: readonly [name: string, html: string, blocks: string[]][] = [
  [
    'reads labels in bold, in tables, in definition lists and before a colon',
    '<h1>Fachtag</h1><p><strong>Wann?</strong> 3. Mai 2021<br><b>Wo:</b> Kiel</p><table><tr><th>Kosten</th><td>10 Euro</td></tr></table><dl><dt>Zielgruppe</dt><dd>Lehrkräfte</dd><dd>Eltern</dd></dl><p>Anmeldeschluss: 1. Mai</p>',
    [
      'heading 1: Fachtag',
      'date (Wann): 3. Mai 2021',
      'place (Wo): Kiel',
      'cost (Kosten): 10 Euro',
      'audience (Zielgruppe): Lehrkräfte / Eltern',
      'deadline (Anmeldeschluss): 1. Mai',
    ],
  ],
  [
    'leaves front matter above a template out of the text',
    '---\ntitle: Treffen\nemail: probe@example.org\n---\n<p>Wir treffen uns.</p>',
    ['paragraph: Wir treffen uns.'],
  ],
  [
    'keeps an empty label as an empty field',
    '<h1>Treffen</h1><dl><dt>Ansprechperson</dt><dd></dd><dt>Ort</dt><dd>Kiel</dd></dl>',
    ['heading 1: Treffen', 'contact (Ansprechperson):', 'place (Ort): Kiel'],
  ],
  [
    'takes the lines below a heading as its value, up to the next label',
    '<h3>Kontakt</h3><p>Jule Probe<br>Bildungsbüro<br>Tel.: 0431 123<br>E-Mail: probe@example.org</p>',
    ['contact (Kontakt): Jule Probe / Bildungsbüro', 'phone (Tel.): 0431 123', 'email (E-Mail): probe@example.org'],
  ],
  [
    'parts labels that share a line',
    '<p>Datum: 3.5.2021 | Ort: Kiel | Anzahl: 10 Personen</p>',
    ['date (Datum): 3.5.2021', 'place (Ort): Kiel', 'capacity (Anzahl): 10 Personen'],
  ],
  [
    'reads the values of a table with one row below its head',
    '<table><tr><th>Datum</th><th>Ort</th></tr><tr><td>3. Mai</td><td>Kiel</td></tr></table>',
    ['row: Datum | Ort', 'date (Datum): 3. Mai', 'place (Ort): Kiel'],
  ],
  [
    'leaves the rows of a programme alone',
    '<h1>Tag</h1><table><tr><th>Uhrzeit</th><th>Was</th></tr><tr><td>10:00</td><td>Beginn</td></tr><tr><td>11:00</td><td>Pause</td></tr></table>',
    ['heading 1: Tag', 'row: Uhrzeit | Was', 'row: 10:00 | Beginn', 'row: 11:00 | Pause'],
  ],
  [
    'sees through pages laid out with tables',
    '<table><tr><td class=navi><a href=a>Start</a><br><a href=b>Termine</a><br><a href=c>Links</a></td><td><h1>Konferenz</h1><p>Am 3. Mai in Ulm.<p>Alle sind eingeladen.</td></tr></table>',
    [
      '~navigation paragraph: Start / Termine / Links',
      'heading 1: Konferenz',
      'paragraph: Am 3. Mai in Ulm.',
      'paragraph: Alle sind eingeladen.',
    ],
  ],
  [
    'skips scripts, styles and what is hidden within a line',
    '<p>Kiel<script>var x = "Bonn";</script><span style="display: none">Köln</span>, Rathaus</p>',
    ['paragraph: Kiel, Rathaus'],
  ],
  [
    'closes a heading with the wrong end tag, and lists without any',
    '<h1>Fest</h2><ul><li>Musik<li>Tanz</ul><table><tr><td>Eintritt<td>frei</table>',
    ['heading 1: Fest', 'item 1: Musik', 'item 1: Tanz', 'cost (Eintritt): frei'],
  ],
  [
    'keeps the lines of preformatted text and the depth of lists',
    '<pre>Zeile eins\nZeile zwei</pre><ul><li>Eins<ul><li>Zwei</li></ul></li></ul>',
    ['code: Zeile eins / Zeile zwei', 'item 1: Eins', 'item 2: Zwei'],
  ],
  [
    'takes a colon in a heading for what it is',
    '<h1>Neuer Termin: Lernfest</h1><h2>Ort: Kiel</h2>',
    ['heading 1: Neuer Termin: Lernfest', 'place (Ort): Kiel'],
  ],
  [
    'reads a button that opens a part as its heading',
    '<h3><button>Ablauf des Tages</button></h3><p>Erst essen, dann reden.</p>',
    ['heading 3: Ablauf des Tages', 'paragraph: Erst essen, dann reden.'],
  ],
];

it.each(CASES)('%s', async (_, html, blocks) => {
  expect(await outlineOf('a.html', html)).toEqual(blocks);
});

describe('boilerplate', () => {
  const content =
    '<h1>Fachtag Lesen</h1><p>Am 3. Mai 2021 sprechen wir im Rathaus Kiel darüber, wie Kinder gern lesen lernen und was Bibliotheken dazu tun.</p>';
  const main = ['heading 1: Fachtag Lesen', expect.stringMatching(/^paragraph: Am 3. Mai/)];

  it.each([
    ['a form around the page', `<form id="aspnetForm"><div>${content}</div></form>`],
    ['a frame named for a sidebar it has', `<div class="page has-sidebar sidebar-right">${content}</div>`],
    [
      'an article filed under a telling category',
      `<article class="post category-newsletter tag-social">${content}</article>`,
    ],
    [
      'a header within an article',
      `<article><header><h1>Fachtag Lesen</h1></header>${content.replace(/<h1>.*<\/h1>/, '')}</article>`,
    ],
  ])('leaves content alone: %s', async (_, html) => {
    expect(await outlineOf('a.html', html)).toEqual(main);
  });

  it.each([
    ['navigation', '<nav><a href="/">Start</a></nav>'],
    ['navigation', '<div class="breadcrumb-wrapper">Start / Termine</div>'],
    ['footer', '<footer>Domhof 1</footer>'],
    ['footer', '<div id="footer">Domhof 1</div>'],
    ['cookie', '<div class="cookie-banner">Wir verwenden Cookies.</div>'],
    ['share', '<div class="social-share">Facebook</div>'],
    ['share', '<p>Seite teilen: Facebook | Twitter</p>'],
    ['back-link', '<p>« zurück zur Übersicht</p>'],
    ['aside', '<div class="sidebar">Neues aus Bonn</div>'],
  ])('marks %s: %s', async (kind, html) => {
    const blocks = await outlineOf('a.html', `<div id="content">${content}</div>${html}`);
    expect(blocks.filter((block) => !block.startsWith('~'))).toEqual(main);
    expect(blocks.find((block) => block.startsWith('~'))).toMatch(new RegExp(`^~${kind} `));
  });

  it('marks teasers of other announcements below their heading', async () => {
    const blocks = await outlineOf('a.html', `${content}<h2>Weitere Veranstaltungen</h2><p>4. Juni, Bonn</p>`);
    expect(blocks.slice(2)).toEqual(['~aside heading 2: Weitere Veranstaltungen', '~aside paragraph: 4. Juni, Bonn']);
  });

  it('keeps a list of linked partners in the main part', async () => {
    const blocks = await outlineOf(
      'a.html',
      `<main>${content}<ul><li><a href="a">Stadt Kiel</a></li><li><a href="b">Land</a></li><li><a href="c">Kreis</a></li></ul></main>`,
    );
    expect(blocks.slice(2)).toEqual(['item 1: Stadt Kiel', 'item 1: Land', 'item 1: Kreis']);
  });
});

describe('several announcements in a page', () => {
  const event = (title: string, day: number) =>
    `<article class="event"><h2>${title}</h2><p>${day}. Mai 2021, 10 Uhr</p><p>Rathaus Kiel</p></article>`;

  it('gives each entry of a listing a document', async () => {
    const found = await outlines(
      'a.html',
      `<nav>Menü</nav><main><h1>Termine</h1>${event('Eins', 3)}${event('Zwei', 4)}</main><footer>Kiel</footer>`,
    );
    expect(found.map((blocks) => blocks.filter((block) => !block.startsWith('~')))).toEqual([
      ['heading 2: Eins', 'paragraph: 3. Mai 2021, 10 Uhr', 'paragraph: Rathaus Kiel'],
      ['heading 2: Zwei', 'paragraph: 4. Mai 2021, 10 Uhr', 'paragraph: Rathaus Kiel'],
    ]);
    expect(found[1]).toContain('~footer paragraph: Kiel');
  });

  it.each([
    [
      'a programme',
      '<h1>Tagung</h1><p>Am 3. Mai 2021</p><article><h2>Vortrag</h2><p>3. Mai, 10 Uhr</p></article><article><h2>Pause</h2><p>3. Mai, 11 Uhr</p></article>',
    ],
    [
      'days of a conference',
      '<h1>Tagung</h1><h2>Tag 1</h2><p>Datum: 3. Mai 2021</p><h2>Tag 2</h2><p>Datum: 4. Mai 2021</p>',
    ],
    [
      'teasers below an announcement',
      `<h1>Fest</h1><p>${'Wir feiern gemeinsam und laden alle ein. '.repeat(8)}</p><p>Datum: 1. Mai 2021</p>${event('Eins', 3)}${event('Zwei', 4)}`,
    ],
  ])('does not part %s', async (_, html) => {
    expect(await outlines('a.html', html)).toHaveLength(1);
  });
});
