/** Whole announcements, invented: what the venue rules make of them together. */
import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../../extractors/draft.ts';
import { extract } from '../../../../pipelines/extract/index.ts';
import { Config } from '../../../../schemas/config.ts';
import { documentOf } from '../../../support/view.ts';

async function read(text: string, path?: string) {
  const { announcement } = extract(await documentOf({ text, path }), Config.parse({}));
  const venues = announcement.venues.map(({ name, street, postalCode, city, state }) =>
    [name, street, postalCode, city, state].map((part) => part ?? '-').join(' | '),
  );
  return { ...announcement, venues };
}

describe('the venue', () => {
  test.each([
    [
      'a press report with its city in the dateline',
      'Lörrach (pm). Wie gelingt der Übergang? Dieser Frage gingen am Mittwoch sechzig Lehrkräfte bei einem Fachtag in der Kaltenbachschule nach.',
      'Kaltenbachschule | - | - | Lörrach | DE-BW',
    ],
    [
      'the hour in front of the house',
      'Am 3. Mai um 19 Uhr im Metropol: Lesung mit Enna Sörup.',
      'Metropol | - | - | - | -',
    ],
    [
      'the hour in front of the square',
      '22. Februar 2025, 12:00 Uhr, am Kornmarkt in Göttingen',
      'Kornmarkt | - | - | Göttingen | DE-NI',
    ],
    [
      'a church named after its saint',
      'Das Konzert findet am 3. Mai in St. Marien in Lübeck statt.',
      'St. Marien | - | - | Lübeck | DE-SH',
    ],
    ['a meadow', 'Das Fest findet am 3. Mai auf der Armbrustwiese statt.', 'Armbrustwiese | - | - | - | -'],
    [
      'a place one is invited onto',
      'Der Sportverein lädt am 3. Mai auf die Schlosswiese ein.',
      'Schlosswiese | - | - | - | -',
    ],
    [
      'the address a paragraph below the label',
      'Ort: Bürgersaal\n\nRosenweg 4, 25813 Husum',
      'Bürgersaal | Rosenweg 4 | 25813 | Husum | DE-SH',
    ],
    [
      'a street without a number',
      'Wo: Deichhaus, Rosenweg, 25813 Husum',
      'Deichhaus | Rosenweg | 25813 | Husum | DE-SH',
    ],
    [
      'a room behind the street',
      'Ort: Volkshochschule, Musterstr. 1, Raum 204, 24103 Kiel',
      'Volkshochschule | Musterstr. 1 | 24103 | Kiel | DE-SH',
    ],
    [
      'a name that begins with “open”',
      'Am 3. Mai um 15 Uhr.\n\nOrt: Offene Werkstatt, Hafenstr. 3, 24103 Kiel',
      'Offene Werkstatt | Hafenstr. 3 | 24103 | Kiel | DE-SH',
    ],
    [
      'a sentence under the heading “Veranstaltungsort”',
      'Veranstaltungsort\n\nWir treffen uns am 3. Mai im Bürgersaal in Husum.',
      'Bürgersaal | - | - | Husum | DE-SH',
    ],
    [
      'the house that invites',
      'Die Stadtbücherei Husum lädt am 3. Mai um 15 Uhr zum Vorlesen ein.',
      'Stadtbücherei Husum | - | - | Husum | DE-SH',
    ],
    [
      'the host’s city',
      'Auf Einladung der Stadt Gelsenkirchen trafen sich am 12. November Fachleute im Wissenschaftspark zum Austausch.',
      'Wissenschaftspark | - | - | Gelsenkirchen | DE-NW',
    ],
    [
      'a move',
      'Der Workshop wird verlegt: statt im Landeshaus findet er nun im Kuppelsaal der Stadtbibliothek Lübeck statt.',
      'Kuppelsaal der Stadtbibliothek Lübeck | - | - | Lübeck | DE-SH',
    ],
    [
      'the street in brackets behind the building',
      'Die Fortbildung beginnt am 4. Mai um 9 Uhr im Pädagogischen Institut in Speyer (Rosenstr. 2).',
      'Pädagogisches Institut | Rosenstr. 2 | - | Speyer | DE-RP',
    ],
    [
      'the city before the building',
      'Am 3. Juli sind alle nach Bonn ins Clara-Schumann-Institut zum Netzwerktreffen geladen.',
      'Clara-Schumann-Institut | - | - | Bonn | DE-NW',
    ],
    [
      'the inhabitants’ name',
      'Rund hundert Gäste kamen am 3. Mai ins Uelzener Lindengymnasium.',
      'Uelzener Lindengymnasium | - | - | Uelzen | DE-NI',
    ],
    [
      'a namesake, told by the district',
      'Im Landkreis Kassel beginnt es. Zum Auftakt am 6. Juni laden wir in das Haus des Gastes Naumburg, Rosenweg 10-12.',
      'Haus des Gastes Naumburg | Rosenweg 10-12 | - | Naumburg | DE-HE',
    ],
    [
      'the organiser’s own address left out',
      'Im Ratssaal der Stadt Celle diskutieren wir am 8. März. Veranstalter: Stadt Celle, Am Garten 1, 29221 Celle, Tel. 05141 120',
      'Ratssaal der Stadt Celle | - | - | Celle | DE-NI',
    ],
    [
      'the hotel left out',
      'Wir tagen am 3. Mai im Hotel Elefant Weimar, Markt 19. Ein Zimmerkontingent besteht in der Pension Rose, Lindenallee 17, 99423 Weimar.',
      'Hotel Elefant Weimar | Markt 19 | - | Weimar | DE-TH',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).venues[0]).toBe(expected);
  });

  test('two days in two houses are two venues', async () => {
    const text =
      'Lernreise\n\nTag 1: Donnerstag, 11. Mai 2017, 11 Uhr\nSchulzentrum am Deich, Deichstieg 30, 26122 Oldenburg\n\nTag 2: Freitag, 12. Mai 2017, 9 Uhr\nBildungshaus Hase, Haseufer 4, 49074 Osnabrück';
    expect((await read(text)).venues).toHaveLength(2);
  });

  test.each([
    'Ort: Online via Zoom',
    'Die Tagung findet nicht wie geplant im Rathaus Neumünster, sondern digital über BigBlueButton statt.',
    'Das Webinar wird am 5. Mai live übertragen. Kontakt: Bildungsbüro, Rosenstraße 14, 29614 Soltau',
  ])('none online: %s', async (text) => {
    const record = await read(text);
    expect(record.venues).toEqual([]);
    expect(record.attendance).toBe('online');
  });

  test('every part rests on words of its own', async () => {
    const text = 'Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau';
    const { evidence } = await read(text);
    expect(evidence['/venues/0/street']?.[0]?.text).toBe('Rosenstraße 14');
    expect(evidence['/venues/0/state']?.[0]?.text).toBe('29614');
    expect(evidence['/venues/0/name']?.[0]).toMatchObject({ text: 'Kulturhaus', start: 5, end: 15 });
  });

  test('coordinates say what they stand for', async () => {
    const { announcement } = extract(await documentOf({ text: 'Ort: Kulturhaus, 29614 Soltau' }), Config.parse({}));
    expect(announcement.venues[0]).toMatchObject({ coordinateLevel: 'city', country: 'DE', districtAgs: '03358' });
    expect(announcement.venues[0]?.latitude).toBeCloseTo(52.99, 1);
  });

  test('an empty draft has no venue', () => {
    expect(emptyDraft().venues).toEqual([]);
  });
});

