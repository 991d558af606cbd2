/** The clock time of a day that stands without one: in its sentence, on the next line, in a field of its own. */
import type { Span } from '../../schemas/document.ts';
import { shared, type View } from '../view.ts';
import { parseIso, weekdayOf } from './calendar.ts';
import { BEGIN, DOORS, ENDS, SLOT } from './cues.ts';
import { dateMentions, type PlacedMention } from './mentions.ts';
import { surroundings } from './sentence.ts';
import type { Clock } from './types.ts';

/** When it begins and ends, with the words that say so. */
export interface Times {
  readonly from: Clock;
  readonly to: Clock | null;
  readonly openEnd: boolean;
  readonly span: Span;
  readonly endSpan: Span;
}

/** Times that stand without a day, and those of a rule ("jeden Dienstag um 19 Uhr"). */
export const loose = shared((view) =>
  dateMentions(view).filter(({ dateless, expression }) => dateless && !expression.list),
);

export function timesOf(mention: PlacedMention): Times | null {
  const { from, to, openEnd } = mention.expression;
  return from?.clock ? { from: from.clock, to: to?.clock ?? null, openEnd, span: mention, endSpan: mention } : null;
}

/** The time that goes with a day's mention. */
export function timesFor(view: View, day: PlacedMention, single: boolean, weekday: number | null): Times | null {
  return (
    eachTime(view) ??
    inField(view, day) ??
    inSentence(view, day) ??
    nextLine(view, day) ??
    ofAll(view, day) ??
    ofEachShow(view) ??
    (single
      ? (inParagraph(view, day) ??
        beginElsewhere(view) ??
        ofSeries(view, weekday) ??
        saidElsewhere(view) ??
        onlyTime(view))
      : null)
  );
}

/** The hours of a day that only the page's data give: where the text says when it begins, or but one time. */
export function timesToStatedDay(view: View): Times | null {
  return ofFields(view) ?? beginElsewhere(view) ?? saidElsewhere(view) ?? onlyTime(view);
}

/** "jeweils 17–19 Uhr" goes with every day. */
function eachTime(view: View): Times | null {
  const each = loose(view).find((time) =>
    /\bjeweils(?: um| von| ab)?\s*$/i.test(view.text.slice(Math.max(0, time.start - 14), time.start)),
  );
  return each ? timesOf(each) : null;
}

/** "Uhrzeit: 10–16 Uhr", and the label Einlass only beside a Beginn. */
function inField(view: View, day: PlacedMention): Times | null {
  return day.block.kind === 'row' ? null : ofFields(view);
}

function ofFields(view: View): Times | null {
  const fields = loose(view).filter(({ block }) => block.field?.key === 'time' || block.field?.key === 'date');
  const best = fields.find(
    (time) =>
      !DOORS.test(view.slice(time.block.field!.label)) &&
      !ENDS.test(view.slice(time.block.field!.label)) &&
      time.expression.from,
  );
  if (!best) return null;
  const times = timesOf(best);
  const end = fields.find((time) => ENDS.test(view.slice(time.block.field!.label)) && time.expression.from);
  if (times && !times.to && end) return { ...times, to: end.expression.from!.clock, endSpan: end };
  return times && withEnd(view, times, best);
}

/** Behind the day in its sentence: "am 27. Januar findet um 18 Uhr … statt". */
function inSentence(view: View, day: PlacedMention): Times | null {
  const { sentence } = surroundings(view, day);
  if (!sentence) return null;
  return pick(
    view,
    loose(view).filter((time) => time.start >= day.end && time.start < sentence.end),
  );
}

/** One time for all the days before: "Die Treffen finden von 10 bis 16 Uhr im Rathaus statt." */
function ofAll(view: View, day: PlacedMention): Times | null {
  const time = loose(view).find(
    (each) =>
      each.block === day.block &&
      each.start >= day.end &&
      each.start < day.end + 400 &&
      /\b(?:finden|beginnen|starten|dauern)\b[^.!?]{0,40}$/i.test(surroundings(view, each).before),
  );
  return time && usable(view, time) ? timesOf(time) : null;
}

