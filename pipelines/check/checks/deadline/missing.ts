import type { Check } from '../../check.ts';
import { entryOf } from '../../front-matter.ts';

/** Words that give a last day, though the rules may not have understood it. */
const SOME_DEADLINE =
  /anmeldeschluss|anmeldefrist|anmeldeschluß|frist|spätestens|bis (?:zum|zur|spätestens|\d{1,2}\.|eine|zwei|drei|ein|vor|kurz vor|(?:kommenden |nächsten |diesen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|morgen|(?:anfang|mitte|ende) \p{L}))|solange|so lange|vorher|jederzeit|begrenzt|spontan/iu;

const VOLUNTARY = /wenn möglich|nach möglichkeit|freiwillig|gerne auch ohne/i;
/** Who registers at the door needs no last day. */
const AT_THE_DOOR =
  /beim (?:betreten|eintreffen|ankommen|einlass|empfang)|am (?:eingang|einlass|empfang|infostand|veranstaltungstag)|an der (?:kasse|tageskasse|abendkasse|infothek|rezeption|tür)|vor ort (?:an|möglich|statt)/i;

export const missing: Check = {
  id: 'deadline/missing',
  severity: 'warning',
  title: { de: 'Anmeldeschluss fehlt', en: 'Deadline missing' },
  message: {
    de: 'Es steht nicht da, bis wann man sich anmelden soll.',
    en: 'It is not said until when one should register.',
  },
  advice: {
    de: 'Ergänzen Sie den Anmeldeschluss, oder schreiben Sie, dass die Anmeldung bis zuletzt möglich ist.',
    en: 'Add the deadline, or say that one can register until the last moment.',
  },
  rationale: {
    de: 'Ohne Frist melden sich viele zu spät an, und die Planung wird schwierig.',
    en: 'Without a deadline many register too late, and planning gets hard.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein. Eine Anmeldung ist erforderlich.',
      line: 3,
    },
  ],
  passing: [
    {
      path: 'e.md',
      text: '# Hofwerkstatt\n\nWir laden am 14. September 2026 nach Kiel ein. Bitte melden Sie sich beim Betreten an.',
    },
    {
      path: 'd.md',
      text: '# Löschwettbewerb\n\nWir laden am 14. September 2026 nach Kiel ein. Anmeldungen nimmt die Wache bis Freitag, 17 Uhr, entgegen. Eine Anmeldung ist erforderlich.',
    },
    {
      path: 'c.md',
      text: '# Hoffest\n\nWir feiern am 14. September 2026 in Kiel. Wenn möglich, bitten wir um Anmeldung per E-Mail an fest@example.org.',
    },
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein. Eine Anmeldung ist bis zum 1. September 2026 erforderlich.',
    },
    {
      path: 'b.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein. Eine Anmeldung ist nicht erforderlich.',
    },
  ],
  *run(subject) {
    const { registration } = subject.record;
    if (!subject.invites || registration.required !== true || registration.deadline !== null) return;
    if (entryOf(subject.matter, 'deadline')?.value || SOME_DEADLINE.test(subject.text)) return;
    // Who asks for it „wenn möglich“ takes others, too.
    const at = subject.at('/registration/required');
    const words = at ? subject.raw.slice(at.start, at.end) : '';
    if (VOLUNTARY.test(words) || AT_THE_DOOR.test(words)) return;
    yield { at: at ?? subject.top, expected: ['deadline'] };
  },
};
