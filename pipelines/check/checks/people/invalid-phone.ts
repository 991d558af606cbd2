import { matches } from '../../../../extractors/view.ts';
import type { Check, Texts } from '../../check.ts';

/** Digits behind a label of a telephone or fax number, on the same line. */
const LABELLED =
  /(?:\b(?:Tel(?:efon|efax)?|Fon|Fax|Mobil|Rufnummer)\.?(?:-?(?:Nr|nummer)\.?)?\s?:?\s{0,2})((?:\+|\(?0)[\d\s()/–.-]{2,30}\d)(?![\d.]?\p{L}{0,2}\d)/gu;

export const invalidPhone: Check = {
  id: 'people/invalid-phone',
  severity: 'warning',
  title: { de: 'Telefonnummer kann nicht stimmen', en: 'Impossible telephone number' },
  message: {
    de: 'Die Nummer „{phone}“ kann nicht stimmen: {why}.',
    en: 'The number "{phone}" cannot be right: {why}.',
  },
  advice: { de: 'Prüfen Sie die Ziffern.', en: 'Check the digits.' },
  rationale: {
    de: 'Eine Nummer, unter der niemand abhebt, ist schlimmer als keine.',
    en: 'A number where nobody answers is worse than none.',
  },
  failing: [{ text: 'Mara Beispiel, Tel.: 0431 12' }, { text: 'Telefon: 0431 901 4711 8815 2342 7' }],
  passing: [
    { text: 'Mara Beispiel, Tel.: 0431 901-4711' },
    { text: 'Telefon: +49 (0)431 901-4711' },
    { text: 'Telefon: 0431/901-4711/-4712' },
    { text: 'Tel. 0431 901-0, 0431 901-4711' },
  ],
  *run({ view }) {
    if (!/(?:Tel|Fon|Fax|Mobil|Rufnummer)/.test(view.text)) return;
    for (const { match, span } of matches(view, LABELLED)) {
      // Several numbers in a row, or a range of extensions, are measured by the first.
      const phone =
        (match[1] as string)
          .split(/\n|\s\s|\/-|\s[–-]\s(?=\+|0)|(?<=\d\d)(?<!\+49|0049)\s(?=\(?0\d{2,4}[\s/)-]{1,3}\d{3})/u)[0]
          ?.trim() ?? '';
      const digits = phone
        .replace(/\(0\)/, '')
        .replace(/\D/g, '')
        .replace(/^(?:0049|49(?=\d{9}))/, '0')
        .replace(/^0/, '');
      const why = digits.length < 6 ? SHORT : digits.length > 14 ? LONG : null;
      if (!why) continue;
      const start = span.start + match[0].indexOf(match[1] as string);
      yield { at: { start, end: start + phone.length }, slots: { phone, why }, actual: phone };
    }
  },
};

const SHORT: Texts = { de: 'sie ist zu kurz', en: 'it is too short' };
const LONG: Texts = { de: 'sie ist zu lang', en: 'it is too long' };
