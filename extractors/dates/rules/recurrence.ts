/** The rule by which an event comes again. */
import type { Rule } from '../../rule.ts';
import { dateMentions } from '../mentions.ts';
import { surroundings } from '../sentence.ts';

/** Office hours come again every week too. */
const OFFICE =
  /sprechzeit|sprechstunde|öffnungszeit|erreichbar|telefonisch|bürozeit|geöffnet|\btel\b|hotline|beratungszeit/i;

export const recurring: Rule<string> = {
  id: 'dates/recurring',
  about: 'jeden ersten Dienstag im Monat, mittwochs, 14-tägig: an RRULE of iCalendar.',
  examples: [
    { text: 'Wir treffen uns jeden ersten Dienstag im Monat um 19 Uhr im Rathaus.', value: 'FREQ=MONTHLY;BYDAY=1TU' },
    { text: 'Die Gruppe probt mittwochs, 19–21 Uhr.', value: 'FREQ=WEEKLY;BYDAY=WE' },
  ],
  counterExamples: [
    { text: 'Sie erreichen das Büro telefonisch montags bis freitags von 9 bis 12 Uhr.', because: 'office hours' },
  ],
  *propose(view) {
    for (const mention of dateMentions(view)) {
      const { recurrence } = mention.expression;
      if (recurrence === null || OFFICE.test(surroundings(view, mention).whole)) continue;
      yield { value: recurrence, spans: [mention], confidence: 0.85 };
    }
  },
};
