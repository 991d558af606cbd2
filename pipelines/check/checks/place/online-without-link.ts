import type { Check } from '../../check.ts';

/** A sentence that names the way in and says how one gets it. */
const ACCESS = /link|zugang|einwahl/i;
const PROMISED =
  /erhalten|bekommen|zugesandt|zugeschickt|verschick|versand|versende|mitgeteilt|rechtzeitig|per e-?mail|nach (?:der )?anmeldung|zugehen|folg|auf anfrage|schick|senden|angefügt|beigefügt|anbei|siehe|unten/i;

export const onlineWithoutLink: Check = {
  id: 'place/online-without-link',
  severity: 'warning',
  title: { de: 'Online-Veranstaltung ohne Zugang', en: 'Online event without access' },
  message: {
    de: 'Die Veranstaltung findet online statt, aber weder Plattform noch Link oder Weg zur Anmeldung sind genannt.',
    en: 'The event takes place online, but neither platform nor link nor a way to register is given.',
  },
  advice: {
    de: 'Nennen Sie die Plattform und sagen Sie, wie man den Link erhält.',
    en: 'Name the platform and say how one gets the link.',
  },
  rationale: {
    de: 'Ohne Link oder Anmeldung findet niemand in die Konferenz.',
    en: 'Without a link or a registration nobody finds the conference.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Online-Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr ein. Die Veranstaltung findet online statt.',
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Online-Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr ein. Die Veranstaltung findet online über Zoom statt.',
    },
    {
      path: 'c.md',
      text: '# Online-Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 zur Videokonferenz ein (die Einwahldaten sind beigefügt).',
    },
    {
      path: 'b.md',
      text: '# Online-Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 ein. Die Veranstaltung findet online statt, den Link erhalten Sie nach der Anmeldung.',
    },
  ],
  *run(subject) {
    const { record, view } = subject;
    const { url, email, phone } = record.registration;
    if (!subject.invites || record.attendance !== 'online' || record.platform !== null || url || email || phone) return;
    const reachable = view.hints.some(
      ({ origin, name }) => origin === 'link' || /link|url|registration|anmeld|webseite|website/i.test(name),
    );
    if (
      reachable ||
      record.contacts.some((contact) => contact.email || contact.phone) ||
      view.sentences.some(({ text }) => ACCESS.test(text) && PROMISED.test(text)) ||
      /https?:|www\.|@/.test(view.text)
    )
      return;
    yield { at: subject.at('/attendance') ?? subject.top };
  },
};
