import { emailMentions } from '../../../../extractors/contacts/emails.ts';
import { phoneMentions } from '../../../../extractors/contacts/phones.ts';
import type { Check } from '../../check.ts';

export const noContact: Check = {
  id: 'people/no-contact',
  severity: 'warning',
  title: { de: 'Keine Ansprechperson', en: 'No contact' },
  message: {
    de: 'Die Ankündigung nennt keinen Weg für Rückfragen: keine E-Mail-Adresse und keine Telefonnummer.',
    en: 'The announcement gives no way to ask: no e-mail address and no telephone number.',
  },
  advice: {
    de: 'Nennen Sie eine Ansprechperson: „Ansprechperson: Mara Beispiel, mara.beispiel@example.org, 0431 901-4711“.',
    en: 'Name a contact: "Ansprechperson: Mara Beispiel, mara.beispiel@example.org, 0431 901-4711".',
  },
  rationale: {
    de: 'Wer eine Frage hat und niemanden findet, bleibt weg.',
    en: 'Whoever has a question and finds nobody stays away.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr ins Rathaus nach Kiel ein.',
    },
    // A „Titel:“ is no „Tel:“.
    {
      path: 'b.md',
      text: '---\ntitel: Fachtag Ganztag\n---\n\nWir laden Sie am 14. September 2026 um 10 Uhr nach Kiel ein.',
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr ins Rathaus nach Kiel ein.\n\nRückfragen an fachtag@example.org',
    },
  ],
  *run(subject) {
    const { record, view, top, document } = subject;
    const { email, phone } = record.registration;
    if (!subject.invites || record.occurrences.length === 0 || email || phone) return;
    if (record.contacts.some((contact) => contact.email || contact.phone)) return;
    if (emailMentions(view).length > 0 || phoneMentions(view, record).length > 0) return;
    // On a web page the contact may stand in a form or a footer that belongs to every page.
    if (/mailto:|kontaktformular|@|\btel:/i.test(document.raw)) return;
    yield { at: top, expected: ['contact'] };
  },
};
