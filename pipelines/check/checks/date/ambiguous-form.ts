import { matches } from '../../../../extractors/view.ts';
import type { Check } from '../../check.ts';

/** Slashes, hyphens or dots around pairs of digits; a year in apostrophes („'26“) or four digits is clear. */
const PAIRS = /(?<![\d/.:-])(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})(?![\d/-])/g;

/** Numbers of telephones and files are written alike, */
const FILED = /Tel|Fon|Fax|Mobil|Nr|A[Zz]|IBAN/;
/** and so are rooms and what goes to the house: „Straßenbahn 1/2/12“. */
const LEADING =
  /(?<!\p{L})(?:(?:straßen|s-|u-|stadt)?bahn(?:linien?)?|tram|(?:bus)?linien?|bus|gleis|raum|zimmer|halle|gebäude)[\s:]{1,2}$/iu;

export const ambiguousForm: Check = {
  id: 'date/ambiguous-form',
  severity: 'warning',
  title: { de: 'Mehrdeutiges Datum', en: 'Ambiguous date' },
  message: {
    de: '„{date}“ lässt sich auf mehrere Arten lesen: {readings}.',
    en: '"{date}" can be read in several ways: {readings}.',
  },
  advice: {
    de: 'Schreiben Sie das Datum aus, mit vierstelligem Jahr: 3. April 2026 oder 03.04.2026.',
    en: 'Write the date out, with a year of four digits: 3 April 2026 or 03.04.2026.',
  },
  rationale: {
    de: 'Mit Schrägstrichen steht in manchen Ländern der Monat vorn, mit Bindestrichen das Jahr: 03/04/26 ist der 3. April oder der 4. März.',
    en: 'With slashes some countries put the month first, with hyphens the year: 03/04/26 is the 3rd of April or the 4th of March.',
  },
  failing: [{ text: 'Termin: 03/04/26 in Kiel' }, { text: 'Der Fachtag ist am 05-06-2026.' }],
  passing: [
    { text: 'Termin: 03.04.2026 in Kiel' },
    { text: 'Termin: 2026-04-03' },
    { text: 'Telefon 030/25-76-43' },
    { text: 'Anfahrt: Straßenbahn 1/2/12 bis Marktplatz' },
    { text: 'Am 14/09/2026 in Kiel' },
  ],
  *run({ view }) {
    for (const { match, span } of matches(view, PAIRS)) {
      const [words, a, sign, b, c] = match as unknown as [string, string, string, string, string];
      const before = view.text.slice(Math.max(0, span.start - 16), span.start);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      if (FILED.test(line) || LEADING.test(line)) continue;
      const readings = plausible(a, b, c, sign);
      if (readings.length > 1)
        yield { at: span, slots: { date: words, readings: readings.join(', ') }, actual: words, expected: readings };
    }
  },
};

function plausible(a: string, b: string, c: string, sign: string): string[] {
  const two = c.length === 2;
  const readings = [
    [a, b, two ? `20${c}` : c],
    [b, a, two ? `20${c}` : c],
    ...(two && sign === '-' ? [[c, b, `20${a.padStart(2, '0')}`]] : []),
  ] as [string, string, string][];
  const possible = readings.filter(
    ([day, month]) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12,
  );
  return [
    ...new Set(possible.map(([day, month, year]) => `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`)),
  ];
}
