import { matches } from '../../../../extractors/view.ts';
import type { Check } from '../../check.ts';

const TIME =
  /(?<![\d.,:/-])(\d{1,2})[.:](\d{2})(?:\s?[-–]\s?(\d{1,2})[.:](\d{2}))?\s?(?:Uhr|h\b)|(?<![\d.,:/-])(\d{2})\sUhr(?![\p{Ll}\d])/gu;

export const impossibleTime: Check = {
  id: 'date/impossible-time',
  severity: 'error',
  title: { de: 'Uhrzeit, die es nicht gibt', en: 'A time that does not exist' },
  message: { de: 'Die Uhrzeit „{time}“ gibt es nicht.', en: 'There is no time "{time}".' },
  advice: {
    de: 'Stunden gehen von 0 bis 24, Minuten von 00 bis 59. Tragen Sie die richtige Uhrzeit ein.',
    en: 'Hours run from 0 to 24, minutes from 00 to 59. Write the right time.',
  },
  rationale: {
    de: 'Eine vertippte Uhrzeit wird überlesen oder falsch erraten.',
    en: 'A mistyped time is overlooked, or guessed wrongly.',
  },
  failing: [{ text: 'Beginn: 25:00 Uhr' }, { text: 'Von 10.00–16.75 Uhr in Kiel' }, { text: 'Einlass um 10:60 Uhr' }],
  passing: [
    { text: 'Beginn: 24:00 Uhr' },
    { text: 'Von 10.00–16.45 Uhr in Kiel' },
    { text: 'Ab 9.30 Uhr, 12.75 Euro Eintritt' },
  ],
  *run({ view }) {
    if (!/Uhr|\dh\b|\d\sh\b/.test(view.text)) return;
    for (const { match, span } of matches(view, TIME)) {
      const [words, h1, m1, h2, m2, bare] = match;
      const right = possible(h1, m1) && possible(h2, m2) && possible(bare, '00');
      if (!right) yield { at: span, slots: { time: words }, actual: words };
    }
  },
};

const possible = (hour: string | undefined, minute: string | undefined): boolean =>
  hour === undefined || (Number(minute) < 60 && Number(hour) + Number(minute) / 60 <= 24);
