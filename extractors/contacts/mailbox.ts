import type { Contact } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { cards } from './cards.ts';
import { candidateOf } from './person.ts';

export const mailbox: Rule<Contact> = {
  id: 'contacts/mailbox',
  about:
    'An address or a number without a person, in whatever disguise: the mailbox for registrations, the line for questions.',
  examples: [
    {
      text: 'Wir bitten um Anmeldung unter tagung(at)example(dot)org.',
      value: { name: null, email: 'tagung@example.org' },
    },
    { text: 'Meldet euch unter werkstatt[aet]example[.]org.', value: { email: 'werkstatt@example.org' } },
    { text: 'Rückfragen: Tel. 0221 4710-612', value: { name: null, email: null, phone: '+492214710612' } },
    {
      text: '<main><h1>Fachtag</h1><p><a href="mailto:fachtag@example.org?subject=Anmeldung">Per E-Mail anmelden</a></p></main>',
      path: 'page.html',
      value: { email: 'fachtag@example.org' },
    },
  ],
  counterExamples: [
    { text: 'Rückantwort bis 1. Oktober 2014 per Fax: 06332 5550-15', because: 'a fax is no number to call' },
    {
      text: 'Beginn: 09.30 - 16.00 Uhr am 01.10.2014 in 04109 Leipzig',
      because: 'times, dates and postcodes are digits too',
    },
    {
      text: 'Impressum: Verein Lernwege, Amtsgericht Kiel, verein@example.org',
      because: 'an imprint answers for the page',
    },
    { text: 'Folgt uns auf https://social.example.org/@lernwege!', because: 'the sign stands in a web address' },
  ],
  *propose(view, draft) {
    for (const card of cards(view, draft)) if (!card.name) yield candidateOf(view, card, 0.85);
  },
};
