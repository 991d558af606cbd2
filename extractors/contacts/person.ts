import type { Contact } from '../../schemas/announcement.ts';
import type { Candidate, Ground, Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { type Card, cards } from './cards.ts';
import { strippedAddresses } from './stripped.ts';

/** A card as a candidate: every member rests on its own words. */
export function candidateOf(view: View, card: Card, confidence: number): Candidate<Contact> {
  const parts: Record<string, readonly Ground[]> = {};
  if (card.name) parts['/name'] = [card.name.span];
  if (card.role) parts['/role'] = [card.role.span];
  if (card.organisation) parts['/organisation'] = [card.organisation.span];
  if (card.email) parts['/email'] = card.email.grounds;
  if (card.phone) parts['/phone'] = [card.phone.span];
  return {
    value: {
      name: card.name?.words ?? null,
      role: card.role?.words ?? null,
      organisation: card.organisation?.words ?? null,
      email: card.email?.address ?? null,
      phone: card.phone?.number ?? null,
    },
    spans: Object.values(parts).flat(),
    parts,
    confidence,
    // An address that lost its @ belongs to the card it stands on or next to.
    findings: strippedAddresses(view).filter(({ span }) => card.email === null && Math.abs(span.start - card.at) < 200),
  };
}

export const person: Rule<Contact> = {
  id: 'contacts/person',
  about:
    'A person with an address or a number: behind „Ansprechpartnerin“, „bei“, „an“, „erteilt“, at the start of a line, or with an address made from the name.',
  examples: [
    {
      text: 'Für Fragen steht Ihnen Merle Thoböll telefonisch unter 0431 5550-17 oder per E-Mail an m.thoboell[at]example.org zur Verfügung.',
      value: { name: 'Merle Thoböll', email: 'm.thoboell@example.org', phone: '+49431555017' },
    },
    {
      text: 'Kontakt\n\nHenrike Sandvoß, Veranstaltungen\n\nTel.: 0345-68178 102 E-Mail: sandvoss@example.org',
      value: {
        name: 'Henrike Sandvoß',
        role: 'Veranstaltungen',
        email: 'sandvoss@example.org',
        phone: '+4934568178102',
      },
    },
    {
      text: 'Auskunft erteilt Dr. Käthe Grünzweig-Ahlers unter der Telefonnummer 0761 5550 233.',
      value: { name: 'Dr. Käthe Grünzweig-Ahlers', phone: '+497615550233', email: null },
    },
    {
      text: 'Für Fragen stehen Imke Harloff unter (0431) 555017 und Gunnar Pahlke unter (0431) 555018 bereit.',
      value: { name: 'Imke Harloff', phone: '+49431555017' },
    },
    {
      text: 'Kursleiterin Imke Harloff nimmt Anmeldungen unter 0431 555017 entgegen.',
      value: { name: 'Imke Harloff', phone: '+49431555017' },
    },
  ],
  counterExamples: [
    {
      text: 'Am 3. Mai hält Dr. Imke Harloff einen Vortrag. Anmeldung: tagung@example.org',
      because: 'who speaks in another sentence is not the one to write to',
    },
    {
      text: 'Karten für die Lesung von Imke Harloff unter 0431 555017.',
      because: 'whose reading it is, not whom to call',
    },
    { text: 'Wir sind im Lohner Wasserturm, Telefon 0431 555017.', because: 'a house: people have no article' },
    {
      text: 'Das Grußwort spricht Ministerin Ada Lindqvist. Anmeldung: tagung@example.org',
      because: 'who greets is not the one to write to',
    },
    { text: 'Anmeldung bitte an tagung@example.org.', because: 'a mailbox has no name' },
  ],
  *propose(view, draft) {
    for (const card of cards(view, draft))
      if (card.name && (card.email || card.phone)) yield candidateOf(view, card, card.labelled ? 0.95 : 0.85);
  },
};
