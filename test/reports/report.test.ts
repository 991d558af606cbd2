import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../pipelines/load/open.ts';
import { type ReportOptions, report } from '../../reports/report.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import { announcement, evidence } from '../support/records.ts';
import { load, quarantined, rows, temporaryFolder } from '../support/warehouse.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'test.duckdb');
});
afterEach(() => folder.remove());

async function made(records: readonly Announcement[], options?: ReportOptions): Promise<string> {
  await load(file, [
    ...records.map((record) => ({ path: record.source.path, records: [record] })),
    { path: 'leer.txt', quarantined: [quarantined('leer.txt')] },
  ]);
  const { connection, close } = await openDatabase(file, 'read');
  try {
    return await report(connection, options);
  } finally {
    close();
  }
}

const many = Array.from({ length: 60 }, (_, i) =>
  announcement(i, i % 10 === 0 ? { kind: 'cancellation', status: 'cancelled' } : {}),
);

/** Rows that a link such as "#jahr=2021&land=DE-SH" leaves, by the page's own data. */
function rowsBehind(document: Document, link: string): number {
  const wanted = new URLSearchParams(link.slice(1));
  expect([...wanted.keys()].at(-1)).toBe('nur');
  return [...document.querySelectorAll('#ankuendigungen tbody tr')].filter((row) =>
    [...wanted].every(([name, value]) => {
      if (name === 'nur') return row.hasAttribute('data-v');
      return (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(encodeURIComponent(value));
    }),
  ).length;
}

interface Document {
  querySelectorAll(selector: string): Iterable<Element>;
}
interface Element {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): { textContent: string } | null;
  textContent: string;
}

describe('report', () => {
  it('has a row for every announcement and all the words behind it', async () => {
    const page = await made(many);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('#ankuendigungen tbody tr')).toHaveLength(60);
    const packed = JSON.parse(document.getElementById('belege')?.textContent ?? '');
    expect(packed.rows).toHaveLength(60);
    const { title } = many[7]!;
    const index = [...document.querySelectorAll('#ankuendigungen tbody tr')].findIndex(
      (row) => row.querySelector('button')?.textContent === title,
    );
    const found = new Map(packed.rows[index].map(([label, ...rest]: [string, ...unknown[]]) => [label, rest]));
    expect(found.get('Titel')).toEqual([title, [[title, 1, packed.rules.indexOf('title/first-heading'), 90, null]]]);
    expect(found.get('Termin')).toEqual([
      '8. August 2019, 10:00–16:00 Uhr',
      [['8.08.2019, 10:00 bis 16:00 Uhr', 4, packed.rules.indexOf('dates/day-time-range'), 90, null]],
    ]);
    expect([...found.keys()]).toEqual([
      'Titel',
      'Format',
      'Reihe',
      'Termin',
      'Teilnahme',
      'Ort',
      'Anmeldeschluss',
      'Anmeldung',
      'Anmeldung per E-Mail',
      'Zielgruppe im Wortlaut',
      'Zielgruppe',
      'Plätze',
      'Preis',
      'Thema',
      'Kontakt',
      'Veranstalter',
      'Förderung',
      'Netzwerk',
      'Region',
    ]);
  });

  it('counts in every mark of every chart what its link leaves in the table', async () => {
    const { document } = parseHTML(await made(many));
    const links = [...document.querySelectorAll('svg.chart a')];
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      const told = Number(/: (\d+)/.exec(link.querySelector('title')?.textContent ?? '')?.[1]);
      const href = link.getAttribute('href') ?? '';
      expect(rowsBehind(document as unknown as Document, href), href).toBe(told);
    }
  });

  it('loads nothing and allows no script but its own', async () => {
    const page = await made(many.slice(0, 3));
    const { document } = parseHTML(page);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const hashes = (tag: string) =>
      [...document.querySelectorAll(tag)]
        .filter((element) => element.getAttribute('type') !== 'application/json')
        .map((element) =>
          createHash('sha256')
            .update(element.textContent ?? '')
            .digest('base64'),
        );
    for (const hash of [...hashes('script'), ...hashes('style')]) expect(policy).toContain(hash);
    for (const element of document.querySelectorAll(
      '[src], link[href], [style], [onclick], iframe, object, form[action]',
    )) {
      expect(element.getAttribute('href')).toBe('data:,');
    }
  });

  it('shows what an attacker writes as text and nothing else', async () => {
    const attack = `"'><img src=x onerror=alert(1)><script>alert(2)</script></script><!--\u2028{{contacts}}`;
    const base = announcement(1);
    const evil = announcement(1, {
      title: attack,
      format: attack,
      source: { ...base.source, path: attack, uri: 'javascript:alert(3)' },
      venues: [{ ...base.venues[0]!, city: attack }],
      topics: [{ id: attack, label: attack, weight: 1 }],
      networks: [{ id: attack, name: attack }],
      evidence: { '/title': [evidence(attack, 1, attack)] },
    });
    const page = await made([evil]);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('img, iframe, object, [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(page).not.toContain('javascript:alert');
    expect(document.querySelector('#ankuendigungen button')?.textContent).toBe(attack);
    expect(JSON.stringify(JSON.parse(document.getElementById('belege')?.textContent ?? ''))).toContain('onerror');
  });

  it('leaves every trace of contacts out when told so', async () => {
    const plain = announcement(2);
    const leaking = announcement(2, {
      eligibility: { ...plain.eligibility, statements: ['Eingeladen sind alle, sagt Edda Musterfrau.'] },
      evidence: {
        ...plain.evidence,
        // Words of another field that overlap with a contact's, or repeat a name, would tell it all the same.
        '/organisers/0': [{ ...evidence('Bildungsbüro, Edda Musterfrau', 20), start: 1190, end: 1230 }],
        '/eligibility/statements/0': [evidence('Eingeladen sind alle, sagt Edda Musterfrau.', 30)],
      },
    });
    const trace = /Musterfrau|musterfrau@|anmeldung@example\.org|\+?4?9?431 ?1234567/;
    expect(await made([leaking])).toMatch(trace);
    const without = await made([leaking], { contacts: false });
    expect(without).not.toMatch(trace);
    expect(without).not.toContain('>Kontakt<');
    expect(without).toContain('Bildungsbüro Musterstadt');
  });

  it('is a whole page for an empty warehouse', async () => {
    await load(file, []);
    const { connection, close } = await openDatabase(file, 'read');
    const page = await report(connection);
    close();
    expect(page).toContain('noch keine Ankündigung');
    expect(page).not.toMatch(/NaN|undefined|null,null/);
  });

  it('names what could not be read', async () => {
    const { document } = parseHTML(await made([announcement(1)]));
    expect(document.querySelector('.quarantine')?.textContent).toContain('leer.txt');
    expect(document.querySelector('#quarantaene + p')?.textContent).toContain('Eine Quelle ergab');
  });

  it('has the same row twice on no chart: totals agree with the view', async () => {
    await made(many);
    const [[events]] = (await rows(file, 'SELECT count(*)::INTEGER FROM events')) as [[number]];
    const [[years]] = (await rows(
      file,
      'SELECT sum(events)::INTEGER FROM (SELECT year, count(*) AS events FROM events GROUP BY year)',
    )) as [[number]];
    expect([events, years]).toEqual([54, 54]);
  });
});
