/** The page in a real browser: Debian's Chromium, driven by playwright-core. Skipped, and said so, where there is none. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../pipelines/load/open.ts';
import { report } from '../../reports/report.ts';
import { announcement } from '../support/records.ts';
import { load, temporaryFolder } from '../support/warehouse.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (!CHROMIUM) console.warn('No Chromium in /usr/bin: the report is not tried in a browser.');

/** What may be asked of the page from within; the project's own code knows no DOM. */
const COUNT = "document.querySelectorAll('#ankuendigungen tbody tr:not([hidden]):not(.words)').length";

describe.skipIf(!CHROMIUM)('the page in a browser', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'report.html');
  const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const db = join(folder.path, 'x.duckdb');
    const records = Array.from({ length: 260 }, (_, i) => announcement(i, i === 17 ? { title: attack } : {}));
    await load(
      db,
      records.map((record) => ({ path: record.source.path, records: [record] })),
    );
    const { connection, close } = await openDatabase(db, 'read');
    writeFileSync(file, await report(connection));
    close();
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on(
      'request',
      (request) => /^(file|data):/.test(request.url()) || complaints.push(`asked for ${request.url()}`),
    );
    await page.goto(`file://${file}`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  it('shows a hundred rows first, and more on demand', async () => {
    await page.goto(`file://${file}#liste`);
    await page.reload();
    expect(await page.evaluate(COUNT)).toBe(100);
    await page.click('#mehr');
    expect(await page.evaluate(COUNT)).toBe(200);
    expect(await page.textContent('#mehr')).toBe('Weitere 60 zeigen');
  });

  it('leads from a bar to its rows, and from a row to its words', async () => {
    await page.goto(`file://${file}#liste`);
    await page.reload();
    await page.click('svg.chart a[href*="jahr=2014"] >> nth=0');
    const bar = Number(
      /: (\d+)/.exec((await page.locator('svg.chart a[href*="jahr=2014"] title').first().textContent()) ?? '')?.[1],
    );
    expect(await page.evaluate(COUNT)).toBe(bar);
    expect(await page.inputValue('select[name=jahr]')).toBe('2014');
    await page.click('#ankuendigungen tbody tr:not([hidden]) button >> nth=0');
    const words = await page.textContent('tr.words');
    expect(words).toContain('Haus am Markt, Marktplatz');
    expect(words).toMatch(/Zeile 4 · Regel dates\/day-time-range/);
    await page.click('button[aria-expanded=true]');
    expect(await page.locator('tr.words').count()).toBe(0);
  });

  it('finds words, takes filters back, and keeps them in the address', async () => {
    await page.goto(`file://${file}#land=DE-SN&text=leipzig`);
    await page.reload();
    const found = (await page.evaluate(COUNT)) as number;
    expect(found).toBeGreaterThan(0);
    expect(await page.textContent('#anzahl')).toBe(`${found} von 260 Ankündigungen`);
    await page.fill('input[name=text]', 'gibtesnicht');
    expect(await page.evaluate(COUNT)).toBe(0);
    expect(page.url()).toContain('text=gibtesnicht');
    await page.click('#alle');
    expect(await page.textContent('#anzahl')).toBe('260 Ankündigungen');
  });

  it('runs nothing an announcement brings, asks for nothing, and complains of nothing', async () => {
    await page.goto(`file://${file}#text=onerror`);
    await page.reload();
    await page.click('#ankuendigungen tbody tr:not([hidden]) button');
    expect(await page.textContent('tr.words .value')).toBe(attack);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  it('fits a phone without scrolling sideways', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(`file://${file}`);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await phone.close();
  });

  it('shows every row without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`file://${file}`);
    expect(await page.locator('#ankuendigungen tbody tr:visible').count()).toBe(260);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await plain.close();
  });
});
