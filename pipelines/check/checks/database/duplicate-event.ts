import { dayName, dayOf } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { isSame } from '../../history.ts';
import { alike } from '../../spelling.ts';

export const duplicateEvent: Check = {
  id: 'database/duplicate-event',
  severity: 'warning',
  needsDatabase: true,
  title: { de: 'Veranstaltung gibt es schon', en: 'Event exists already' },
  message: {
    de: 'Für den {day} ist diese Veranstaltung schon angekündigt: {title} ({path}).',
    en: 'This event on {day} is announced already: {title} ({path}).',
  },
  advice: {
    de: 'Ergänzen Sie die vorhandene Ankündigung, statt eine zweite anzulegen.',
    en: 'Add to the existing announcement instead of making a second one.',
  },
  rationale: {
    de: 'Doppelte Ankündigungen zählen in Berichten doppelt und laufen bei Änderungen auseinander.',
    en: 'Announcements made twice count twice in reports, and drift apart when something changes.',
  },
  failing: [
    { path: 'neu.md', text: '# Fachtag Ganztag gestalten\n\nAm 14. September 2026 laden wir Sie nach Kiel ein.' },
  ],
  passing: [
    { path: 'neu.md', text: '# Fachtag Inklusion\n\nAm 14. September 2026 laden wir Sie nach Kiel ein.' },
    {
      path: 'anderswo.md',
      text: '# Fachtag Ganztag gestalten\n\nDatum: 14. September 2026\nOrt: Rathaus, Schloßberg 3, 24306 Plön',
    },
  ],
  *run(subject) {
    const { record, history } = subject;
    const day = dayOf(record.occurrences[0]?.start);
    const at = subject.at('/title');
    if (!history || !record.title || !day || !at) return;
    const start = record.occurrences[0]?.start?.slice(0, 10);
    const city = record.venues[0]?.city;
    const twin = history.events.find(
      (event) =>
        event.day === start &&
        // „Tag der offenen Tür“ is held in many towns on one day.
        (!city || !event.city || event.city === city) &&
        !isSame(record.source, event) &&
        alike(event.title, record.title as string),
    );
    if (twin) yield { at, slots: { day: dayName(day), title: twin.title, path: twin.path }, actual: record.title };
  },
};
