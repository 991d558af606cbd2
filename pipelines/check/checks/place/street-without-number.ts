import type { Check } from '../../check.ts';

/** A street right before postcode and city. Squares, markets and parks often have no number, streets have one. */
const STREET =
  /(?:^|[\n,;|·:]\s?)((?:\p{Lu}[\p{L}.-]{0,30}[ -]){0,3}(?:\p{Lu}[\p{L}-]{0,30}(?:straße|strasse|str\.|weg|allee|gasse|chaussee)|Straße|Allee|Weg))(?:,\s?|\s?[|·]\s?|\n)\d{5} \p{Lu}/gu;

export const streetWithoutNumber: Check = {
  id: 'place/street-without-number',
  severity: 'warning',
  title: { de: 'Straße ohne Hausnummer', en: 'Street without a number' },
  message: { de: 'Zu „{street}“ fehlt die Hausnummer.', en: '"{street}" lacks its number.' },
  advice: { de: 'Ergänzen Sie die Hausnummer.', en: 'Add the number.' },
  rationale: {
    de: 'Ohne Hausnummer suchen Gäste die ganze Straße ab.',
    en: 'Without a number guests search the whole street.',
  },
  failing: [{ text: 'Ort: Bürgerhaus, Holstenstraße, 24103 Kiel' }],
  passing: [
    { text: 'Ort: Bürgerhaus, Holstenstraße 12, 24103 Kiel' },
    { text: 'Ort: Rathaus, Marktplatz, 24103 Kiel' },
  ],
  *run({ view }) {
    // Car parks, stops and stations are named by street alone: only the place of the event counts.
    for (const { start: from, end } of view.labelled('place', 'address')) {
      for (const match of view.text.slice(from, end).matchAll(STREET)) {
        const street = match[1] as string;
        const start = from + match.index + match[0].indexOf(street);
        yield { at: { start, end: start + street.length }, slots: { street }, actual: street };
      }
    }
  },
};
