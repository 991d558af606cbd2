import { placesNamed, postcode } from '../../../../extractors/places/gazetteer.ts';
import { matches } from '../../../../extractors/view.ts';
import type { Check } from '../../check.ts';

/** Five digits where an address has them: at the head of a line or behind a comma, before a capital word. */
const CODE = /(?:^|[\n,;|·(]\s?|D-\s?)(\d{5}) (\p{Lu}[\p{L}-]+)/gu;
/** Post boxes have postcodes of their own, which no list of places has. */
const POST_BOX = 60;

export const unknownPostcode: Check = {
  id: 'place/unknown-postcode',
  severity: 'warning',
  title: { de: 'Postleitzahl gibt es nicht', en: 'Unknown postcode' },
  message: { de: 'Die Postleitzahl {code} ist nicht vergeben.', en: 'The postcode {code} is not in use.' },
  advice: { de: 'Prüfen Sie die Ziffern.', en: 'Check the digits.' },
  rationale: {
    de: 'Mit einer falschen Postleitzahl finden Navigationsgeräte den Ort nicht, und der Bericht ordnet die Veranstaltung keiner Region zu.',
    en: 'With a wrong postcode route planners do not find the place, and reports cannot tell the region.',
  },
  failing: [
    { text: 'Ort: Rathaus, Fleethörn 9, 24100 Kiel' },
    { text: 'Veranstaltungsort:\nRathaus\nFleethörn 9\n24100 Kiel', line: 4 },
  ],
  passing: [
    { text: 'Ort: Rathaus, Fleethörn 9, 24103 Kiel' },
    { text: 'Im letzten Jahr kamen 24100 Menschen.' },
    { text: 'Postfach 11 52, 24100 Kiel' },
  ],
  *run({ view }) {
    for (const { match, span } of matches(view, CODE)) {
      const [whole, code, city] = match as unknown as [string, string, string];
      if (postcode(code) || !placesNamed(city).some(({ country }) => country === 'DE')) continue;
      const start = span.start + whole.indexOf(code);
      const line = view.text
        .slice(Math.max(0, start - POST_BOX), start)
        .split('\n')
        .at(-1);
      if (line?.includes('Postfach')) continue;
      yield { at: { start, end: start + 5 }, slots: { code }, actual: code };
    }
  },
};
