/** Whatever an announcement looks like: `--fix` changes keys, dates in front matter, letters and weekdays, and nothing else. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../pipelines/check/check.ts';
import { CHECKS } from '../../../pipelines/check/checks/index.ts';
import { applyEdits, encode } from '../../../pipelines/check/fix.ts';
import { checkSource } from '../../../pipelines/check.ts';
import { processSource } from '../../../pipelines/process.ts';
import { Config } from '../../../schemas/config.ts';
import { canonicalKey } from '../../../schemas/front-matter.ts';

const config = Config.parse({});
const TODAY = '2026-03-01';
const REPAIRING = CHECKS.filter(({ id }) =>
  ['contract/alias-key', 'contract/not-iso-date', 'text/not-nfc', 'date/weekday-mismatch'].includes(id),
);

async function fix(bytes: Uint8Array, checks: readonly Check[] = REPAIRING): Promise<Uint8Array | null> {
  const { raw, edits, charset, findings } = await checkSource(
    { path: 'a.md', bytes },
    { config, lang: 'de', today: TODAY, checks },
  );
  expect(findings.filter(({ ruleId }) => ruleId === 'litfass/check-failed')).toEqual([]);
  if (edits.length === 0) return bytes;
  return encode(applyEdits(raw, edits), charset, bytes, raw);
}
const fixText = async (text: string) => Buffer.from((await fix(Buffer.from(text))) ?? []).toString();

const GERMAN_DATE = fc.constantFrom(
  '15.9.2026',
  '"15.9.2026"',
  "'15. 9. 2026'",
  '1.1.2026',
  '31.6.2026',
  '2026-09-15',
  '15.09.2026, 10 Uhr',
);
const WORDS = fc.constantFrom(
  'Rathaus Kiel',
  '"Rathaus: Kiel"',
  "'Fru\u0308hstu\u0308ck'",
  'Übergang',
  '"a # b"',
  '2026',
  'ja',
);
const COMMENT = fc.constantFrom('', '', '  # ort: bleibt stehen', ' # 15.9.2026');
const pair = (keys: readonly string[], value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...keys), fc.constantFrom('', ' '), value, COMMENT);

const DATES = ['start', 'beginn', 'ende', 'deadline', 'anmeldeschluss', 'Anmeldefrist', 'published'];
const TEXTS = [
  'titel',
  'Titel',
  'title',
  'ort',
  'venue',
  'veranstalter',
  'zielgruppe',
  'kosten',
  'telefon',
  'farbe',
  'hauskennung',
  'lang',
  'datum',
];
const yamlLine = fc.oneof(
  pair(DATES, GERMAN_DATE).map(([key, , value, comment]) => `${key}: ${value}${comment}`),
  pair(TEXTS, WORDS).map(([key, blank, value, comment]) => `${key}: ${blank}${value}${comment}`),
  pair(TEXTS, WORDS).map(([key, blank, value]) => `"${key}"${blank}: ${value}`),
  fc.constantFrom(
    '',
    '# titel: ein Kommentar, 15.9.2026',
    'extras:\n  titel: x\n  beginn: 15.9.2026',
    'teaser: |\n  ort: Kiel\n  beginn: 15.9.2026\n',
    'teaser: >-\n  titel: ein Satz',
    'themen: [Inklusion, Ganztag]',
    'themen:\n  - Inklusion\n  # und\n  - Ganztag',
    'kontakt:\n  name: Mara Beispiel # sie\n  mail: mara@example.org',
    'ort: &ort Kiel',
    'stadt: *ort',
    '{titel: x}',
    'kosten: "nicht geschlossen',
  ),
);
const tomlLine = fc.oneof(
  pair(DATES, fc.constantFrom('"15.9.2026"', "'1.1.2026'", '2026-09-15')).map(
    ([key, blank, value, comment]) => `${key}${blank}=${blank}${value}${comment}`,
  ),
  pair(TEXTS, fc.constantFrom('"Rathaus"', "'Kiel'", '25')).map(
    ([key, , value, comment]) => `"${key}" = ${value}${comment}`,
  ),
  pair(TEXTS, fc.constantFrom('"Rathaus"', "'Kiel'", '25')).map(([key, , value]) => `${key} = ${value}`),
  fc.constantFrom(
    '# ort = "Kommentar"',
    '[extras]\ntitel = "x"',
    'teaser = """\nort = "Kiel"\nbeginn = "15.9.2026"\n"""',
    "teaser = '''\ntitel = 'ein Satz'\n'''",
    'themen = [\n  "Inklusion", # titel = 1\n]',
    'kaputt',
  ),
);
const bodyPart = fc.constantFrom(
  'Wir laden Sie am Montag, 15. September 2026, ein.',
  'Der Termin ist der 15.9.2026.',
  'Beginn: Freitag, 15.09.2026, 10 Uhr',
  'Titel: Fru\u0308hjahrstagung in Lu\u0308beck',
  '[Bild](bilder/Mu\u0308hle.jpg) und ![Lu\u0308beck](<bilder/Lu\u0308beck 1.jpg> "Lu\u0308beck")',
  '<a href="/Fru\u0308hling/">Fru\u0308hling</a>',
  '```yaml\ntitel: x\nbeginn: 15.9.2026\n```',
  '---\ntitel: kein Kopf\n---',
  '| Titel | Ort |\n|---|---|\n| x | y |',
  'Ein Satz mit Leerzeichen am Ende  ',
  '',
);
const file = fc
  .record({
    matter: fc.oneof(
      fc.array(yamlLine, { maxLength: 6 }).map((lines) => `---\n${lines.join('\n')}\n---\n`),
      fc.array(tomlLine, { maxLength: 6 }).map((lines) => `+++\n${lines.join('\n')}\n+++\n`),
      fc.constant('Ohne Kopf.\n'),
    ),
    body: fc.array(bodyPart, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n\n')),
    end: fc.constantFrom('\n', '\r\n'),
    last: fc.constantFrom('', '\n'),
  })
  .map(({ matter, body, end, last }) => `${matter}\n${body}${last}`.replace(/\n/g, end));

const bytesOf = fc
  .tuple(file, fc.constantFrom('utf-8', 'utf-8 bom', 'utf-16le bom', 'windows-1252'))
  .map(([text, kind]) => {
    const [charset = '', mark] = kind.split(' ');
    return iconv.encode(charset === 'windows-1252' ? text.replace(/\p{M}/gu, '') : text, charset, {
      addBOM: mark === 'bom',
    });
  });

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What may change within a line, taken away. */
function masked(line: string, inMatter: boolean): string {
  const plain = line.normalize('NFC').replace(/(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch/g, '¤');
  if (!inMatter) return plain;
  return plain
    .replace(/^("?)([\p{L}_-]+)\1(?=\s*[:=])/u, (_, __, key) => canonicalKey(key) ?? key)
    .replace(
      /^([^#]*?[:=] *["']?)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?=["']?(?:\s+#.*)?\r?$)/u,
      (_, head, day, month, year) => `${head}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
}

describe('whatever the file', () => {
  it('keeps every line, line end, mark and link, and all words beyond what it repairs', async () => {
    await fc.assert(
      fc.asyncProperty(bytesOf, async (bytes) => {
        const fixed = await fix(bytes);
        expect(fixed).not.toBeNull();
        const [before, after] = [decoded(bytes), decoded(fixed as Uint8Array)];
        const [old, now] = [before.split('\n'), after.split('\n')];
        expect(now.length).toBe(old.length);
        const fence = /^\ufeff?(?:---|\+\+\+)\r?$/.test(old[0] as string)
          ? old.findIndex((line, i) => i > 0 && /^(?:---|\+\+\+)\r?$/.test(line))
          : 0;
        for (const [i, line] of old.entries())
          expect(masked(now[i] as string, i < fence)).toBe(masked(line, i < fence));
        const links = (text: string) => text.match(/\]\(<?[^)">]*|href="[^"]*"/g);
        expect(links(after)).toEqual(links(before));
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing left to repair the second time', async () => {
    await fc.assert(
      fc.asyncProperty(bytesOf, async (bytes) => {
        const once = (await fix(bytes)) as Uint8Array;
        const { edits } = await checkSource({ path: 'a.md', bytes: once }, { config, lang: 'de', today: TODAY });
        expect(edits).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same record from the repaired file', async () => {
    const quiet = REPAIRING.filter(({ id }) => id !== 'date/weekday-mismatch');
    const recordsOf = async (bytes: Uint8Array) =>
      (await processSource({ path: 'a.md', bytes }, config)).records.map(({ source, evidence, ...values }) => values);
    await fc.assert(
      fc.asyncProperty(bytesOf, async (bytes) => {
        expect(await recordsOf((await fix(bytes, quiet)) as Uint8Array)).toEqual(await recordsOf(bytes));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what looks repairable and is not', () => {
  it('is a link that means a file by its very characters', async () => {
    const text =
      'Fru\u0308hling: [Bild](Mu\u0308hle.jpg), <img src="Mu\u0308hle.jpg">, https://example.org/Mu\u0308hle';
    expect(await fixText(text)).toBe(text.replace('Fru\u0308hling', 'Frühling'));
  });

  it('is a key within a text of several lines', async () => {
    const text = '+++\ntitle = "Fachtag"\nteaser = """\nort = "Kiel"\n"""\n+++\n\nWir laden ein.\n';
    expect(await fixText(text)).toBe(text);
  });

  it('is front matter that does not parse', async () => {
    const text = '---\ntitel: "Fachtag\nort: Kiel\n---\n\nWir laden ein.\n';
    expect(await fixText(text)).toBe(text);
  });

  it('is a date that site generators would take for the day of publication', async () => {
    const text = '---\ntitle: Fachtag\ndatum: 2026-09-15\n---\n\nWir laden ein.\n';
    expect(await fixText(text)).toBe(text);
  });

  it('is a weekday that stands there twice in the same way', async () => {
    const text =
      '# Fachtag\n\nDatum: Montag, 15. September 2026\n\nWir laden Sie am Montag, 15. September 2026 nach Kiel ein.\n';
    expect(await fixText(text)).toBe(text);
  });

  it('is a file with broken bytes: they would be lost', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff---\ntitel: Fachtag\n---\n\nGr'),
      Buffer.from([0xff]),
      Buffer.from('e\n'),
    ]);
    expect(await fix(bytes)).toBeNull();
  });
});
