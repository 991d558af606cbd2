/** Deadlines counted from the event: "bis eine Woche vorher", "spätestens 14 Tage vor der Veranstaltung". */
import type { Deadline } from '../../schemas/announcement.ts';
import { addMonths, isoDay } from '../dates/calendar.ts';
import { REGISTRATION } from '../dates/cues.ts';
import type { Rule } from '../rule.ts';
import { matches } from '../view.ts';
import { eventDay } from './value.ts';

const COUNTS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  vierzehn: 14,
};

/** Looked for first, in lower case: without it there is none. */
const BEFORE = /(?:tage?n?|wochen?|monate?n?) (?:vor|zuvor|im voraus)/;
const PATTERN =
  /\b(?:bis|spätestens|mindestens|anmeldeschluss:?|anmeldefrist:?)[^.\n]{0,30}?\b(\d{1,2}|eine?[nm]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn) (tage?n?|wochen?|monate?n?|werktage?n?) (?:vorher|zuvor|im voraus|vor (?:der|dem|(?:\p{L}{0,20})beginn|veranstaltung|dem termin|seminar|kurs|termin|workshop)\w*)/giu;

export const relativeDeadline: Rule<Deadline> = {
  id: 'deadline/before-event',
  about: 'So many days or weeks before the event, for registration.',
  examples: [
    {
      text: 'Anmeldung bis spätestens eine Woche vorher.',
      draft: { occurrences: [{ start: '2021-09-14T10:00' }] },
      value: { start: '2021-09-07', inferred: ['date'] },
    },
    {
      text: 'Bitte melden Sie sich bis 14 Tage vor der Veranstaltung an.',
      draft: { occurrences: [{ start: '2021-09-14' }] },
      value: { start: '2021-08-31' },
    },
  ],
  counterExamples: [
    {
      text: 'Wünsche für das Programm bitte drei Tage vor der Versammlung nennen.',
      draft: { occurrences: [{ start: '2021-09-14' }] },
      because: 'not about coming',
    },
    { text: 'Anmeldung bis eine Woche vorher.', because: 'before what?' },
  ],
  *propose(view, draft) {
    const event = eventDay(draft);
    if (event === null || (view.lower !== null && !BEFORE.test(view.lower))) return;
    for (const { match, span, block } of matches(view, PATTERN)) {
      const count = COUNTS[match[1]!.toLowerCase()] ?? Number(match[1]);
      const unit = match[2]!.toLowerCase();
      const sentence = view.sentences.find(({ start, end }) => start <= span.start && span.start < end);
      if (
        !(
          REGISTRATION.test(sentence?.text ?? '') ||
          block.field?.key === 'registration' ||
          block.field?.key === 'deadline'
        ) ||
        unit.startsWith('werk')
      )
        continue;
      if (/tagesordnung|anträge|rücktritt|storn|absag/i.test(sentence?.text ?? '')) continue;
      const day = unit.startsWith('monat')
        ? addMonths(event, -count)
        : event - count * (unit.startsWith('woche') ? 7 : 1);
      yield {
        value: { start: isoDay(day), edtf: isoDay(day), precision: 'day', inferred: ['date'] },
        spans: [span],
        confidence: 0.8,
        note: `counted back from the event on ${isoDay(event)}`,
      };
    }
  },
};
