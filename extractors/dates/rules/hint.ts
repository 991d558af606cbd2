/** What the source says of itself to machines: JSON-LD and microdata startDate, front matter, <time>. */
import type { Occurrence } from '../../../schemas/announcement.ts';
import type { Hint } from '../../../schemas/document.ts';
import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';

const STARTS = [
  'startdate',
  'start',
  'start_date',
  'startzeit',
  'beginn',
  'event_date',
  'eventdate',
  'termin',
  'dtstart',
  'date_start',
  'starttime',
];
const ENDS = ['enddate', 'end', 'end_date', 'ende', 'dtend', 'date_end', 'endtime'];

/** Front matter written by hand: „15.9.2026“, „15.09.2026, 10 Uhr“, „15.09.2026 10:00“. */
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s(?:um )?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:\s?Uhr)?)?$/;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Local date and time of a machine-readable one; midnight means that no time was given. */
export function localOf(value: string): string | null {
  const german = GERMAN.exec(value.trim());
  if (german) {
    const [, day = '', month = '', year, hour, minute = '00'] = german;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isDay(Number(year), Number(month), Number(day))) return null;
    return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
  }
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    value.trim(),
  );
  if (!match) return null;
  const [, day, time, zone] = match;
  if (time === undefined || time === '00:00') return day!;
  return zone === 'Z' ? inBerlin(`${day}T${time}Z`) : `${day}T${time}`;
}

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

/** A time in UTC is told in the zone the event is in. */
function inBerlin(utc: string): string {
  return berlin.format(new Date(utc)).replace(' ', 'T');
}

/** Machine-readable occurrences, in the source's order. */
export function hintedOccurrences(view: View): { value: Occurrence; start: Hint; end: Hint | null }[] {
  const found: { value: Occurrence; start: Hint; end: Hint | null }[] = [];
  for (const hint of view.hinted(STARTS)) {
    if (hint.type !== null && !/event|course|festival|hackathon/i.test(hint.type)) continue;
    const start = localOf(hint.value);
    if (start === null) continue;
    const ending = view.hinted(ENDS, hint.origin).find(({ group }) => group === hint.group) ?? null;
    const until = ending && localOf(ending.value);
    const end = until && until > start ? until : null;
    const precision = start.includes('T') ? 'minute' : 'day';
    found.push({
      value: {
        start,
        end,
        edtf: end ? `${start}/${end}` : start,
        precision,
        timeZone: 'Europe/Berlin',
        tentative: false,
        inferred: [],
      },
      start: hint,
      end: end ? ending : null,
    });
  }
  return found;
}

export const hinted: Rule<Occurrence> = {
  id: 'dates/hint',
  about: 'The start and end that the page gives to machines; they count where the text is silent or agrees.',
  examples: [
    {
      text: '---\ntitle: Lesung\nbeginn: 15.9.2026, 19 Uhr\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      value: { start: '2026-09-15T19:00', end: null },
    },
    {
      text: '<html><head><script type="application/ld+json">{"@type":"Event","name":"Lesung","startDate":"2021-09-14T19:00","endDate":"2021-09-14T21:00"}</script></head><body><h1>Lesung</h1><p>Ein Abend in Jena.</p></body></html>',
      path: 'page.html',
      value: { start: '2021-09-14T19:00', end: '2021-09-14T21:00' },
    },
  ],
  counterExamples: [
    {
      text: '---\ntitle: Lesung\nbeginn: 31.6.2026\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      because: 'June has thirty days',
    },
    {
      text: '<html><head><script type="application/ld+json">{"@type":"Article","datePublished":"2021-09-14"}</script></head><body><p>Ein Abend in Jena.</p></body></html>',
      path: 'page.html',
      because: 'the day of publication',
    },
  ],
  *propose(view) {
    for (const { value, start, end } of hintedOccurrences(view)) {
      yield {
        value,
        spans: [start.at],
        confidence: 0.8,
        ...(end && { parts: { '/end': [end.at] } }),
        note: 'machine-readable statement of the page',
      };
    }
  },
};
