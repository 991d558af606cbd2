import type { Contact } from '../../schemas/announcement.ts';
import type { Hint } from '../../schemas/document.ts';
import type { Ground, Rule } from '../rule.ts';
import { spell } from './emails.ts';
import { toE164 } from './phones.ts';

const PERSON = /^(?:(?:contact|kontakt|ansprech(?:partner(?:in)?|person))(?:\.name)?)$/i;
const EMAIL = /^(?:(?:contact|kontakt|ansprech(?:partner(?:in)?|person))[._-])?(?:e-?mail|mail)$/i;
const PHONE = /^(?:(?:contact|kontakt|ansprech(?:partner(?:in)?|person))[._-])?(?:tel|telefon|phone|fon)$/i;

export const frontMatterContact: Rule<Contact> = {
  id: 'contacts/front-matter',
  about: 'Front matter that names the contact under keys of its own: „kontakt:“ with „name“, „telefon“ and „email“.',
  examples: [
    {
      text: '---\ntitle: Schulung\nkontakt:\n  name: Swantje Averkamp\n  telefon: 0251 5550-318\n  email: averkamp@example.org\n---\n\nWir üben mit Tabellen.',
      path: 'schulung.md',
      value: { name: 'Swantje Averkamp', email: 'averkamp@example.org', phone: '+492515550318' },
    },
  ],
  counterExamples: [
    {
      text: '---\ntitle: Schulung\nautor: Swantje Averkamp\n---\n\nWir üben.',
      path: 'schulung.md',
      because: 'who wrote the page is no contact',
    },
  ],
  *propose(view, draft) {
    const matter = view.hints.filter((hint) => hint.origin === 'front-matter');
    const find = (key: RegExp): Hint | undefined => matter.find(({ name }) => key.test(name));
    const [name, email, phone] = [find(PERSON), find(EMAIL), find(PHONE)];
    const address = email && spell(email.value);
    const number = phone && toE164(phone.value, draft.venues[0]?.country ?? 'DE');
    const parts: Record<string, Ground[]> = {};
    if (name) parts['/name'] = [name.at];
    if (email && address) parts['/email'] = [email.at];
    if (phone && number) parts['/phone'] = [phone.at];
    const spans = Object.values(parts).flat();
    if (spans.length === 0) return;
    yield {
      value: {
        name: name?.value ?? null,
        role: null,
        organisation: null,
        email: address ?? null,
        phone: number ?? null,
      },
      spans,
      parts,
      confidence: 0.95,
    };
  },
};
