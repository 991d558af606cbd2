/** Start and end as front matter gives them: in one key or several, for one event or a list of them, in figures or in German. */
import type { Hint } from '../../schemas/document.ts';
import { shared, type View } from '../view.ts';
import { isDate, parseIso } from './calendar.ts';
import { anchorOf, readAnchored } from './index.ts';

/** What a key asks for. „date“ is the day of a post on one site and that of the event on another. */
type Asks = 'start' | 'date' | 'end' | 'time';

const KEYS: Readonly<Record<Asks, string>> = {
  start:
    'start startat startsat event startdate startdatum startdatetime datestart begin beginn begindate eventstart eventstartdate eventbeginn ' +
    'eventdate eventdatum dtstart from von datefrom datumvon starttime startzeit eventstarttime termin termine dates wann when',
  date: 'date datum day tag zeitpunkt',
  end: 'end endat endsat enddate enddatum enddatetime dateend etime ende eventend eventenddate eventende dtend to bis until dateto datumbis endtime endzeit eventendtime',
  time: 'time uhrzeit zeit eventtime eventuhrzeit',
};
const ASKS = new Map(
  Object.entries(KEYS).flatMap(([asks, words]) => words.split(' ').map((word) => [word, asks as Asks] as const)),
);

/** Keys that only an event has. */
const OF_EVENTS = new Set(
  (
    'location ort venue place veranstaltungsort treffpunkt time uhrzeit zeit eventtime end ende enddate endtime start starttime beginn begin ' +
    'einlass doors anmeldung registration anmeldeschluss eintritt preis price kosten rsvp publishdate pubdate published'
  ).split(' '),
);
/** Beside an author only these say that the page is no post. */
const SURE = [
  'time',
  'location',
  'place',
  'ort',
  'venue',
  'veranstaltungsort',
  'etime',
  'enddate',
  'endtime',
  'starttime',
];
/** Terms of prices, sale and registration have begin and end as well: „preise: - label: Frühbucher, ende: 2026-05-31“. */
const OF_OTHERS =
  /(?:^|\.)(?:preise?|prices?|pricing|tickets?|tarife?|kosten|costs?|fees?|anmeldung|registration|registrierung|vorverkauf|presale|bewerbung|sponsoren|sponsors|schichten|shifts|speakers?|menu)\./i;
const EVENT = /^(?:events?|termine?|veranstaltung(?:en)?|meetups?|treffen|workshops?)$/i;
const EVENT_FOLDER = /(?:^|\/)_?(?:events?|termine?|veranstaltung(?:en)?|kalender|calendar|meetups?|treffen)\//i;

export interface Stated {
  /** Local: "2021-09-14" or "2021-09-14T19:00". */
  readonly start: string;
  readonly end: string | null;
  readonly grounds: readonly Hint[];
  readonly endHint: Hint | null;
}

/** Day and time of a value, and of its end where it gives both. */
interface Moment {
  readonly day: string | null;
  readonly time: string | null;
  readonly endDay: string | null;
  readonly endTime: string | null;
}

interface Entry {
  readonly hint: Hint;
  readonly asks: Asks;
  readonly parent: string;
  readonly moment: Moment;
}

const ANY_DAY = '2000-01-01';

