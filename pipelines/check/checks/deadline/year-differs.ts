import { dayName, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { eventDays, firstDay } from '../../event-days.ts';
import { toldDeadlines } from '../../told-deadlines.ts';

/** Registrations close some weeks before an event; half a year and another year is a slip of the year. */
const LONG_DAYS = 200;

export const yearDiffers: Check = {
  id: 'deadline/year-differs',
  severity: 'warning',
  title: { de: 'Anmeldeschluss in einem anderen Jahr', en: 'Deadline in another year' },
  message: {
    de: 'Der Anmeldeschluss am {deadline} liegt {days} Tage vor der Veranstaltung am {event}, in einem anderen Jahr.',
    en: 'The deadline on {deadline} is {days} days before the event on {event}, in another year.',
  },
  advice: {
    de: 'Prüfen Sie das Jahr; vielleicht wurde es aus der letzten Einladung übernommen.',
    en: 'Check the year; perhaps it was copied from the last invitation.',
  },
  rationale: {
    de: 'Ein falsches Jahr sperrt die Anmeldung oder lässt sie ins Leere laufen.',
    en: 'A wrong year closes the registration, or leaves it open for nothing.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.\n\nAnmeldeschluss: 1. September 2025',
      line: 5,
    },
  ],
  passing: [
    {
      path: 'b.md',
      text: '# Fachtag Ganztag\n\nAm 2. September laden wir Sie nach Kiel ein.\n\nAnmeldung bis zum 27. August 2021.',
      today: '2026-11-22',
    },
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. Januar 2027 nach Kiel ein.\n\nAnmeldeschluss: 15. Dezember 2026',
    },
  ],
  *run(subject) {
    const event = firstDay(subject);
    // A year that nobody wrote contradicts none.
    if (!event || eventDays(subject).some(({ yearInferred }) => yearInferred)) return;
    for (const { day, at, words } of toldDeadlines(subject)) {
      const days = daysBetween(day, event);
      if (day.year === event.year || days <= LONG_DAYS) continue;
      const slots = { deadline: dayName(day), event: dayName(event), days: String(days) };
      yield { at, slots, actual: words };
    }
  },
};
