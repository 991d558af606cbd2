/** What the source says of itself to machines: JSON-LD and microdata startDate, front matter, <time>. */
import type { Occurrence } from '../../../schemas/announcement.ts';
import type { Hint } from '../../../schemas/document.ts';
import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { localOf, matterOccurrences, titledOccurrences } from '../matter.ts';

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
  readonly grounds: readonly Hint[];
  readonly end: Hint | null;
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

/** Machine-readable occurrences, in the source's order. */
export function hintedOccurrences(view: View): HintedOccurrence[] {
  const keyed = matterOccurrences(view);
  const stated = keyed.length > 0 ? keyed : titledOccurrences(view);
  const found: HintedOccurrence[] = stated.map(({ start, end, grounds, endHint }) => ({
    value: occurrenceOf(start, end),
    grounds,
    end: end ? endHint : null,
  }));
  for (const hint of view.hinted(STARTS)) {
    if (hint.origin === 'front-matter') continue;
    if (hint.type !== null && !/event|course|festival|hackathon/i.test(hint.type)) continue;
    const start = localOf(hint.value);
    if (start === null) continue;
    const ending = view.hinted(ENDS, hint.origin).find(({ group }) => group === hint.group) ?? null;
    const until = ending && localOf(ending.value);
    const end = until && until > start ? until : null;
    found.push({ value: occurrenceOf(start, end), grounds: [hint], end: end ? ending : null });
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
        spans: grounds.map(({ at }) => at),
        confidence: 0.8,
        ...(end && { parts: { '/end': [end.at] } }),
        note: 'machine-readable statement of the page',
      };
    }
  },
};
