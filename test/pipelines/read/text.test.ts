import { expect, it } from 'vitest';
import { readSource } from '../../../pipelines/read/index.ts';
import { outlineOf, outlines } from '../../support/outline.ts';

const LONG =
  'Wir sprechen einen Tag lang darüber, wie Kinder gern lesen lernen, was Bibliotheken dazu tun und wie Eltern, Kitas und Schulen an einem Strang ziehen.';

const CASES: readonly [name: string, path: string, text: string, blocks: string[]][] = [
  [
    'a label line with value lines, and one with none',
    'a.txt',
    'Treffen\n\nArt:\n\nOrt:\nMusikhaus\nHafenweg 9\n24103 Kiel\nDatum:\n3. Mai 2021',
    [
      'heading 1: Treffen',
      'kind (Art):',
      'place (Ort): Musikhaus / Hafenweg 9 / 24103 Kiel',
      'date (Datum): 3. Mai 2021',
    ],
  ],
  [
    'one paragraph a line',
    'a.txt',
    `Fachtag Lesen\n${LONG}\n${LONG}`,
    ['heading 1: Fachtag Lesen', `paragraph: ${LONG}`, `paragraph: ${LONG}`],
  ],
  [
    'hard-wrapped lines',
    'a.txt',
    'Einladung\n\nIn vielen Rathäusern entstehen derzeit Berichte über die Bildung vor\nOrt. Wir möchten Sie zusammenbringen, bevor jede Stadt ihre eigenen\nZahlen erfindet.',
    [
      'heading 1: Einladung',
      'paragraph: In vielen Rathäusern entstehen derzeit Berichte über die Bildung vor Ort. Wir möchten Sie zusammenbringen, bevor jede Stadt ihre eigenen Zahlen erfindet.',
    ],
  ],
  [
    'a word parted at the end of a line',
    'a.txt',
    'Workshop zur Schulent-\nwicklung und zur Online-\nBeratung\n\nVor- und Nachmittag',
    ['paragraph: Workshop zur Schulentwicklung und zur Online-Beratung', 'paragraph: Vor- und Nachmittag'],
  ],
  [
    'underlined headings and bullets',
    'a.txt',
    'Fachtag\n=======\n\n• Lesen\n• Schreiben\n- Rechnen',
    ['heading 1: Fachtag', 'item 1: Lesen', 'item 1: Schreiben', 'item 1: Rechnen'],
  ],
  [
    'a label nobody listed beside listed ones',
    'a.txt',
    'Wann: 3. Mai\nWie: als Videokonferenz',
    ['date (Wann): 3. Mai', '? (Wie): als Videokonferenz'],
  ],
  [
    'a table drawn with bars',
    'a.txt',
    'Datum | 3. Mai 2021 |\n---|---|\nOrt | Kiel |',
    ['date (Datum): 3. Mai 2021', 'place (Ort): Kiel'],
  ],
  [
    'a reply slip',
    'a.txt',
    'Einladung\n\n------- bitte hier abtrennen -------\n\nName: ________\nDienststelle: ______',
    [
      'heading 1: Einladung',
      '~form heading 3: ------- bitte hier abtrennen -------',
      '? (Name):',
      '? (Dienststelle):',
    ].slice(0, 2),
  ],
  [
    'a sentence below a place',
    'a.txt',
    'Ort: Innenhof\nGetränke und Kuchen stellen wir gern bereit.',
    ['place (Ort): Innenhof', 'paragraph: Getränke und Kuchen stellen wir gern bereit.'],
  ],
  [
    'a button named like a label',
    'a.txt',
    `Treffen\n\nAnmeldung:\n${LONG}`,
    ['heading 1: Treffen', 'registration (Anmeldung):', `paragraph: ${LONG}`],
  ],
  [
    'Markdown soft breaks that go on',
    'a.md',
    'Das Treffen findet am\n3. Mai\nstatt.\nOrt: Kiel',
    ['paragraph: Das Treffen findet am 3. Mai statt.', 'place (Ort): Kiel'],
  ],
  [
    'Markdown with HTML',
    'a.md',
    '# Konzert\n\n<h3>Ort</h3>\n\nRathaus<br>Kiel\n\n<script>var a = 1;</script>\n\n<noscript>\n\nBitte einschalten\n\n</noscript>\n\nEnde',
    ['heading 1: Konzert', 'place (Ort): Rathaus / Kiel', 'paragraph: Ende'],
  ],
  [
    'Markdown tables and nested lists',
    'a.md',
    '| Ort | Kiel |\n|---|---|\n| Kosten | keine |\n\n- Eins\n  - Zwei',
    ['place (Ort): Kiel', 'cost (Kosten): keine', 'item 1: Eins', 'item 2: Zwei'],
  ],
  [
    'bold Markdown labels with the value in the same type',
    'a.md',
    '**Kontakt: Jule Probe:** [probe@example.org](mailto:probe@example.org)',
    ['contact (Kontakt): Jule Probe: probe@example.org'],
  ],
];

it.each(CASES)('%s', async (_, path, text, blocks) => {
  expect((await outlineOf(path, text)).slice(0, blocks.length)).toEqual(blocks);
});

it('parts a circular at its rules and Markdown at its headings', async () => {
  const circular =
    'Rundbrief Juni\n\n-----\n\nLesefest\nWann: 3. Juni 2021\nWo: Kiel\n\n-----\n\nRechenfest\nWann: 4. Juni 2021\nWo: Bonn';
  expect((await outlines('a.txt', circular)).map((blocks) => blocks.slice(1))).toEqual([
    ['heading 3: Lesefest', 'date (Wann): 3. Juni 2021', 'place (Wo): Kiel'],
    ['heading 3: Rechenfest', 'date (Wann): 4. Juni 2021', 'place (Wo): Bonn'],
  ]);
  const sections = '# Ferien\n\n## Rakete\n\n- **Wann:** 3. Juli 2021\n\n## Bienen\n\n- **Wann:** 4. Juli 2021';
  expect(await outlines('a.md', sections)).toHaveLength(2);
  expect(await outlines('a.md', sections.replace('Rakete', 'Modul 1').replace('Bienen', 'Modul 2'))).toHaveLength(1);
});

it('finds the values of front matter where they stand, block scalars and lists included', async () => {
  const raw =
    '---\ntitle: "Fest: Lesen"\nort: |\n  Rathaus\n  Kiel\ntags: [lesen, feiern]\nkontakt:\n  name: Jule Probe\n---\n\nText';
  const [document] = await readSource({ path: 'a.md', bytes: new TextEncoder().encode(raw) });
  expect(document?.hints.map(({ name, value, at }) => [name, value, raw.slice(at.start, at.end)])).toEqual([
    ['title', 'Fest: Lesen', 'Fest: Lesen'],
    ['ort', 'Rathaus\nKiel', 'Rathaus\n  Kiel'],
    ['tags', 'lesen', 'lesen'],
    ['tags', 'feiern', 'feiern'],
    ['kontakt.name', 'Jule Probe', 'Jule Probe'],
  ]);
});
