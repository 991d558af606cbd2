import { dayName, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { lastDay } from '../../event-days.ts';
import { somethingFrom, toldDeadlines } from '../../told-deadlines.ts';

export const afterEvent: Check = {
  id: 'deadline/after-event',
  severity: 'error',
  title: { de: 'Anmeldeschluss liegt nach der Veranstaltung', en: 'Deadline after the event' },
  message: {
    de: 'Anmeldeschluss ist der {deadline}, die Veranstaltung endet aber schon am {event}.',
    en: 'The deadline is {deadline}, but the event ends on {event}.',
  },
  advice: { de: 'Prüfen Sie beide Daten, auch Monat und Jahr.', en: 'Check both dates, month and year as well.' },
  rationale: {
    de: 'Nach der Veranstaltung kann sich niemand mehr anmelden: Eines der beiden Daten ist falsch.',
    en: 'Nobody can register after the event: one of the two dates is wrong.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.\n\nAnmeldeschluss: 1. Oktober 2026',
      line: 5,
    },
    {
      path: 'b.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\ndeadline: 2026-10-01\n---\n\nWir laden Sie nach Kiel ein.',
      line: 4,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.\n\nAnmeldeschluss: 1. September 2026',
    },
  ],
  *run(subject) {
    const event = lastDay(subject);
    if (!event || subject.record.recurrence) return;
    const told = toldDeadlines(subject);
    const days = told.map(({ day }) => day);
    for (const { day, at, words } of told) {
      if (daysBetween(event, day) <= 0 || somethingFrom(subject.view, day, days)) continue;
      yield { at, slots: { deadline: dayName(day), event: dayName(event) }, actual: words };
    }
  },
};
