/** Mailbox, telephone and fax through which one registers: those in a sentence or field that speaks of it. */

import type { Span } from '../../schemas/document.ts';
import { emailMentions } from '../contacts/emails.ts';
import { phoneMentions } from '../contacts/phones.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { registrationTalk } from './talk.ts';

/** „Für Rückfragen …“ in the same field as the registration is not where one registers. */
const QUESTIONS = /rückfragen|fragen|auskunft|informationen|kontaktieren|kontakt\b/;
const REGISTERS = /anmeld|rückmeld|registrier|melde|rückantwort|zusage|bewerb|registration|reservier|ticket|karten/;

function within(view: View, mention: Span): boolean {
  return registrationTalk(view).some(
    ({ start, end, lower }) =>
      start <= mention.start && mention.end <= end && (REGISTERS.test(lower) || !QUESTIONS.test(lower)),
  );
}

export const email: Rule<string> = {
  id: 'registration/email',
  about: 'The mail address in a sentence or field that speaks of registering.',
  examples: [
    { text: 'Bitte melden Sie sich per E-Mail an (reihe@example.org).', value: 'reihe@example.org' },
    { text: 'Rückmeldung bitte bis 07.02.18 an: paten[at]example.org', value: 'paten@example.org' },
  ],
  counterExamples: [
    { text: 'Fragen zur Anmeldung und zum Ablauf: mira@example.org', because: 'questions go there, not registrations' },
  ],
  *propose(view) {
    for (const mention of emailMentions(view))
      if (within(view, mention)) yield { value: mention.email, spans: mention.grounds, confidence: 0.9 };
  },
};

export const phone: Rule<string> = {
  id: 'registration/phone',
  about: 'The telephone number in a sentence or field that speaks of registering.',
  examples: [
    {
      text: 'Anmeldungen sind beim Bildungsbüro unter der Telefonnummer 0631/5550472 möglich.',
      value: '+496315550472',
    },
  ],
  counterExamples: [
    {
      text: 'Auskunft erteilt das Bildungsbüro unter 0631/5550472.',
      because: 'the sentence does not speak of registering',
    },
  ],
  *propose(view, draft) {
    for (const { number, fax: isFax, start, end } of phoneMentions(view, draft))
      if (!isFax && within(view, { start, end })) yield { value: number, spans: [{ start, end }], confidence: 0.9 };
  },
};

export const fax: Rule<string> = {
  id: 'registration/fax',
  about:
    'A fax number, which announcements print for nothing but replies: near a word for registering, or on a reply slip.',
  examples: [{ text: 'Rückantwort bis 1. Oktober 2014\nFax: 06332 5550-15', value: '+496332555015' }],
  counterExamples: [{ text: 'Anmeldung: Tel. 0431 5550-17', because: 'a telephone' }],
  *propose(view, draft) {
    for (const { number, fax: isFax, start, end } of phoneMentions(view, draft)) {
      if (!isFax) continue;
      if (within(view, { start, end })) yield { value: number, spans: [{ start, end }], confidence: 0.9 };
      else if (
        registrationTalk(view).some(
          (talk) => Math.abs(talk.start - start) < 200 && /antwort|rückmeld|fax/.test(talk.lower),
        )
      )
        yield { value: number, spans: [{ start, end }], confidence: 0.7 };
    }
  },
};
