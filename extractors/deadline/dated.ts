/** Deadlines that name their day. */
import type { Deadline } from '../../schemas/announcement.ts';
import { dateMentions } from '../dates/mentions.ts';
import { roleOf } from '../dates/roles.ts';
import { surroundings } from '../dates/sentence.ts';
import type { Rule } from '../rule.ts';
import { deadlineOf } from './value.ts';

export const labelledDeadline: Rule<Deadline> = {
  id: 'deadline/labelled',
  about: 'A field for the last day to register: Anmeldeschluss, Anmeldefrist, Rückmeldung bis.',
  examples: [
    { text: 'Ort: Kiel\nAnmeldeschluss: 31.8.2021', value: { start: '2021-08-31', precision: 'day' } },
    {
      text: 'Datum: 14.9.2021\nAnmeldung bis: 27.8.',
      value: { start: '2021-08-27', inferred: ['year'] },
      draft: { occurrences: [{ start: '2021-09-14' }] },
    },
  ],
  counterExamples: [{ text: 'Anmeldeschluss für Helfer: 4. Oktober 2025', because: 'those who come need not help' }],
  *propose(view, draft) {
    for (const mention of dateMentions(view)) {
      if (mention.block.field?.key !== 'deadline' || mention.dateless || roleOf(view, mention) !== 'deadline') continue;
      const found = deadlineOf(view, draft, mention);
      if (found)
        yield { value: found.value, spans: [mention], confidence: 0.97, ...(found.reason && { note: found.reason }) };
    }
  },
};

export const untilDeadline: Rule<Deadline> = {
  id: 'deadline/registration-until',
  about: 'A sentence about signing up with "bis" and a day, or one that calls a day the Anmeldeschluss.',
  examples: [
    { text: 'Wir bitten um Anmeldung bis zum 31. August 2021.', value: { start: '2021-08-31' } },
    { text: 'Anmeldeschluss ist der 31.8.2021 (24 Uhr).', value: { start: '2021-08-31T24:00' } },
    {
      text: 'Bitte melden Sie sich bis spätestens 5. März unter info@example.org an.',
      published: '2021-01-05',
      value: { start: '2021-03-05', inferred: ['year'] },
    },
    { text: 'Rückmeldung bitte bis 08.05.21 an info@example.org.', value: { start: '2021-05-08' } },
  ],
  counterExamples: [
    {
      text: 'Abstracts können bis zum 22. September 2021 eingereicht werden.',
      because: 'the deadline of those who speak',
    },
    { text: 'Das Projekt läuft zunächst bis 31.12.2017.', because: 'the term of a project' },
    { text: 'Ihre Fragen reichen Sie bitte bis 9. Mai 2022 schriftlich ein.', because: 'questions, no registration' },
  ],
  *propose(view, draft) {
    for (const mention of dateMentions(view)) {
      if (mention.dateless || mention.latent || mention.expression.recurrence || roleOf(view, mention) !== 'deadline')
        continue;
      const found = deadlineOf(view, draft, mention);
      if (!found) continue;
      const { before } = surroundings(view, mention);
      const named = /anmeld/i.test(before) || mention.block.field?.key === 'registration';
      yield {
        value: found.value,
        spans: [mention],
        confidence: named ? 0.93 : 0.85,
        ...(found.reason && { note: found.reason }),
      };
    }
  },
};
