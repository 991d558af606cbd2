/** Days in press prose: which are told as past, called off, or only when the text came out. Written for this test. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly when: readonly string[];
  readonly deadline?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'what is called off is on when it is made up for',
    text: 'Lesung im Speicher abgesagt\n\nDie für Donnerstag, 4. März 2021, geplante Lesung muss entfallen. Voraussichtlicher Termin ist nun der 17. Juni 2021.',
    published: '2021-02-25',
    when: ['2021-06-17'],
  },
  {
    name: 'a make-up date is named behind the day that falls through',
    text: 'Vortrag in Zwickau\n\nAm Montag, 3. Mai, 18 Uhr, hatte die Bücherei zum Vortrag eingeladen. Er fällt dem Streik zum Opfer. Einen Nachholtermin gibt es am Mittwoch, 9. Juni, 18.30 Uhr.',
    published: '2021-05-01',
    when: ['2021-06-09T18:30'],
  },
  {
    name: 'a day that is called off without another stays',
    text: 'Elternabend abgesagt\n\nDer Elternabend am 3. Mai 2021 entfällt leider.',
    published: '2021-04-20',
    when: ['2021-05-03'],
  },
  {
    name: 'the line that dates a report is not its event',
    text: 'Tagung der Lesepaten\n\nVom 7. bis 8. Juni 2021 fand in Zwickau die Tagung der Lesepaten statt.\n\nE. Sörup · Kreisbüro · 10. Juni 2021\n\nNach zwei Tagen waren sich alle einig.',
    published: '2021-06-10',
    when: ['2021-06-07/2021-06-08'],
  },
  {
    name: 'an event may be told on its own day',
    text: 'Lesecafé öffnet\n\nDas Lesecafé startet am heutigen Donnerstag, 10. Juni, um 16 Uhr. Ein weiterer Nachmittag ist für den 24. Juni vorgesehen.',
    published: '2021-06-10',
    when: ['2021-06-10T16:00'],
  },
  {
    name: 'the day before is meant, and the next one only hoped for',
    text: 'Treffen der Lesepaten\n\nUnser Treffen war am 28. Mai in der Bücherei. Hoffentlich sind im Herbst am 17. September 2021 alle wieder dabei.',
    published: '2021-06-10',
    when: ['2021-05-28'],
  },
  {
    name: 'the title’s day has passed and is still the one',
    text: 'Nachgetragen: Stammtisch am 28.5.2021\n\nWegen der Hitze saßen wir draußen.\n\nVielleicht wird es am 23.7.2021 voller.',
    published: '2021-06-10',
    when: ['2021-05-28'],
  },
  {
    name: 'the weekday tells the year where the tense does not',
    text: 'Tag der Ausbildung\n\nAm Samstag, 19. Juni, von 10 bis 15 Uhr haben alle die Gelegenheit, Betriebe zu sehen.',
    published: '2021-05-20',
    when: ['2021-06-19T10:00/2021-06-19T15:00'],
  },
  {
    name: 'lines that begin with the same words are days of one series',
    text: 'Vorträge im Mai\n\nVortrag am Dienstag, 4. Mai: Moore\nVortrag am Mittwoch, 12. Mai: Deiche',
    published: '2021-04-10',
    when: ['2021-05-04', '2021-05-12'],
  },
  {
    name: 'a time said of all days goes with each',
    text: 'Schreibwerkstatt\n\nAm Sonntag, 2. Mai, und am Sonntag, 16. Mai, wird geschrieben. Die Werkstätten finden von 10 bis 16 Uhr in der Bücherei statt.',
    published: '2021-04-10',
    when: ['2021-05-02T10:00/2021-05-02T16:00', '2021-05-16T10:00/2021-05-16T16:00'],
  },
  {
    name: 'a time elsewhere does not move a weekday on',
    text: 'Stammtisch\n\nDer kommende Dienstag gehört den Lesepaten. Los geht es um 18.30 Uhr.',
    published: '2021-05-08',
    when: ['2021-05-11T18:30'],
  },
  {
    name: 'until when a show can be seen is no deadline',
    text: 'Stiftungen zeigen sich\n\nAm 1. Juni um 11 Uhr laden zwei Stiftungen nach Zwickau ein. Die Bilder, die bis zum 14. Juni zu sehen sind, sollen Interesse wecken.',
    published: '2021-05-08',
    when: ['2021-06-01T11:00'],
  },
  {
    name: 'what is moved without a new day keeps the old one',
    text: 'Lesemesse verschoben\n\nDie Lesemesse (ursprünglich geplant vom 4. bis 6. Juni) wird verschoben. Ein Ersatz wird gesucht.',
    published: '2021-05-08',
    when: ['2021-06-04/2021-06-06'],
  },
  {
    name: 'history and set-up are no shifts of helpers',
    text: 'Lesestunde\n\nDie Geschichte vom Biber liest E. Sörup am Mittwoch, 9. Juni, um 15 Uhr.',
    published: '2021-05-28',
    when: ['2021-06-09T15:00'],
  },
  {
    name: 'a workshop about laws or set-up is no law and no set-up',
    text: 'Einladung\n\nDer Workshop zum Aufbau von Netzwerken gegen Vorurteile am 9. Juni 2021 beginnt um 15 Uhr.',
    published: '2021-05-28',
    when: ['2021-06-09T15:00'],
  },
  {
    name: 'a report may begin with the Wednesday before',
    text: 'Kreis spricht über Schule\n\nDarüber sprachen am vergangenen Mittwoch 60 Gäste im Speicher. Das nächste Forum ist für den 9. November geplant.',
    published: '2021-06-14',
    when: ['2021-06-09'],
  },
  {
    name: 'numerous registrations are wanted by their deadline',
    text: 'Fachtag\n\nAm 9. Juni 2021 tagen wir in Jena. Wir freuen uns auf Ihre zahlreichen Anmeldungen bis zum 1. Juni 2021.',
    published: '2021-05-08',
    when: ['2021-06-09'],
    deadline: '2021-06-01',
  },
  {
    name: 'the only time of the text is that of the event',
    text: 'Vorlesestunde\n\nAm Mittwoch, 9. Juni, sind alle Kinder in der Bücherei willkommen.\n\nVorgelesen wird ab 16 Uhr.',
    published: '2021-05-28',
    when: ['2021-06-09T16:00'],
  },
];

describe('days in press prose', () => {
  for (const { name, text, published, when, deadline } of CASES)
    it(name, async () => {
      const { announcement } = extract(await documentOf({ text, published }), Config.parse({}));
      const found = announcement.occurrences.map(({ start, end }) => (end ? `${start}/${end}` : start));
      expect(found).toEqual(when);
      expect(announcement.registration.deadline?.start ?? undefined).toBe(deadline);
    });
});