/** "start_date", "start-date" and "startDate" are one key; of "event.start" the last part counts. */
const plainKey = (name: string): string =>
  name
    .slice(name.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace(/[-_ ]/g, '');

/** The occurrences of the front matter, in its order. */
export const matterOccurrences = shared((view): readonly Stated[] => {
  const matter = view.hints.filter(({ origin }) => origin === 'front-matter');
  if (matter.length === 0) return [];
  const zoned = !matter.some((hint) => isWallClock(view, hint));
  const entries = matter.flatMap((hint): Entry[] => {
    const asks = OF_OTHERS.test(hint.name) ? undefined : ASKS.get(plainKey(hint.name));
    const moment = asks && momentOf(view, hint.value, zoned);
    return asks && moment ? [{ hint, asks, parent: hint.name.slice(0, hint.name.lastIndexOf('.') + 1), moment }] : [];
  });
  const begun = entries.some(({ asks, moment }) => asks === 'start' && moment.day !== null);
  // Hugo: a table [event] of its own has the event's date, and the page's stays outside.
  const apart = entries.some(
    ({ asks, parent, moment }) => asks === 'date' && parent === 'event.' && moment.day !== null,
  );
  const meant = apart ? entries.filter(({ asks, parent }) => asks !== 'date' || parent !== '') : entries;
  const dated = begun || !(apart || ofEvent(view, matter)) ? meant.filter(({ asks }) => asks !== 'date') : meant;
  const parents = [...new Set(dated.map(({ parent }) => parent))];
  return parents.flatMap((parent) => together(dated.filter((entry) => entry.parent === parent)));
});

/** What the title in front matter says of day and hour: „Tag der offenen Tür am 25.03.2023 ab 14 Uhr“. */
export const titledOccurrences = shared((view): readonly Stated[] =>
  view.hints.flatMap((hint): Stated[] => {
    if (hint.origin !== 'front-matter' || !/^title$/i.test(hint.name) || !/\d/.test(hint.value)) return [];
    const [read, more] = readAnchored(hint.value, anchorOf({ reference: view.reference ?? ANY_DAY }), true);
    if (!read?.value.start || more || read.dateless || read.expression.recurrence !== null) return [];
    const { start, end, precision, inferred } = read.value;
    if (inferred.length > 0 || (precision !== 'minute' && precision !== 'day')) return [];
    return [{ start, end, grounds: [hint], endHint: end ? hint : null }];
  }),
);

/** Whether "date" is the day of the event: beside keys that only events have, in their layout or their folder. */
function ofEvent({ document }: View, matter: readonly Hint[]): boolean {
  const keys = new Set(matter.map(({ name }) => plainKey(name)));
  if (keys.has('author') && !SURE.some((key) => keys.has(key))) return false;
  return (
    [...keys].some((key) => OF_EVENTS.has(key)) ||
    matter.some(({ name, value }) => /^(?:layout|type|kind|collection)$/i.test(name) && EVENT.test(value)) ||
    EVENT_FOLDER.test(document.source.path)
  );
}

/** Day, time and end that follow each other, each day a new occurrence; what stands before the first day goes with it. */
function together(entries: readonly Entry[]): Stated[] {
  const groups: Entry[][] = [];
  let ahead: Entry[] = [];
  for (const entry of entries) {
    const opens = entry.asks !== 'end' && entry.moment.day !== null;
    if (opens) {
      groups.push([...ahead, entry]);
      ahead = [];
    } else (groups.at(-1) ?? ahead).push(entry);
  }
  return groups.map(stated);
}

function stated(group: readonly Entry[]): Stated {
  const opening = group.find(({ asks, moment }) => asks !== 'end' && moment.day !== null)!;
  const clock = opening.moment.time ? opening : group.find(({ asks, moment }) => asks !== 'end' && moment.time);
  const closing = group.find(({ asks, moment }) => asks === 'end' && moment.day);
  const endClock = group.find(({ asks, moment }) => asks === 'end' && moment.time);
  const day = opening.moment.day!;
  const start = clock?.moment.time ? `${day}T${clock.moment.time}` : day;
  const endTime = endClock?.moment.time ?? clock?.moment.endTime ?? null;
  const endDay = closing?.moment.day ?? opening.moment.endDay ?? day;
  const until = endTime && clock ? `${endDay}T${endTime}` : endDay;
  return {
    start,
    end: until > start && until !== day ? until : null,
    grounds: [...new Set([opening, clock ?? opening])].map(({ hint }) => hint),
    endHint: (closing ?? endClock)?.hint ?? null,
  };
}

/** A value in the form of machines, a bare time, or words. */
function momentOf(view: View, value: string, zoned: boolean): Moment | null {
  const machine = localOf(zoned ? value : value.trim().replace(/Z$/, ''));
  if (machine) return { day: machine.slice(0, 10), time: machine.slice(11) || null, endDay: null, endTime: null };
  if (value.length > 80) return null;
  const time = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(value.trim());
  if (time)
    return Number(time[1]) < 25 && Number(time[2]) < 60
      ? { day: null, time: `${time[1]!.padStart(2, '0')}:${time[2]}`, endDay: null, endTime: null }
      : null;
  // A time needs some day to be read on; a day without its year needs the right one.
  const read = readAnchored(value, anchorOf({ reference: view.reference ?? ANY_DAY }), true)[0];
  if (!read?.value.start || read.expression.recurrence !== null) return null;
  if (view.reference === null && !read.dateless && read.value.inferred.length > 0) return null;
  const { start, end, precision } = read.value;
  if (precision !== 'minute' && precision !== 'day') return null;
  const [from, to] = [parseIso(start), end ? parseIso(end) : null];
  if (!from) return null;
  return {
    day: read.dateless ? null : start.slice(0, 10),
    time: start.slice(11) || null,
    endDay: to && !read.dateless && end!.slice(0, 10) !== start.slice(0, 10) ? end!.slice(0, 10) : null,
    endTime: end?.slice(11) || null,
  };
}

/** Written by hand: „15.9.2026“, „15.09.2026, 10 Uhr“, „15.09.2026 10:00“. */
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s(?:um )?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:\s?Uhr)?)?$/;

/** Local date and time of a machine-readable one; midnight means that no time was given. */
export function localOf(value: string): string | null {
  const german = GERMAN.exec(value.trim());
  if (german) {
    const [, day = '', month = '', year, hour, minute = '00'] = german;
    if (!isDate(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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

const UTC = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(\.\d{1,9})?)?Z$/;

/**
 * Editors of websites write the clock time as it is with a „Z“ for UTC behind it. Where the text says that very hour, and not
 * the one it would be in Germany, the figures are the clock's; so they are where the text says neither and people wrote them:
 * a program gives fractions of a second, and keys in camel case.
 */
function isWallClock(view: View, { name, value }: Hint): boolean {
  const [, day, hour, minute, fraction] = UTC.exec(value.trim()) ?? [];
  if (day === undefined || (hour === '00' && minute === '00')) return false;
  const [there, meant] = [`${hour}:${minute}`, inBerlin(`${day}T${hour}:${minute}Z`).slice(11)];
  if (says(view.text, meant)) return false;
  return says(view.text, there) || (fraction === undefined && name === name.toLowerCase());
}

/** Whether a text gives a time of day: „19:30“, „19.30 Uhr“, „19 Uhr“, „19 h“. */
function says(text: string, time: string): boolean {
  const [hour = '', minute = ''] = time.split(':');
  const figures = String(Number(hour));
  const full = minute === '00' ? '(?:[:.]00)?' : `[:.]${minute}`;
  return new RegExp(`(?<![\\d.:])0?${figures}${full} ?(?:Uhr|h\\b|(?<=:${minute})(?!\\d))`).test(text);
}

/** Made when a page first needs it: the time zone's data cost every start ten milliseconds. */
let berlin: Intl.DateTimeFormat | undefined;

/** A time in UTC is told in the zone the event is in. */
function inBerlin(utc: string): string {
  berlin ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
  return berlin.format(new Date(utc)).replace(' ', 'T');
}
