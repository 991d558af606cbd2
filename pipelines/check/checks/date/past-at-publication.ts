import { dayName, dayOf, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { eventDays, lastDay } from '../../event-days.ts';

export const pastAtPublication: Check = {
  id: 'date/past-at-publication',
  severity: 'warning',
  title: { de: 'Termin ist schon vorbei', en: 'Event already over when published' },
  message: {
    de: 'Die Veranstaltung am {event} war bei der Veröffentlichung am {published} schon vorbei.',
    en: 'The event on {event} was over when this was published on {published}.',
  },
  advice: {
    de: 'Prüfen Sie das Jahr. Ist es ein Rückblick, schreiben Sie in der Vergangenheit.',
    en: 'Check the year. If it is a review, write in the past tense.',
  },
  rationale: {
    de: 'Meist wurde das Jahr aus der letzten Ankündigung übernommen.',
    en: 'Most of the time the year was copied from the last announcement.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2025 um 10 Uhr nach Kiel ein.',
      line: 3,
      published: '2026-06-01',
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr nach Kiel ein.',
      published: '2026-06-01',
    },
    {
      path: 'b.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2025 fand der Fachtag in Kiel statt. Rund 80 Fachkräfte kamen zusammen und diskutierten.',
      published: '2026-06-01',
    },
  ],
  *run(subject) {
    const published = dayOf(subject.published);
    const event = lastDay(subject);
    const days = eventDays(subject);
    if (
      !published ||
      !event ||
      !subject.invites ||
      subject.record.recurrence ||
      days.some(({ yearInferred }) => yearInferred)
    )
      return;
    if (daysBetween(published, event) >= 0) return;
    const at = subject.at(`${days.at(-1)?.pointer}/start`) ?? subject.top;
    yield {
      at,
      slots: { event: dayName(event), published: dayName(published) },
      actual: subject.record.occurrences.at(-1)?.start ?? undefined,
    };
  },
};
