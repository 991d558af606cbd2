import type { Contact } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { cards } from './cards.ts';
import { candidateOf } from './person.ts';

export const labelledPerson: Rule<Contact> = {
  id: 'contacts/labelled-person',
  about:
    'A person named as the one to turn to, though without an address or a number: „Ansprechpartner: …“, „Kontaktperson ist …“.',
  examples: [
    {
      text: 'Tagung zur Lesefreude\n\nAnsprechpartnerin: Frau Dr. Imke Harloff',
      value: { name: 'Dr. Imke Harloff', email: null, phone: null },
    },
    { text: 'Ansprechpartner vor Ort ist Gunnar Pahlke.', value: { name: 'Gunnar Pahlke' } },
    { text: 'Bitte anmelden unter Tel. 881357 (Gunnar Pahlke).', value: { name: 'Gunnar Pahlke', phone: null } },
  ],
  counterExamples: [
    { text: 'Referentin: Prof. Dr. Almut Zieseniß', because: 'a speaker is no contact' },
    { text: 'Landrätin Edda Kröger eröffnete die Tagung.', because: 'nobody says that she may be asked' },
  ],
  *propose(view, draft) {
    for (const card of cards(view, draft))
      if (card.name && card.labelled && !card.email && !card.phone) yield candidateOf(view, card, 0.8);
  },
};
