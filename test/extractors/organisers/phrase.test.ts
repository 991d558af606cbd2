/** Names of organisations as German inflects and extends them. */
import { expect, test } from 'vitest';
import { nameKey, organisation } from '../../../extractors/organisers/entities.ts';
import { phraseList } from '../../../extractors/organisers/phrase-list.ts';
import { Config } from '../../../schemas/config.ts';

const names = (text: string) => phraseList(text, 0).map(({ name }) => name);

test.each([
  ['der Deutschen Kinder- und Jugendstiftung in Kiel', ['Deutsche Kinder- und Jugendstiftung']],
  ['des Landesamtes für Schule und Bildung wird', ['Landesamt für Schule und Bildung']],
  [
    'dem Sächsischen Staatsministerium für Kultus, Bildung und Sport und der Stadt Jena',
    ['Sächsisches Staatsministerium für Kultus, Bildung und Sport', 'Stadt Jena'],
  ],
  ['die Lesegeschäftsstelle Vertreterinnen und Vertreter', ['Lesegeschäftsstelle']],
  ['Der Bundesverband Lesen und Schreiben e. V. lädt', ['Bundesverband Lesen und Schreiben e. V.']],
  ['Stadt und Landkreis Kassel laden', ['Stadt Kassel', 'Landkreis Kassel']],
  ['das Amt für Bildung der Hansestadt Lübeck am 3. Mai', ['Amt für Bildung der Hansestadt Lübeck']],
  ['der Humboldt-Universität zu Berlin', ['Humboldt-Universität zu Berlin']],
  ['Absage: Runder Tisch', []],
  ['Bildungsmonitoring in Kiel', []],
  ['die Lehrkräfte der Region', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('spellings of one body unite, the configuration comes first, unknown names stay as found', () => {
  const config = Config.parse({ organisations: [{ id: 'kb', name: 'Kreisbüro Bildung', aliases: ['KBB', 'BMBF'] }] });
  expect(organisation('Bundesministeriums für Bildung und Forschung', Config.parse({})).id).toBe('bmbf');
  expect(organisation('DKJS', config)).toEqual({ name: 'Deutsche Kinder- und Jugendstiftung', id: 'dkjs' });
  expect(organisation('BMBF', config).id).toBe('kb');
  expect(organisation('Verein Leselust', config)).toEqual({ name: 'Verein Leselust', id: null });
  expect(nameKey('des Landkreises Barnim')).toContain('landkrei barnim');
});
