/** Which of several towns of one name is meant, and what the organiser's address or telephone number may and may not say of it. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../pipelines/extract/index.ts';
import { Config } from '../../../../schemas/config.ts';
import { documentOf } from '../../../support/view.ts';

async function read(text: string, path?: string) {
  const document = await documentOf({ text, path });
  const { announcement } = extract(document, Config.parse({}));
  const [venue] = announcement.venues;
  return { announcement, venue, where: venue && `${venue.city} ${venue.state ?? 'open'} ${venue.districtAgs ?? '-'}` };
}

const at = (city: string) =>
  `# Fachtag Übergänge\n\nTermin: 14. September 2026, 10 Uhr\n\nOrt: Stadthalle, ${city}\n\n`;

describe('the area code tells which', () => {
  test.each([
    ['the town’s own number', 'Friedberg', 'Telefon: 06031 88-4711', 'Friedberg (Hessen) DE-HE 06440'],
    ['that of the next city', 'Friedberg', 'Auskunft unter Tel. 0821 324-4711.', 'Friedberg DE-BY 09771'],
    ['in brackets', 'Frankenberg', 'Rückfragen: Jana Muster, (06451) 505-471', 'Frankenberg DE-HE 06635'],
    ['with the country’s code', 'Frankenberg', 'Tel.: +49 37206 56-471', 'Frankenberg/Sachsen DE-SN 14522'],
    ['with a zero in brackets', 'Rotenburg', 'Fon +49 (0)6623 933-471', 'Rotenburg an der Fulda DE-HE 06632'],
    ['a fax', 'Wetter', 'Fax: 02335 840-471', 'Wetter (Ruhr) DE-NW 05954'],
    ['one of two, the other a mobile', 'Wetter', 'Tel. 06423 820-47, mobil 0171 5554711', 'Wetter DE-HE 06534'],
    [
      'two of the same town',
      'Altenkirchen',
      'Tel. 02681 81-4711, Fax 02681 81-4712',
      'Altenkirchen (Westerwald) DE-RP 07132',
    ],
    [
      'a neighbouring town’s, without a word before it',
      'Neustadt',
      'Mara Beispiel, 06321 / 855-471',
      'Neustadt an der Weinstraße DE-RP 07316',
    ],
    ['the small namesake of a city, by its own number', 'Halle', 'Telefon 05201 183-471', 'Halle (Westf.) DE-NW 05754'],
    ['the city itself, by its own number', 'Halle', 'Telefon 0345 221-4711', 'Halle (Saale) DE-ST 15002'],
    ['the other Frankfurt', 'Frankfurt', 'Telefon 0335 552-4711', 'Frankfurt (Oder) DE-BB 12053'],
    [
      'two namesakes in the state that is named',
      'Mühlhausen',
      'Für alle Kommunen in Baden-Württemberg. Tel. 06222 6158-47',
      'Mühlhausen DE-BW 08226',
    ],
  ])('%s: %s, „%s“', async (_, city, words, expected) => {
    expect((await read(`${at(city)}${words}\n`)).where).toBe(expected);
  });
});

describe('it does not tell', () => {
  test.each([
    ['a mobile number', 'Friedberg', 'Telefon: 0151 55504711', 'Friedberg open -'],
    ['another mobile number', 'Friedberg', 'Telefon: 0160 5550471', 'Friedberg open -'],
    ['and another', 'Friedberg', 'Telefon: 0177 5550471', 'Friedberg open -'],
    ['a free number', 'Friedberg', 'Hotline: 0800 5554711', 'Friedberg open -'],
    ['a shared-cost number', 'Friedberg', 'Hotline: 0180 5554711', 'Friedberg open -'],
    ['a personal number', 'Friedberg', 'Telefon: 0700 55547110', 'Friedberg open -'],
    ['a premium number', 'Friedberg', 'Hotline: 0900 5554711', 'Friedberg open -'],
    ['an internet number', 'Friedberg', 'Telefon: 032 22555471', 'Friedberg open -'],
    ['a number far from all of them', 'Friedberg', 'Telefon: 030 2555-4711', 'Friedberg open -'],
    ['a foreign number', 'Friedberg', 'Telefon: +43 1 5554711', 'Friedberg open -'],
    ['two that disagree', 'Friedberg', 'Tel. 06031 88-4711 oder 0821 324-4711', 'Friedberg open -'],
    ['digits that are no telephone number', 'Friedberg', 'Aktenzeichen 06031 884711', 'Friedberg open -'],
    ['a city’s small namesake near the organiser', 'Münster', 'Telefon 06151 13-4711', 'Münster DE-NW 05515'],
    ['a city’s name that only one place bears', 'Kassel', 'Telefon 0431 901-4711', 'Kassel DE-HE 06611'],
  ])('%s: %s, „%s“', async (_, city, words, expected) => {
    expect((await read(`${at(city)}${words}\n`)).where).toBe(expected);
  });

  test('against the postcode', async () => {
    const { where } = await read(`${at('86316 Friedberg')}Tel. 06031 88-4711\n`);
    expect(where).toBe('Friedberg DE-BY 09771');
  });
  test.each([
    ['the state', 'Eingeladen sind Kommunen aus Bayern.'],
    ['the district', 'Der Fachtag gehört zur Bildungsregion im Landkreis Aichach-Friedberg.'],
  ])('against %s the text speaks of', async (_, words) => {
    const { where } = await read(`${at('Friedberg')}${words}\n\nVeranstalter: Verein Muster, Tel. 06031 88-4711\n`);
    expect(where).toBe('Friedberg DE-BY 09771');
  });
});

describe('the organiser’s address tells which', () => {
  const seat = (address: string) => `Veranstalter: Bildungsbüro Musterkreis, ${address}\n`;
  test.each([
    ['in the town itself', 'Friedberg', 'Rosenweg 4, 61169 Friedberg', 'Friedberg (Hessen) DE-HE 06440'],
    ['in the next town', 'Friedberg', 'Rosenweg 4, 86150 Augsburg', 'Friedberg DE-BY 09771'],
    ['in a small namesake of a city', 'Halle', 'Rosenweg 4, 33790 Halle', 'Halle (Westf.) DE-NW 05754'],
  ])('%s: %s, „%s“', async (_, city, address, expected) => {
    expect((await read(at(city) + seat(address))).where).toBe(expected);
  });
  test.each([
    ['far away', 'Friedberg', 'Rosenweg 4, 24103 Kiel', 'Friedberg open -'],
    ['near a small namesake of a city', 'Münster', 'Rosenweg 4, 64283 Darmstadt', 'Münster DE-NW 05515'],
    ['at odds with its number', 'Friedberg', 'Rosenweg 4, 86150 Augsburg, Tel. 06031 88-4711', 'Friedberg open -'],
  ])('but not %s: %s, „%s“', async (_, city, address, expected) => {
    expect((await read(at(city) + seat(address))).where).toBe(expected);
  });
});

test('the number is among the evidence, with a note; what the name says alone has none', async () => {
  const { announcement } = await read(`${at('Friedberg')}Telefon: 06031 88-4711\n`);
  const of = (path: string) =>
    (announcement.evidence[path] ?? []).map(({ text, note }) => (note === undefined ? text : `${text}: ${note}`));
  expect(of('/venues/0/state')).toEqual(['Friedberg', '06031 88-4711: the area code 06031 tells which']);
  expect(of('/venues/0/city')).toEqual(['Friedberg', '06031 88-4711: the area code 06031 tells which']);
  expect(of('/venues/0/name')).toEqual(['Stadthalle']);
  expect(announcement.regions).toEqual(['DE-HE']);
});

test('a city in front matter is told by the number in the text, which is its evidence', async () => {
  const matter = '---\ntitle: Fachtag\ndate: 2026-09-14\nort: Friedberg\n---\n\nAuskunft: Telefon 06031 88-4711\n';
  const { announcement, venue } = await read(matter, 'fachtag.md');
  expect(venue).toMatchObject({ city: 'Friedberg', state: 'DE-HE', districtAgs: '06440' });
  expect(announcement.evidence['/venues/0/state']?.map(({ text }) => text)).toContain('06031 88-4711');
});
