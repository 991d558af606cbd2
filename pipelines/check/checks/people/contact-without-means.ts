import type { Check } from '../../check.ts';

export const contactWithoutMeans: Check = {
  id: 'people/contact-without-means',
  severity: 'warning',
  title: { de: 'Ansprechperson ohne E-Mail und Telefon', en: 'Contact without e-mail or phone' },
  message: { de: 'Zu {name} fehlt, wie man sie oder ihn erreicht.', en: 'It is not said how to reach {name}.' },
  advice: { de: 'Ergänzen Sie E-Mail-Adresse oder Telefonnummer.', en: 'Add an e-mail address or a telephone number.' },
  rationale: { de: 'Ein Name allein hilft nicht weiter.', en: 'A name alone does not help.' },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 ins Rathaus nach Kiel ein.\n\nAnsprechperson: Mara Beispiel',
      line: 5,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 ins Rathaus nach Kiel ein.\n\nAnsprechperson: Mara Beispiel, mara.beispiel@example.org',
    },
  ],
  *run(subject) {
    const { contacts, registration } = subject.record;
    // One way to reach somebody is enough for all.
    if (registration.email || registration.phone || contacts.some(({ email, phone }) => email || phone)) return;
    if (/@|mailto:|\btel:|\(at\)|\[at\]/i.test(subject.raw)) return;
    for (const [i, { name }] of contacts.entries()) {
      const at = subject.at(`/contacts/${i}/name`);
      if (name && at) yield { at, slots: { name }, actual: name };
    }
  },
};