/** "Die Vorstellungen beginnen um 20 Uhr." below a list of days: the one hour that is said of all of them. */
const ofEachShow = shared((view: View): Times | null => {
  const said = loose(view).filter(
    (time) =>
      time.expression.from?.clock &&
      /\b(?:aufführung|vorstellung|konzert|spiel|kurs|treffen|veranstaltung|sitzung|probe|seminar|abend|film)(?:e|en|s|er)? (?:beginnt|beginnen|startet|starten)\b[^.!?\d]{0,25}$/i.test(
        surroundings(view, time).before,
      ),
  );
  return new Set(said.map(({ expression }) => expression.from!.clock!.minutes)).size === 1 ? timesOf(said[0]!) : null;
});

/** In the rest of its paragraph: "Treffpunkt ist um 18:15 Uhr.", "Der Kurs dauert von 10 bis 15 Uhr." */
function inParagraph(view: View, day: PlacedMention): Times | null {
  if (day.block.kind === 'row') return null;
  return pick(
    view,
    loose(view).filter((time) => time.block === day.block && time.start >= day.end && time.start < day.end + 400),
  );
}

/** The next line is a time and nothing else; a title may stand between. */
function nextLine(view: View, day: PlacedMention): Times | null {
  let at = view.main.indexOf(day.block) + 1;
  while (
    view.main[at]?.kind === 'heading' &&
    at < view.main.indexOf(day.block) + 6 &&
    !startsWithTime(view, view.main[at]!)
  )
    at++;
  const next = view.main[at];
  const time = next && startsWithTime(view, next);
  if (!time) return null;
  const bare = next.end - next.start <= time.end - time.start + 12;
  // One time after another is a programme; a single slot from–to is the day's hours.
  const after = view.main[at + 1];
  if (after && startsWithTime(view, after)) return null;
  return bare || (time.expression.to?.clock && next.kind === 'item') ? timesOf(time) : null;
}

function startsWithTime(view: View, block: PlacedMention['block']): PlacedMention | undefined {
  return loose(view).find((time) => time.block === block && time.start - block.start < 3);
}

/** "13:00 Uhr: Start", "Beginn ist um 19 Uhr": the beginning, wherever it is said. */
function beginElsewhere(view: View): Times | null {
  const begins = loose(view).filter((time) => {
    if (time.block.kind === 'row' || !time.expression.from?.clock) return false;
    const { before, after } = surroundings(view, time);
    if (OTHER_START.test(before.slice(-60))) return false;
    const lead = before.slice(-30).replace(/^.*[\d,;|]/u, '');
    if (DOORS.test(lead) || ENDS.test(lead)) return false;
    return (
      BEGIN.test(lead) ||
      /^\W{0,4}(?:uhr\W{0,3})?(?:start|beginn|beginnt|startet|geht es los)\b(?!\W{0,3}(?:um |ist um )?\d)/i.test(after)
    );
  });
  const distinct = new Set(begins.map(({ expression }) => expression.from!.clock!.minutes));
  return distinct.size === 1 ? withEnd(view, timesOf(begins[0]!)!, begins[0]!) : null;
}

/** What else begins at some hour. */
const OTHER_START =
  /\b(?:anmeldung|registrierung|(?:karten|ticket|vor|abend)?verkauf|bewerbung|abstimmung|bus|zug|fähre|anmeldephase)\b[^.!?]{0,12}\b(?:beginnt|startet|öffnet)\b[^.!?]{0,20}$/i;

/** The time of the series: "am dritten Donnerstag im Monat ab 20 Uhr", "wie immer freitags um 18 Uhr". */
function ofSeries(view: View, weekday: number | null): Times | null {
  const rule = dateMentions(view).find(({ expression, value }) => {
    if (!expression.from?.clock) return false;
    if (expression.recurrence !== null) return true;
    const relative = expression.from.period?.needs === 'reference' || expression.from.period?.needs === 'week';
    const day = relative && value.start ? parseIso(value.start) : null;
    return day !== null && weekday !== null && weekdayOf(day.day) === weekday;
  });
  return rule ? timesOf(rule) : null;
}

