import type { Check } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import { writtenDates } from '../../written-dates.ts';

export const missingDate: Check = {
  id: 'contract/missing-date',
  severity: 'error',
  title: { de: 'Termin fehlt', en: 'Date missing' },
  message: { de: 'Die Ankündigung nennt keinen Termin.', en: 'The announcement gives no date.' },
  advice: {
    de: 'Nennen Sie Tag und Uhrzeit: „Datum: Dienstag, 15. September 2026, 10:00 bis 16:00 Uhr“.',
    en: 'Give day and time: "Datum: Dienstag, 15. September 2026, 10:00 bis 16:00 Uhr".',
  },
  rationale: {
    de: 'Ohne Termin kann niemand kommen, und die Veranstaltung fehlt in jedem Kalender.',
    en: 'Without a date nobody can come, and the event is missing from every calendar.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag gestalten\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nWir laden Sie herzlich ein. Bitte melden Sie sich an.',
    },
  ],
  passing: [
    { path: 'a.md', text: '# Fachtag Ganztag gestalten\n\nWir laden Sie am 14. September 2026 nach Kiel ein.' },
  ],
  *run(subject) {
    const { record, top, view } = subject;
    if (record.kind !== 'announcement' || record.occurrences.length > 0 || record.recurrence !== null) return;
    // A day that no rule took for the event's is another matter than no day at all.
    if (matterDates(subject).some(({ name }) => name === 'date' || name === 'start')) return;
    if (writtenDates(view).length === 0) yield { at: top, expected: ['start'] };
  },
};
