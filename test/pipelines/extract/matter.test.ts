/** What an editor writes into front matter reaches the record, in German or English keys, with its words in the file. */
import { expect, it } from 'vitest';
import { processSource } from '../../../pipelines/process.ts';
import { Config } from '../../../schemas/config.ts';

const config = Config.parse({});

async function recordOf(matter: string, body = 'Wir laden Sie herzlich ein.') {
  const fence = matter.includes(' = ') ? '+++' : '---';
  const text = `${fence}\n${matter}\n${fence}\n\n${body}\n`;
  const { records } = await processSource({ path: 'a.md', bytes: Buffer.from(text) }, config);
  const [record] = records;
  for (const pieces of Object.values(record?.evidence ?? {}))
    for (const { start, end, text: words } of pieces) expect(text.slice(start, end)).toBe(words);
  return record!;
}
const daysOf = async (matter: string, body?: string) =>
  (await recordOf(matter, body)).occurrences.map(({ start, end }) => [start, end]);

it.each([
  ['start: 2026-09-15T10:00', [['2026-09-15T10:00', null]]],
  ['start: 15.9.2026', [['2026-09-15', null]]],
  ['start = "15.9.2026"', [['2026-09-15', null]]],
  ['datum: 15. September 2026, 10 bis 12 Uhr', [['2026-09-15T10:00', '2026-09-15T12:00']]],
  ['datum: 15.9.2026\nuhrzeit: 10 Uhr', [['2026-09-15T10:00', null]]],
  ['start: 2026-09-15\nstartTime: "10:00"\nendTime: "12:00"', [['2026-09-15T10:00', '2026-09-15T12:00']]],
  ['beginn: 15.9.2026\nende: 16.9.2026', [['2026-09-15', '2026-09-16']]],
])('%s', async (matter, days) => {
  expect(await daysOf(matter)).toEqual(days);
});

it('"date" is the day of the event beside what only events have, else the day the page was written', async () => {
  expect(await daysOf('title: Fachtag\ndate: 2026-09-15')).toEqual([]);
  expect(await daysOf('title: Fachtag\ndate: 2026-09-15\nort: Rathaus Kiel')).toEqual([['2026-09-15', null]]);
});

it('what the text says counts before the front matter', async () => {
  const body = 'Der Fachtag findet am 22. September 2026 um 9 Uhr statt.';
  expect(await daysOf('datum: 15.9.2026', body)).toEqual([['2026-09-22T09:00', null]]);
});

it('registration, audience, capacity, cost and form of attendance are read as from labelled lines', async () => {
  const record = await recordOf(
    'start: 2026-09-15\nanmeldeschluss: 1.9.2026\nanmeldung: https://example.org/fachtag\nplätze: 25\nkosten: 10 Euro\nzielgruppe: Lehrkräfte\nattendance: online\nplattform: Zoom',
  );
  expect(record).toMatchObject({
    registration: { required: true, deadline: { start: '2026-09-01' }, url: 'https://example.org/fachtag' },
    eligibility: { statements: ['Lehrkräfte'], audiences: ['lehrkraefte'], capacity: 25 },
    cost: { prices: [{ amount: 10, currency: 'EUR' }] },
    attendance: 'online',
    platform: 'Zoom',
  });
});

it('reads a page that is nothing but front matter, as site generators have them', async () => {
  const event =
    'title = "Seniorenkreis"\ndate = 2023-08-21\ntype = "event"\n[event]\nlocation = "Bad Klosterlausnitz"\ndate = 2023-11-16T15:00:00';
  const record = await recordOf(event, '');
  expect(record.title).toBe('Seniorenkreis');
  expect(record.occurrences.map(({ start }) => start)).toEqual(['2023-11-16T15:00']);
  expect(record.venues).toHaveLength(1);
  const { quarantined } = await processSource({ path: 'a.md', bytes: Buffer.from('---\ntitle: x\n---\n') }, config);
  expect(quarantined.map(({ reason }) => reason)).toEqual(['no-announcement']);
});

it('leaves the keys of a site generator alone', async () => {
  const record = await recordOf('title: Fachtag\nlayout: post\ndate: 2026-03-01\ntags: [x]\nlimit: 25');
  expect(record).toMatchObject({ occurrences: [], registration: { deadline: null }, eligibility: { capacity: null } });
});
