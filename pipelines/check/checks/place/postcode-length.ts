import { placesNamed } from '../../../../extractors/places/gazetteer.ts';
import { matches } from '../../../../extractors/view.ts';
import type { Check } from '../../check.ts';

/** Four or six digits between a house number and a city. */
const CODE = /\p{L}\.? \d{1,4} ?[a-z]?(?:,\s?|\s?[|·]\s?|\n)(?:D-)?(\d{4}|\d{6}) (\p{Lu}[\p{L}-]+)/gu;

export const postcodeLength: Check = {
  id: 'place/postcode-length',
  severity: 'error',
  title: { de: 'Postleitzahl hat nicht fünf Ziffern', en: 'Postcode without five digits' },
  message: {
    de: '„{code} {city}“: Deutsche Postleitzahlen haben fünf Ziffern, diese hat {count}.',
    en: '"{code} {city}": German postcodes have five digits, this one has {count}.',
  },
  advice: { de: 'Ergänzen oder streichen Sie die Ziffer.', en: 'Add or remove the digit.' },
  rationale: {
    de: 'Eine fehlende Ziffer lässt Navigationsgeräte woanders suchen.',
    en: 'With a digit missing route planners search elsewhere.',
  },
  failing: [{ text: 'Ort: Rathaus, Fleethörn 9, 2410 Kiel' }, { text: 'Ort: Fleethörn 9, 241033 Kiel' }],
  passing: [{ text: 'Ort: Rathaus, Fleethörn 9, 24103 Kiel' }, { text: 'Ort: Rathausstraße 6, 1010 Wien' }],
  *run({ view }) {
    for (const { match, span } of matches(view, CODE)) {
      const [whole, code, city] = match as unknown as [string, string, string];
      const places = placesNamed(city);
      if (places.length === 0 || places.some(({ country }) => country !== 'DE')) continue;
      const start = span.start + whole.lastIndexOf(code);
      yield {
        at: { start, end: start + code.length },
        slots: { code, city, count: String(code.length) },
        actual: code,
      };
    }
  },
};