describe('attendance and platform', () => {
  test.each([
    ['Hybride Tagung am 1. Juni: vor Ort in der Akademie Loccum oder online per Webex.', 'hybrid', 'Webex'],
    [
      'Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau\n\nWer nicht kommen kann, schaltet sich per Livestream zu.',
      'hybrid',
      null,
    ],
    ['Das Treffen am 3. Mai findet als Videokonferenz (Microsoft Teams) statt.', 'online', 'Microsoft Teams'],
    ['Der Workshop findet am 3. Mai in Präsenz statt.', 'onsite', null],
    ['Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau\n\nFolgt uns auf YouTube!', 'onsite', null],
    ['Digitale Bildung ist unser Thema.', null, null],
  ])('%s', async (text, attendance, platform) => {
    expect(await read(text)).toMatchObject({ attendance, platform });
  });
});

describe('regions', () => {
  test.each([
    ['Mitteldeutsches Netzwerktreffen\n\nWir laden ein.', 'DE-SN DE-ST DE-TH'],
    ['Die Netzwerke verbinden Kommunen aus Hessen, Thüringen und Rheinland-Pfalz.', 'DE-HE DE-RP DE-TH'],
    ['Eingeladen sind die Berliner Bezirke.', 'DE-BE'],
    ['Treffen im Landkreis Teltow-Fläming\n\nWir reden online.', 'DE-BB'],
    ['Ort: Kulturhaus, Hamburger Straße 14, 38114 Braunschweig', 'DE-NI'],
    ['Wir laden Kommunen bundesweit ein. Träger ist das Institut in Halle.', ''],
    ['Die Tagung am 3. Mai in Kiel ist gut besucht. Ein Blick nach Bayern und Sachsen lohnt.', 'DE-SH'],
  ])('%s', async (text, expected) => {
    expect((await read(text)).regions.toSorted().join(' ')).toBe(expected);
  });
});
