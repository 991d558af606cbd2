import { dayName, dayOf, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { toldDeadlines } from '../../told-deadlines.ts';

export const beforePublication: Check = {
  id: 'deadline/before-publication',
  severity: 'warning',
  title: { de: 'Anmeldeschluss ist schon vorbei', en: 'Deadline before publication' },
  message: {
    de: 'Der Anmeldeschluss am {deadline} war bei der Veröffentlichung am {published} schon vorbei.',
    en: 'The deadline on {deadline} had passed when this was published on {published}.',
  },
  advice: {
    de: 'Prüfen Sie Tag, Monat und Jahr des Anmeldeschlusses.',
    en: 'Check day, month and year of the deadline.',
  },
  rationale: {
    de: 'Wer sich nicht mehr anmelden kann, braucht keine Einladung; meist ist das Datum verschrieben.',
    en: 'An invitation nobody can accept is a slip most of the time.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.\n\nAnmeldeschluss: 1. April 2026',
      published: '2026-06-01',
      line: 5,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.\n\nAnmeldeschluss: 1. September 2026',
      published: '2026-06-01',
    },
  ],
  *run(subject) {
    const published = dayOf(subject.published);
    if (!published || !subject.invites) return;
    for (const { day, at, words } of toldDeadlines(subject)) {
      if (daysBetween(published, day) >= 0) continue;
      yield { at, slots: { deadline: dayName(day), published: dayName(published) }, actual: words };
    }
  },
};
