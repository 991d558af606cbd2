/** What the source says of itself to machines: JSON-LD and microdata startDate, front matter, <time>. */
import type { Occurrence } from '../../../schemas/announcement.ts';
import type { Span } from '../../../schemas/document.ts';
import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { endElsewhere } from '../ends.ts';
import { localOf, matterOccurrences, type Stated, titledOccurrences } from '../matter.ts';
import { dateMentions, type PlacedMention } from '../mentions.ts';
import { roleOf } from '../roles.ts';
import { timesToStatedDay } from '../times.ts';
import type { Clock } from '../types.ts';

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

interface HintedOccurrence {
  readonly value: Occurrence;
  readonly grounds: readonly Span[];
  readonly end: Span | null;
}

function occurrenceOf(start: string, end: string | null): Occurrence {
  return {
    start,
    end,
    edtf: end ? `${start}/${end}` : start,
    precision: start.includes('T') ? 'minute' : 'day',
    timeZone: 'Europe/Berlin',
    tentative: false,
    inferred: [],
  };
}

const clockOf = ({ minutes }: Clock) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The one day of the front matter with the hours that a text without another day gives, or says that one without them: „Beginn ist um 19 Uhr“. */
function hoursInText(view: View, [stated, more]: readonly Stated[]): HintedOccurrence | null {
  if (!stated || more || stated.end !== null || stated.start.includes('T')) return null;
  if (dateMentions(view).some((mention) => isOther(view, mention, stated.start))) return null;
  const times = timesToStatedDay(view);
  if (!times || times.from.minutes >= DAY) return null;
  const at = (clock: Clock) => `${stated.start}T${clockOf(clock)}`;
  const closing = times.to ? null : endElsewhere(view, times.from);
  const to = times.to ?? closing?.to ?? closing?.from;
  const until = to && to.minutes > times.from.minutes && to.minutes < DAY ? at(to) : null;
  return {
    value: occurrenceOf(at(times.from), until),
    grounds: [...stated.grounds.map((hint) => hint.at), times.span],
    end: until ? (closing ?? times).endSpan : null,
  };
}

/** Whether a date is that of an event and not just the day again, without its hour. */
function isOther(view: View, mention: PlacedMention, day: string): boolean {
  const { dateless, value, expression } = mention;
  if (dateless || (value.precision !== 'day' && value.precision !== 'minute')) return false;
  const same = value.edtf?.slice(4, 10) === day.slice(4) && !expression.from?.clock && value.end === null;
  return !same && roleOf(view, mention) === 'event';
}

/** Minutes. */
const DAY = 1440;

/** Machine-readable occurrences, in the source's order. */
export function hintedOccurrences(view: View): HintedOccurrence[] {
  const keyed = matterOccurrences(view);
  const stated = keyed.length > 0 ? keyed : titledOccurrences(view);
  const hours = hoursInText(view, stated);
  const found: HintedOccurrence[] = hours
    ? [hours]
    : stated.map(({ start, end, grounds, endHint }) => ({
        value: occurrenceOf(start, end),
        grounds: grounds.map(({ at }) => at),
        end: end ? (endHint?.at ?? null) : null,
      }));
  for (const hint of view.hinted(STARTS)) {
    if (hint.origin === 'front-matter') continue;
    if (hint.type !== null && !/event|course|festival|hackathon/i.test(hint.type)) continue;
    const start = localOf(hint.value);
    if (start === null) continue;
    const ending = view.hinted(ENDS, hint.origin).find(({ group }) => group === hint.group) ?? null;
    const until = ending && localOf(ending.value);
    const end = until && until > start ? until : null;
    found.push({ value: occurrenceOf(start, end), grounds: [hint.at], end: end ? (ending?.at ?? null) : null });
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
    {
      text: '---\ntitle: Lesung\ndate: 2021-09-14\ntime: 19–21 Uhr\nort: Jena\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      value: { start: '2021-09-14T19:00', end: '2021-09-14T21:00' },
    },
    {
      text: '---\ntitle: Lesung\ntermine:\n  - datum: 14.9.2021\n    beginn: "19:00"\n  - datum: 21.9.2021\n    beginn: "19:30"\n---\n\nZwei Abende in Jena.',
      path: 'lesung.md',
      value: { start: '2021-09-14T19:00' },
    },
    {
      text: '---\ntitle: Lesung am 14.09.2021 ab 19 Uhr\nauthor: Redaktion\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      value: { start: '2021-09-14T19:00', end: null },
    },
    {
      text: '---\ntitle: Lesung\ndate: 2021-09-14\nort: Jena\n---\n\nEin Abend. Beginn ist um 19 Uhr, Ende gegen 21 Uhr.',
      path: 'lesung.md',
      value: { start: '2021-09-14T19:00', end: '2021-09-14T21:00' },
    },
    {
      text: '---\ntitle: Fest\nbegin: 2021-07-03T17:00:00Z\nende: 2021-07-03T22:00:00Z\n---\n\nAb 17 Uhr spielt die Kapelle.',
      path: 'fest.md',
      value: { start: '2021-07-03T17:00', end: '2021-07-03T22:00' },
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
    {
      text: '---\ntitle: Lesung\ndate: 2021-09-14\ntags: [news]\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      because: 'the day of the post',
    },
    {
      text: '---\ntitle: Lesung\npreise:\n  - label: Frühbucher\n    ende: 2021-08-01\n    begin: 2021-06-01\n---\n\nEin Abend in Jena.',
      path: 'lesung.md',
      because: 'so long a price holds',
    },
  ],
  *propose(view) {
    for (const { value, grounds, end } of hintedOccurrences(view)) {
      yield {
        value,
        spans: grounds,
        confidence: 0.8,
        ...(end && { parts: { '/end': [end] } }),
        note: 'machine-readable statement of the page',
      };
    }
  },
};
