import { kilometres } from '../../../../extractors/places/distance.ts';
import { type Place, type Postcode, placesNamed, postcode } from '../../../../extractors/places/gazetteer.ts';
import { placeKey } from '../../../../extractors/places/spelling.ts';
import { addressesOf } from '../../../../extractors/places/venues/context.ts';
import type { Check } from '../../check.ts';

/** Middles of neighbouring municipalities are rarely farther apart. */
const NEIGHBOUR_KM = 15;

export const postcodeCityMismatch: Check = {
  id: 'place/postcode-city-mismatch',
  severity: 'error',
  title: { de: 'Postleitzahl und Ort passen nicht zusammen', en: 'Postcode and city disagree' },
  message: {
    de: 'Die Postleitzahl {code} gehört zu {expected}, nicht zu {city}.',
    en: 'The postcode {code} belongs to {expected}, not to {city}.',
  },
  advice: { de: 'Prüfen Sie, welche der beiden Angaben stimmt.', en: 'Find out which of the two is right.' },
  rationale: {
    de: 'Wer nach der Postleitzahl fährt, kommt in der falschen Stadt an.',
    en: 'Whoever follows the postcode arrives in the wrong city.',
  },
  failing: [
    { text: 'Ort: Rathaus, Fleethörn 9, 23552 Kiel' },
    { text: 'Veranstaltungsort:\nRathaus\nMarktplatz 1\n80331 Hamburg', line: 4 },
  ],
  passing: [
    { text: 'Ort: Rathaus, Fleethörn 9, 24103 Kiel' },
    { text: 'Ort: Straße der Pariser Kommune 8, 10243 Berlin-Friedrichshain' },
    { text: 'Ort: Am Markt 1, 06108 Halle (Saale)' },
  ],
  *run({ view, text }) {
    for (const { postalCode, city, country } of addressesOf(view)) {
      if (!postalCode || !city || city.places.length === 0 || (country !== null && country !== 'DE')) continue;
      const code = text.slice(postalCode.start, postalCode.end);
      const known = postcode(code);
      if (!known || known.districts.length === 0 || known.places.length === 0) continue;
      const name = text.slice(city.start, city.end);
      if (delivers(known, name) || city.places.some((place) => isNear(place, known))) continue;
      const expected = known.places.slice(0, 3);
      const slots = { code, city: name, expected: expected.join(', ') };
      yield { at: { start: postalCode.start, end: city.end }, slots, actual: `${code} ${name}`, expected };
    }
  },
};

/** In the postcode's district, or a neighbour of a place it delivers to: codes reach over the borders of municipalities. */
function isNear(place: Place, { districts, places }: Postcode): boolean {
  if (place.districtAgs === null || districts.includes(place.districtAgs)) return true;
  return places
    .slice(0, 8)
    .some((name) =>
      placesNamed(name).some(
        (other) => districts.includes(other.districtAgs ?? '') && kilometres(place, other) < NEIGHBOUR_KM,
      ),
    );
}

const delivers = ({ places }: Postcode, name: string): boolean => {
  const key = placeKey(name);
  return places.some((place) => placeKey(place).includes(key) || key.includes(placeKey(place)));
};
