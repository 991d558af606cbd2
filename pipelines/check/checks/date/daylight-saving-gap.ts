import { dayName, dayOf, plusDays, weekdayOf } from '../../calendar.ts';
import type { Check } from '../../check.ts';

export const daylightSavingGap: Check = {
  id: 'date/daylight-saving-gap',
  severity: 'error',
  title: { de: 'Uhrzeit fällt in die Umstellung auf Sommerzeit', en: 'Time skipped by daylight saving' },
  message: {
    de: 'Am {day} gibt es keine Uhrzeit {time}: Um 2 Uhr werden die Uhren auf 3 Uhr gestellt.',
    en: 'There is no {time} on {day}: at two the clocks are put forward to three.',
  },
  advice: { de: 'Nennen Sie eine Uhrzeit vor 2 oder ab 3 Uhr.', en: 'Name a time before two, or from three on.' },
  rationale: {
    de: 'Kalender verschieben einen solchen Termin stillschweigend um eine Stunde.',
    en: 'Calendars silently shift such an event by an hour.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Sternwarte: die kurze Nacht\n\nBeginn: Sonntag, 29. März 2026, 2:30 Uhr, in Kiel',
      line: 3,
    },
  ],
  passing: [
    { path: 'a.md', text: '# Sternwarte: die kurze Nacht\n\nBeginn: Sonntag, 29. März 2026, 1:30 Uhr, in Kiel' },
  ],
  *run(subject) {
    for (const [i, { start, end, timeZone }] of subject.record.occurrences.entries()) {
      if (timeZone !== 'Europe/Berlin') continue;
      for (const [name, value] of Object.entries({ start, end })) {
        const time = /T(02:\d\d)$/.exec(value ?? '')?.[1];
        const day = dayOf(value);
        // The last Sunday of March: within its last seven days.
        if (!time || !day || day.month !== 3 || weekdayOf(day) !== 0 || plusDays(day, 7).month === 3) continue;
        yield {
          at: subject.at(`/occurrences/${i}/${name}`) ?? subject.top,
          slots: { day: dayName(day), time },
          actual: value ?? undefined,
        };
      }
    }
  },
};
