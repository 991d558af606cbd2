import { matches } from '../../../../extractors/view.ts';
import { dayName, daysBetween } from '../../calendar.ts';
import type { Check, Fault } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import type { Subject } from '../../subject.ts';
import { fullDay, writtenDates } from '../../written-dates.ts';

const TIMES =
  /(?<![\d.,:/-])(\d{1,2})(?:[.:](\d{2}))?\s?(?:Uhr)?\s?(?:–|-|bis)\s?(\d{1,2})(?:[.:](\d{2}))?\sUhr(?![\p{Ll}])/gu;
/** Nights end in the morning: „22 bis 2 Uhr“ is fine, „16 bis 10 Uhr“ is not. */
const MORNING = 7;

export const endBeforeStart: Check = {
  id: 'date/end-before-start',
  severity: 'error',
  title: { de: 'Ende liegt vor dem Beginn', en: 'End before start' },
  message: {
    de: 'Das Ende ({end}) liegt vor dem Beginn ({start}).',
    en: 'The end ({end}) is before the start ({start}).',
  },
  advice: {
    de: 'Prüfen Sie, ob Beginn und Ende vertauscht sind oder sich jemand vertippt hat.',
    en: 'Check whether the two are swapped, or one is mistyped.',
  },
  rationale: {
    de: 'Kalender lehnen einen solchen Termin ab oder zeigen ihn falsch.',
    en: 'Calendars reject such an event, or show it wrongly.',
  },
  failing: [
    { text: 'Datum: 16.09.2026 – 14.09.2026' },
    { text: 'Zeit: 16:00 bis 10:00 Uhr' },
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14\nend: 2026-09-13\n---\n\nHerzlich willkommen.',
      line: 4,
    },
    {
      path: 'b.md',
      text: '---\ntitle: Fachtag\nstart: 2026-09-14T16:00\nend: 2026-09-14T10:00\n---\n\nHerzlich willkommen.',
      line: 4,
    },
  ],
  passing: [
    { text: 'Datum: 14.09.2026 – 16.09.2026, 10:00 bis 16:00 Uhr' },
    { text: 'Tanz in den Mai: 22 bis 2 Uhr' },
    { text: 'Der Termin am 16.09.2026 ersetzt den am 14.09.2026.' },
  ],
  *run(subject) {
    yield* inText(subject);
    yield* inMatter(subject);
    const { view } = subject;
    if (!view.text.includes('Uhr')) return;
    for (const { match, span } of matches(view, TIMES)) {
      const [words, h1, m1 = '00', h2, m2 = '00'] = match;
      const [from, to] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
      // „10. bis 12 Uhr“ after a date, and what no clock shows, are other matters.
      if (to >= from || Number(h2) < MORNING || Number(h1) > 24 || Number(m1) > 59) continue;
      yield { at: span, slots: { start: `${h1}:${m1}`, end: `${h2}:${m2}` }, actual: words };
    }
  },
};

function* inText({ view, text }: Subject): Generator<Fault> {
  const dates = writtenDates(view);
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1];
    const to = second && fullDay(second);
    if (!second || !to || !/^\s?(?:–|-|bis(?: zum)?)\s?$/u.test(text.slice(first.end, second.start))) continue;
    const from = { ...first, year: first.year ?? to.year };
    // „28.12. – 3.1.2027“: without its own year the first day may lie in the year before.
    if (daysBetween(from, to) >= 0 || (first.year === null && first.month > 9 && second.month < 4)) continue;
    const slots = { start: dayName(from), end: dayName(to) };
    yield { at: { start: first.start, end: second.end }, slots, actual: text.slice(first.start, second.end) };
  }
}

function* inMatter(subject: Subject): Generator<Fault> {
  const dates = matterDates(subject);
  const [start, end] = ['start', 'end'].map((name) => dates.find((date) => date.name === name));
  const [from, to] = [start && fullDay(start), end && fullDay(end)];
  if (!start || !end || !from || !to) return;
  const clock = (words: string) => /\d{1,2}:\d{2}/.exec(words.replace(/^\S*?T/, ''))?.[0].padStart(5, '0');
  const [a, b] = [clock(start.words), clock(end.words)];
  const days = daysBetween(from, to);
  if (days < 0 || (days === 0 && a !== undefined && b !== undefined && b < a)) {
    yield { at: end.at, slots: { start: start.words, end: end.words }, actual: end.words };
  }
}
