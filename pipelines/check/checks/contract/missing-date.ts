import type { Check } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import { writtenDates } from '../../written-dates.ts';

/** „am 1. Adventswochenende“, „zum Pfingstmontag“: every reader knows when that is. */
const FEAST =
  /(?<!\p{L})(?:am|vom|zum|ab|\d\.|ersten|zweiten|dritten|vierten|letzten) (?:Advent(?:s(?:sonntag|samstag|wochenende))?|(?:Oster|Pfingst|Weihnachts|Faschings|Karnevals|Himmelfahrts)(?:sonntag|samstag|montag|dienstag|wochenende)|Karfreitag|Gründonnerstag|Aschermittwoch|Rosenmontag|Heiligabend|Silvester|Neujahrstag|Fronleichnam|Reformationstag|Buß- und Bettag|Martinstag|Nikolaustag|Totensonntag|Volkstrauertag)(?!\p{L})/u;

/** „jeden letzten Mittwoch“, „alle zwei Wochen am Donnerstagnachmittag“, „montags“: a rule for the days, whether or not it was understood. */
const AGAIN =
  /(?<!\p{L})(?:jede[nrs]?\s(?:\p{L}{2,12}\.?\s|\d\.\s){0,3}(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|woche|monat|abend|tag)|alle\s(?:zwei|drei|vier|acht|vierzehn|\d{1,2})\s(?:tage|wochen|monate)|(?:ein|zwei|drei|vier)mal\s(?:im|pro|in\sder)\s(?:monat|woche|jahr|quartal)|(?:wöchent|monat|täg)lich|(?:vierzehn|14-?)tägig|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|sonnabends)(?!\p{L})/iu;

/** How sure the rules are of an announcement that nothing but its title shows to be one. */
const TITLE_ALONE = 0.6;
/** Labels that only stand in announcements. */
const OF_EVENTS = ['date', 'time', 'place', 'deadline', 'registration', 'audience', 'cost'] as const;

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
    {
      path: 'c.md',
      text: '# Strickrunde\n\nAlle zwei Wochen am Donnerstagnachmittag laden wir ins Gemeindehaus ein.',
    },
    {
      path: 'b.md',
      text: '# Offene Werkstatt\n\nSeit jeher zeigt sich die Schule am Samstag vor dem 2. Adventswochenende ihren Gästen. Wir laden herzlich ein.',
    },
  ],
  *run(subject) {
    const { record, top, view } = subject;
    if (record.kind !== 'announcement' || record.occurrences.length > 0 || record.recurrence !== null) return;
    // A day that no rule took for the event's is another matter than no day at all.
    if (matterDates(subject).some(({ name }) => name === 'date' || name === 'start')) return;
    if (view.main.some((block) => FEAST.test(view.slice(block)) || AGAIN.test(view.slice(block)))) return;
    if (writtenDates(view).length > 0) return;
    // A page with an event's name for its title may be about an office or a house.
    const certain = subject.confidence('/kind') > TITLE_ALONE || view.labelled(...OF_EVENTS).length > 0;
    yield { at: top, expected: ['start'], ...(certain ? {} : { severity: 'info' as const }) };
  },
};
