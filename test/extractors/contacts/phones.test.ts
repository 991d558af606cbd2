/** Numbers with their extensions, fax told apart, and digits that are none. */
import { expect, test } from 'vitest';
import { phoneMentions } from '../../../extractors/contacts/phones.ts';
import { emptyDraft } from '../../../extractors/draft.ts';
import { viewOf } from '../../support/view.ts';

async function read(text: string, country?: string) {
  const draft = emptyDraft();
  const venue = {
    name: null,
    street: null,
    postalCode: null,
    city: null,
    districtAgs: null,
    state: null,
    latitude: null,
    longitude: null,
    coordinateLevel: null,
  };
  const venues = country ? [{ ...venue, country }] : [];
  return phoneMentions(await viewOf({ text: `Tagung\n\n${text}` }), { ...draft, venues });
}

test.each([
  ['Tel. 030/257676-43', ['+493025767643']],
  ['Tel.: 0345-68178 102', ['+4934568178102']],
  ['Telefon: +49 (0)3581 5550-77', ['+493581555077']],
  ['Telefon (0451) 5550-630', ['+494515550630']],
  ['Tel.: 0331 / 55 50 - 128', ['+493315550128']],
  ['Tel. 0351 5550-102/103', ['+493515550102', '+493515550103']],
  ['Tel. 0351 5550-102 oder -103', ['+493515550102', '+493515550103']],
  ['Tel. 0345 68178, Durchwahl 102', ['+4934568178102']],
  ['unter der Telefonnummer 0631/5550472 möglich', ['+496315550472']],
  ['mobil: 0171 39200 42', ['+491713920042']],
])('%s', async (text, numbers) => {
  expect((await read(text)).map(({ number }) => number)).toEqual(numbers);
});

test('a fax is told apart', async () => {
  expect((await read('Tel. 0351 5550-10, Fax: 0351 5550-11')).map(({ number, fax }) => [number, fax])).toEqual([
    ['+49351555010', false],
    ['+49351555011', true],
  ]);
});

test('the country of the venue decides how a number is dialled', async () => {
  expect((await read('Tel. 01 58858-0', 'AT')).map(({ number }) => number)).toEqual(['+431588580']);
  expect((await read('Tel. 044 668 18 00', 'CH')).map(({ number }) => number)).toEqual(['+41446681800']);
});

test.each([
  'am 10.06.2027 in Kiel',
  '09.30 - 16.00 Uhr',
  '04109 Leipzig',
  'Meeting-ID: 0845 1234 567',
  'IBAN DE02 0120 3000 0000 2020 51',
  'im Schuljahr 2021/2022',
])('leaves %s', async (text) => {
  expect(await read(text)).toEqual([]);
});