/** One span of time in all the prose, or one under "Zeit und Ort". */
function saidElsewhere(view: View): Times | null {
  const spans = loose(view).filter(
    (time) =>
      time.expression.to?.clock &&
      (headed(view, time) ||
        ((time.block.kind === 'paragraph' || time.block.field?.key === 'date') &&
          time.block.field?.key !== 'programme')) &&
      usable(view, time) &&
      !startsBlock(time),
  );
  const distinct = new Set(
    spans.map(({ expression }) => `${expression.from!.clock!.minutes}-${expression.to!.clock!.minutes}`),
  );
  const [first] = spans;
  return first && distinct.size === 1 && (loose(view).length <= 4 || headed(view, first)) ? timesOf(first) : null;
}

/** A heading „Programm 15–18 Uhr“ gives the hours of the whole day. */
const headed = (view: View, time: PlacedMention): boolean =>
  time.block.kind === 'heading' &&
  /^\W{0,6}(?:programm|ablauf|tagesprogramm)\b[\p{L} :,–-]{0,25}$/iu.test(
    view.text.slice(time.block.start, time.start),
  );

/** The one clock time of the whole text, told with a verb of what happens: "Vorgelesen wird ab 16 Uhr." */
function onlyTime(view: View): Times | null {
  const times = dateMentions(view).filter(({ expression }) => (expression.from ?? expression.to)?.clock);
  const [time] = times;
  if (times.length !== 1 || !time?.dateless || time.block.kind !== 'paragraph' || !usable(view, time)) return null;
  const { before, whole } = surroundings(view, time);
  return HAPPENS.test(whole) && !SHUT.test(whole) && !OTHER_START.test(before.slice(-60)) ? timesOf(time) : null;
}

const SHUT = /\b(?:geschlossen|schließt|schließen)\b/i;
const HAPPENS = /\b(?:wird|werden|soll|liest|lesen|spielt|spielen|tritt|öffnet|öffnen|startet|geht es)\b/i;

export const startsBlock = (time: PlacedMention) => time.start - time.block.start < 3;

/** Of several the one that is called the beginning, else the first that is no break and no doors. */
function pick(view: View, times: readonly PlacedMention[]): Times | null {
  const begin = times.find(
    (time) =>
      BEGIN.test(surroundings(view, time).before.slice(-40)) && !DOORS.test(surroundings(view, time).before.slice(-25)),
  );
  const best = begin ?? times.find((time) => usable(view, time));
  if (!best?.expression.from?.clock) return null;
  return withEnd(view, timesOf(best)!, best);
}

/** An end said behind the beginning: "bis 12 Uhr", "Ende gegen 12 Uhr". */
export function withEnd(view: View, times: Times, begin: PlacedMention): Times {
  if (times.to) return times;
  for (const time of loose(view)) {
    if (time.block !== begin.block || time.start <= begin.end || time.start - begin.end > 120) continue;
    const between = view.text.slice(begin.end, time.start);
    const until = time.expression.from === null && between.length < 30 ? time.expression.to?.clock : null;
    const ends = /\b(?:ende|endet|schluss|enden)\b[^.!?]{0,25}$/i.test(between) ? time.expression.from?.clock : null;
    const clock = until ?? ends;
    if (clock) return { ...times, to: clock, openEnd: false, endSpan: time };
  }
  return times;
}

function usable(view: View, time: PlacedMention): boolean {
  const { before, after } = surroundings(view, time);
  return (
    time.expression.from?.clock != null &&
    !DOORS.test(before.slice(-25)) &&
    !SLOT.test(before.slice(-40)) &&
    !SLOT.test(after.slice(0, 25))
  );
}

/** Several sessions of one day: "um 14 Uhr und um 18 Uhr". */
export function moreTimes(view: View, first: Times): Times[] {
  return loose(view)
    .filter(
      (time) =>
        time.start > first.span.end &&
        time.start - first.span.end < 12 &&
        /^\W*(?:und|sowie)(?: um)?\s*$/i.test(view.text.slice(first.span.end, time.start)),
    )
    .map((time) => timesOf(time))
    .filter((times) => times !== null);
}
