/** What an announcement's dates are the dates of, told by whole announcements written for this test. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly published?: string;
  readonly path?: string;
  readonly when: readonly string[];
  readonly deadline?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'two days said at once have their hours each, where the same two days are said with them',
    text: '# Ideenschmiede\n\nBei der Ideenschmiede am 2. und 3. Februar 2018 im Kurhaus zeigen wir, was bisher entstand.\n\n2. und 3. Februar von 10 - 18 Uhr im Kurhaus.',
    published: '2018-01-20',
    when: ['2018-02-02T10:00/2018-02-02T18:00', '2018-02-03T10:00/2018-02-03T18:00'],
  },
  {
    name: 'the hour of every show stands below the list of days',
    text: '# Der Geizige\n\nWir spielen an diesen Tagen:\n\n- Freitag, 19. August 2022\n- Samstag, 27. August 2022\n\nDie Vorstellungen beginnen um 20 Uhr.',
    when: ['2022-08-19T20:00', '2022-08-27T20:00'],
  },
  {
    name: 'how long a feast lasts is said in a sentence of its own',
    text: '# Hoffest\n\nAm Samstag, 21. September 2024 feiern wir ab 16 Uhr mit allen Nachbarn.\n\nUnser Fest ist offen für alle und dauert bis 20 Uhr.',
    when: ['2024-09-21T16:00/2024-09-21T20:00'],
  },
  {
    name: 'until when one can register by telephone is not how long it lasts',
    text: '# Hoffest\n\nAm Samstag, 21. September 2024 feiern wir ab 16 Uhr mit allen Nachbarn.\n\nFreitags geht es bis 18 Uhr telefonisch zur Anmeldung.',
    when: ['2024-09-21T16:00'],
  },
  {
    name: 'the evening of a festival that the page gives to machines, and the text says as well',
    path: 'lesung.md',
    text: '---\ntitle: Nachwuchslesung\ndate: 2024-06-28T18:00:00\npublishdate: 2024-05-01\n---\n\nVom 27. bis 29. Juni 2024 ab 10 Uhr finden die Literaturtage statt. Dazu gehört die Nachwuchslesung am 28. Juni, ab 18 Uhr.',
    when: ['2024-06-28T18:00'],
  },
  {
    name: 'a post’s byline has a day of its own',
    path: 'treffen.md',
    text: '---\ntitle: Treffen\n---\n\n## Nächstes Treffen: 27. Oktober 2011, 20:30 Uhr\n\n*von Anna Beispiel – Datum: 24.10.2011*\n\nWir zeigen uns Neues.',
    when: ['2011-10-27T20:30'],
  },
  {
    name: 'a title with day and year gives the year',
    path: 'lesung.md',
    text: '---\ntitle: "Bilderbuchkino: Samstag, 23.03.2024"\n---\n\nDer nächste Termin ist am Samstag, 23. März.',
    when: ['2024-03-23'],
  },
  {
    name: 'signs stand for labels: the day beside the calendar sign, not the one of the election',
    path: 'aufruf.md',
    text: '---\ntitle: Aufruf\n---\n\nAm 23.02.2025 findet die Wahl statt. Vorher treffen wir uns:\n\n📅 14.02.2025 <br>\n🕒 um 15:30 Uhr <br>\n📍 auf dem Rathausplatz <br>\n\nBringt Musik mit.',
    when: ['2025-02-14T15:30'],
  },
  {
    name: 'clock signs before each slot are a programme',
    text: 'Werksführung am 24.01.2026\n\n🕛 Ab 12:00 Uhr: Ankunft\n🕐 13:00 Uhr: Start im Saal\n🕜 13:30 Uhr: Führung',
    when: ['2026-01-24T13:00'],
  },
  {
    name: 'a programme’s slots are no occurrences',
    text: 'Fachtag Übergänge\n\n17. März 2022\n9.30 – 16.00 Uhr\nRathaus Zwickau\n\nProgramm\n9.30 Uhr Ankommen\n10.00 Uhr Begrüßung\n12.30 Uhr Mittagspause\n\nAnmeldeschluss: 3. März 2022',
    when: ['2022-03-17T09:30/2022-03-17T16:00'],
    deadline: '2022-03-03',
  },
  {
    name: 'the doors open before it begins',
    text: 'Konzert im Speicher\nDo 24.02.22\nEinlass: 19 Uhr\nBeginn: 20 Uhr',
    when: ['2022-02-24T20:00'],
  },
  {
    name: 'a press text’s own day is not the event’s',
    text: 'Pressemitteilung vom 4. April 2016\n\nLandkreis lädt zur Konferenz\n\nDer Landkreis lädt ein: am 28. April 2016 von 9 bis 15.30 Uhr in Eberswalde. Um Anmeldung bis zum 20. April wird gebeten.',
    published: '2016-04-04',
    when: ['2016-04-28T09:00/2016-04-28T15:30'],
    deadline: '2016-04-20',
  },
  {
    name: 'a moved event has its new day only',
    text: 'Neues vom Netzwerk\n\nDas ursprünglich für den 23. April 2020 geplante Treffen wird auf den 10. September 2020, 10 Uhr verschoben.',
    published: '2020-03-15',
    when: ['2020-09-10T10:00'],
  },
  {
    name: 'earlier events of a series are left out',
    text: 'Werkstattgespräch Quartier\n\n2. Dezember 2014, 13.00 bis 17.00 Uhr, Stadthaus\n\nNach den Gesprächen am 7. Mai und am 16. September setzen wir die Reihe fort.',
    published: '2014-10-20',
    when: ['2014-12-02T13:00/2014-12-02T17:00'],
  },
  {
    name: 'two sessions of one day are two occurrences',
    text: 'Neues Förderprogramm\n\nAm 23. Mai 2019 finden in Meißen um 14 Uhr und um 18 Uhr Infoabende statt.',
    when: ['2019-05-23T14:00', '2019-05-23T18:00'],
  },
  {
    name: 'the series’ rule tells the hour',
    text: 'Elterncafé\n\nUnser Elterncafé findet jeden ersten Mittwoch im Monat von 16 bis 18 Uhr statt. Das nächste Treffen ist am 5. Oktober. Rückmeldung bis 28.9. erbeten.',
    published: '2022-09-01',
    when: ['2022-10-05T16:00/2022-10-05T18:00'],
    deadline: '2022-09-28',
  },
  {
    name: 'a list of days with “jeweils”',
    text: 'Kursreihe Demokratie\n\nTermine: 25.9., 2.10. und 9.10.2018, jeweils 19 Uhr\nOrt: Hof',
    when: ['2018-09-25T19:00', '2018-10-02T19:00', '2018-10-09T19:00'],
  },
  {
    name: 'begin and end of a run of days',
    text: 'Sommerakademie, 20.–22. September 2023\n\nBeginn: 20. September, 9 Uhr\nEnde: 22. September, 13 Uhr',
    when: ['2023-09-20T09:00/2023-09-22T13:00'],
  },
  {
    name: 'the term of a project is no event',
    text: 'Das Projekt\n\nDas Netzwerk besteht seit dem 1. August 2014 und arbeitet zunächst bis 2017.',
    when: [],
  },
  {
    name: 'a deadline for helpers is not for guests',
    text: 'Dorffest\n\nDatum: 14.10.2023\n\nAnmeldeschluss für Helfer: 4. Oktober 2023',
    when: ['2023-10-14'],
  },
  {
    name: 'without any clue the year stays open',
    text: 'Stammtisch\n\nDer nächste Stammtisch ist am 20. Oktober in Steyr. Treffpunkt ist um 18:30 Uhr im Gasthaus.',
    when: ['XXXX-10-20T18:30'],
  },
];

describe.each(CASES)('$name', ({ text, published, path, when, deadline }) => {
  it('is read so', async () => {
    const { announcement } = extract(await documentOf({ text, published, path }), Config.parse({}));
    expect(announcement.occurrences.map(({ start, end }) => (end ? `${start}/${end}` : start))).toEqual(when);
    expect(announcement.registration.deadline?.start ?? null).toBe(deadline ?? null);
    for (const index of when.keys())
      expect(Object.keys(announcement.evidence).some((pointer) => pointer.startsWith(`/occurrences/${index}`))).toBe(
        true,
      );
  });
});

it('says that a weekday contradicts its day', async () => {
  const text = 'Fachtag\n\nDatum: Freitag, 14. September 2021\nOrt: Kiel';
  const { announcement } = extract(await documentOf({ text }), Config.parse({}));
  expect(announcement.occurrences[0]?.start).toBe('2021-09-14');
  const found = announcement.findings.find(({ ruleId }) => ruleId === 'date/weekday-mismatch');
  expect(found).toMatchObject({ actual: 'Freitag', expected: ['Dienstag'], line: 3 });
});
