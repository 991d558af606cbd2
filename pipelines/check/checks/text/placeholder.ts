import { matches } from '../../../../extractors/view.ts';
import type { Check } from '../../check.ts';

const PLACEHOLDER = new RegExp(
  '(?<![\\p{L}\\d])(?:[Xx]{2}\\.\\s?[Xx]{2}\\.(?:\\s?(?:[Xx]{2,4}|\\d{4}))?|(?:TT|DD)\\.\\s?MM\\.\\s?(?:JJJJ|JJ|YYYY)|[Xx]{2}[:.][Xx]{2}\\s?Uhr|' +
    'XX\\s?Uhr|\\?{3,}|_{4,}|TODO\\b|FIXME\\b|Blindtext\\b|Musterstraße|Musterstadt|Mustermann)' +
    '|\\[(?:[^\\]\\n]{0,30}\\s)?(?:einfügen|eintragen|ergänzen|ausfüllen|Platzhalter)[^\\]\\n]{0,20}\\]|[Ll]orem ipsum[^.\\n]{0,40}',
  'gu',
);

/** A cheap look before the costly one. */
const MAY_HOLD_ONE = /XX|xx[.:]|MM\.|\?\?\?|____|TODO|FIXME|Blindtext|Muster|\[|orem ipsum/;

export const placeholder: Check = {
  id: 'text/placeholder',
  severity: 'error',
  title: { de: 'Platzhalter stehen geblieben', en: 'Placeholder left in' },
  message: { de: 'Hier steht noch ein Platzhalter: „{words}“.', en: 'A placeholder was left in: "{words}".' },
  advice: {
    de: 'Setzen Sie die richtige Angabe ein, oder löschen Sie die Stelle.',
    en: 'Fill in the real words, or delete them.',
  },
  rationale: {
    de: 'Platzhalter aus Vorlagen gehen leicht mit online und sehen für Leserinnen wie ein Versehen aus.',
    en: "Templates' placeholders slip online easily and look like an accident to readers.",
  },
  failing: [
    { text: 'Fachtag Ganztag\n\nDatum: XX.XX.2026\nOrt: Kiel', line: 3 },
    { text: 'Lorem ipsum dolor sit amet, consetetur.' },
    { text: 'Wir treffen uns im [Ort einfügen].' },
    { text: 'Ansprechperson: Max Mustermann' },
  ],
  passing: [
    { text: 'Fachtag Ganztag\n\nDatum: 14.09.2026\nOrt: Kiel' },
    { text: 'XXL-Fachtag der Musterschulen' },
    { text: 'Das Kapitel XX der Festschrift' },
  ],
  *run({ view }) {
    if (!MAY_HOLD_ONE.test(view.text)) return;
    // Lines to write on are what a reply slip is made of.
    const slip = /Rückantwort|Unterschrift|Anmeldeformular|Anmeldebogen|Zutreffendes/i.test(view.text);
    for (const { match, span } of matches(view, PLACEHOLDER)) {
      const [words] = match;
      if (words.startsWith('_') && slip) continue;
      yield { at: span, slots: { words }, actual: words };
    }
  },
};
