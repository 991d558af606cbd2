import { dayName } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import { writtenDeadlines } from '../../told-deadlines.ts';
import { fullDay } from '../../written-dates.ts';

export const deadlineDisagrees: Check = {
  id: 'deadline/front-matter-disagrees',
  severity: 'error',
  title: {
    de: 'Kopfdaten und Text nennen verschiedene Anmeldeschlüsse',
    en: 'Front matter and text give different deadlines',
  },
  message: {
    de: 'In den Kopfdaten ist der {matter} Anmeldeschluss, hier „{text}“.',
    en: 'The front matter has the deadline on {matter}, here it is "{text}".',
  },
  advice: {
    de: 'Prüfen Sie, welches Datum stimmt, und ändern Sie das andere.',
    en: 'Find out which date is right, and change the other.',
  },
  rationale: {
    de: 'Wer sich nach dem späteren Datum richtet, kommt zu spät.',
    en: 'Whoever relies on the later date is too late.',
  },
  failing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\ndeadline: 2026-09-01\n---\n\nBitte melden Sie sich bis zum 4. September 2026 an.',
      line: 7,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\ndeadline: 2026-09-01\n---\n\nBitte melden Sie sich bis zum 1. September an.',
    },
  ],
  *run(subject) {
    const { view, text } = subject;
    const given = matterDates(subject).find(({ name }) => name === 'deadline');
    const day = given && fullDay(given);
    if (!day) return;
    const told = writtenDeadlines(view);
    const [first] = told;
    const agrees = told.some(
      (date) => date.day === day.day && date.month === day.month && (date.year ?? day.year) === day.year,
    );
    if (!first || agrees) return;
    const words = text.slice(first.start, first.end);
    yield { at: first, slots: { matter: dayName(day), text: words }, actual: words, expected: [dayName(day).de] };
  },
};
