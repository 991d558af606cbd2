import type { Check } from '../../check.ts';
import { contactsNamed, isSame } from '../../history.ts';

export const contactChanged: Check = {
  id: 'database/contact-changed',
  severity: 'info',
  needsDatabase: true,
  title: { de: 'Kontaktdaten anders als zuletzt', en: 'Contact details differ from the last announcement' },
  message: {
    de: '{name} war zuletzt unter {before} zu erreichen ({path}), hier unter {now}.',
    en: '{name} was last reached at {before} ({path}), here at {now}.',
  },
  advice: {
    de: 'Ist das neu, ist nichts zu tun. Sonst prüfen Sie, ob sich jemand vertippt hat.',
    en: 'If that is new, nothing needs to be done. Otherwise look for a slip.',
  },
  rationale: {
    de: 'Ein Zahlendreher in einer Telefonnummer fällt nur im Vergleich auf.',
    en: 'Swapped digits in a telephone number show only when compared.',
  },
  failing: [
    {
      path: 'neu.md',
      text: '# Fachtag Inklusion\n\nAm 14. Oktober 2026 laden wir Sie nach Kiel ein.\n\nAnsprechperson: Mara Beispiel, mara.beispeil@example.org',
      line: 5,
    },
  ],
  passing: [
    {
      path: 'neu.md',
      text: '# Fachtag Inklusion\n\nAm 14. Oktober 2026 laden wir Sie nach Kiel ein.\n\nAnsprechperson: Mara Beispiel, mara.beispiel@example.org',
    },
  ],
  *run(subject) {
    const { record, history } = subject;
    // An old announcement is not measured by what came after it.
    const day = record.occurrences[0]?.start?.slice(0, 10);
    for (const [i, contact] of record.contacts.entries()) {
      if (!contact.name || !history) continue;
      const earlier = contactsNamed(history, contact.name).filter(
        (one) => !isSame(record.source, one) && (!day || !one.day || one.day <= day),
      );
      for (const key of ['email', 'phone'] as const) {
        const now = contact[key];
        const last = earlier.find((one) => one[key] !== null);
        const before = last?.[key];
        // Whoever has several numbers had this one before.
        if (!now || !before || !last || earlier.some((one) => one[key]?.toLowerCase() === now.toLowerCase())) continue;
        const at = subject.at(`/contacts/${i}/${key}`) ?? subject.top;
        yield { at, slots: { name: contact.name, before, path: last.path, now }, actual: now, expected: [before] };
      }
    }
  },
};
