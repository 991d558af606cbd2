/** When an event is, in the many ways in which front matter says so. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

const EVENING = '2021-09-14T19:00/2021-09-14T21:00';

const SAID: readonly [matter: string, when: readonly string[], path?: string][] = [
  ['start: 2021-09-14 19:00\nend: 2021-09-14 21:00', [EVENING]],
  ['startDate: "2021-09-14"\nstartTime: "19:00"\nendDate: "2021-09-14"\nendTime: "21:00"', [EVENING]],
  ['date: 2021-08-01\neventDate: 2021-09-14\nstart_time: "19:00"\nend_time: "21:00"', [EVENING]],
  ['date: 2021-09-14\ntime: 19–21 Uhr\nlocation: Jena', [EVENING]],
  ['event:\n  start: 2021-09-14T19:00\n  end: 2021-09-14T21:00', [EVENING]],
  ['termin: 14.9.2021, 19–21 Uhr', [EVENING]],
  ['datum: 14.9.2021\nbeginn: 19 Uhr\neinlass: 18 Uhr', ['2021-09-14T19:00']],
  ['wann: "Di, 14. September 2021, 19 Uhr"\nwo: Jena', ['2021-09-14T19:00']],
  ['startsAt: 2021-09-14T17:00:00Z', ['2021-09-14T19:00']],
  ['von: 2021-09-14\nbis: 2021-09-16\nort: Jena', ['2021-09-14/2021-09-16']],
  ['dates:\n  - 2021-09-14\n  - 2021-09-21', ['2021-09-14', '2021-09-21']],
  ['layout: event\ndate: 2021-09-14T19:00:00+02:00', ['2021-09-14T19:00']],
  ['date: 2021-09-14', ['2021-09-14'], 'termine/lesung.md'],
  ['date: 2021-09-14\ntags: [news]', []],
  ['date: 2021-09-14\nauthor: Enna Sörup\nprice: 0', []],
  ['start: bald\nend: 25:99', []],
];

describe('front matter', () => {
  for (const [matter, when, path = 'lesung.md'] of SAID)
    it(matter, async () => {
      const text = `---\ntitle: Lesung\n${matter}\n---\n\nEin Abend mit Büchern.\n`;
      const { announcement } = extract(await documentOf({ text, path }), Config.parse({}));
      expect(announcement.occurrences.map(({ start, end }) => (end ? `${start}/${end}` : start))).toEqual(when);
    });

  it('gives the year of a day that the text names without one', async () => {
    const text = '---\ntitle: Lesung\ndate: 2021-08-01\n---\n\nAm Dienstag, 14. September, laden wir um 19 Uhr ein.\n';
    const { announcement } = extract(await documentOf({ text, path: 'lesung.md' }), Config.parse({}));
    expect(announcement.occurrences[0]?.start).toBe('2021-09-14T19:00');
  });

  it('adds the end to a beginning that the text tells', async () => {
    const text = `---\ntitle: Lesung\nend: 2021-09-14T21:00\nstart: 2021-09-14T19:00\n---\n\nWir laden am 14. September 2021 um 19 Uhr ein.\n`;
    const { announcement } = extract(await documentOf({ text, path: 'lesung.md' }), Config.parse({}));
    expect(announcement.occurrences[0]).toMatchObject({ start: '2021-09-14T19:00', end: '2021-09-14T21:00' });
  });
});
