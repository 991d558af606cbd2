/** Days with hours said in many ways, and stays whose first and last day are said apart. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

const SAID: readonly (readonly [text: string, when: readonly string[]])[] = [
  ['Der Chor singt am 10. Mai 2024 ab halb acht im Vereinsheim.', ['2024-05-10T19:30']],
  ['Wir treffen uns am Freitag, 10. Mai, um acht in der Kneipe.', ['2024-05-10T20:00']],
  ['Am Freitag, 10. Mai, frühstücken wir früh am Morgen um acht.', ['2024-05-10T08:00']],
  ['Um 14.45 Uhr beginnt am 10. Mai der Auftakt.', ['2024-05-10T14:45']],
  ['Das Fest beginnt am 10. Mai um ca. 14 Uhr.', ['2024-05-10T14:00']],
  ['Am 10.5.2024 ab ca. 18 Uhr grillen wir.', ['2024-05-10T18:00']],
  [
    'Anreise: Freitag, 10. Mai 2024, 16 Uhr\nAbreise: Sonntag, 12. Mai 2024, 14 Uhr',
    ['2024-05-10T16:00/2024-05-12T14:00'],
  ],
  ['Beginn: Freitag, 10. Mai 2024, 16 Uhr\nEnde: Sonntag, 12. Mai 2024, 14 Uhr', ['2024-05-10T16:00/2024-05-12T14:00']],
  ['Start: Fr 10.05. 18 Uhr, Ende: So 12.05. 14 Uhr', ['2024-05-10T18:00/2024-05-12T14:00']],
  [
    'Am Freitag, 10. Mai, zwischen 14 und 18 Uhr und am Samstag, 11. Mai, von 8 bis 15 Uhr ist Messe.',
    ['2024-05-10T14:00/2024-05-10T18:00', '2024-05-11T08:00/2024-05-11T15:00'],
  ],
  ['Wir feiern am 10. Mai um 19 Uhr. Ende der Ausstellung: 2. Juni 2024', ['2024-05-10T19:00']],
];

describe('hours and stays', () => {
  for (const [said, when] of SAID)
    it(said, async () => {
      const text = `Sommerabend\n\n${said}`;
      const { announcement } = extract(await documentOf({ text, published: '2024-04-01' }), Config.parse({}));
      expect(announcement.occurrences.map(({ start, end }) => (end ? `${start}/${end}` : start))).toEqual(when);
    });
});

const LAST_DAY = [
  'Wer teilnehmen möchte, meldet sich bitte bis zum 3. Mai bei der Geschäftsstelle.',
  'Tragt euch bitte bis 3. Mai in die Liste ein.',
  'Gebt uns bitte bis Freitag, 3. Mai, kurz Bescheid.',
  'Letzter Termin für die Anmeldung ist der 3. Mai.',
  'Die Registrierung schließt am 3. Mai.',
  'Anmeldungen werden bis 3.5.2024 entgegengenommen.',
];

describe('the last day to say that one comes', () => {
  for (const said of LAST_DAY)
    it(said, async () => {
      const text = `Sommerabend\n\nAm Freitag, 10. Mai 2024, um 19 Uhr feiern wir im Garten.\n\n${said}`;
      const { announcement } = extract(await documentOf({ text, published: '2024-04-01' }), Config.parse({}));
      expect(announcement.registration.deadline?.start).toBe('2024-05-03');
      expect(announcement.registration.required).toBe(true);
    });
});

const BELOW_A_DAY: [string, string][] = [
  ['Wir lesen. Beginn ist um 19 Uhr, Ende gegen 21 Uhr.', '2024-05-03T19:00/2024-05-03T21:00'],
  ['Einlass 18 Uhr, Beginn 19 Uhr. Um 20 Uhr gibt es Pause.', '2024-05-03T19:00'],
  ['### Programm 15–18 Uhr\n\n* 15:00 Uhr Start\n* 16:15 Uhr Kurs', '2024-05-03T15:00/2024-05-03T18:00'],
  ['Ab 19 Uhr startet die Lesung.', '2024-05-03T19:00'],
  ['Der Vorverkauf startet um 9 Uhr.', '2024-05-03'],
  ['Wir lesen. Die Anmeldung beginnt um 10 Uhr.', '2024-05-03'],
  ['Wir lesen. Das Büro ist von 9 bis 12 Uhr erreichbar.', '2024-05-03'],
];

describe('a day in front matter and its hours below', () => {
  for (const [said, when] of BELOW_A_DAY)
    it(said, async () => {
      const text = `---\ntitle: Lesung\ndate: 2024-05-03\nort: Jena\n---\n\n${said}\n`;
      const { announcement } = extract(await documentOf({ text, path: 'lesung.md' }), Config.parse({}));
      expect(announcement.occurrences.map(({ start, end }) => (end ? `${start}/${end}` : start))).toEqual([when]);
    });
});
