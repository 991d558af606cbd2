/** Which of its days a text is about: not those it calls off, looks back on, or came out on. */
import { near, showsAny, usages } from '../german/near.ts';
import { isPast as isTold } from '../german/preterite.ts';
import type { View } from '../view.ts';
import { parseIso } from './calendar.ts';
import { CALLED_OFF, INSTEAD, UPCOMING } from './cues.ts';
import type { EventDate } from './events.ts';
import { surroundings } from './sentence.ts';

/** First and last day: one and the same for several sayings of them. */
export const key = ({ value }: EventDate) => `${value.start?.slice(0, 10)}/${value.end?.slice(0, 10) ?? ''}`;

/** In lower case: it takes place, come. */
export const INVITES = usages(
  near(/finde[nt]t?\b/, /\bstatt/),
  /\bstatt(?:finden|findet)|\blädt\b|\bladen\b|eingeladen|veranstalte/,
);

/** A day just past comes first, and those to come are only a closing hope: "… beim nächsten Treffen am 9. Januar wieder dabei". */
export function looksBack(view: View, dates: readonly EventDate[]): boolean {
  const reference = view.reference ? parseIso(view.reference) : null;
  const [first, ...rest] = dates;
  if (reference === null || !first?.days || rest.every(({ standing }) => standing === 'past')) return false;
  const before = surroundings(view, first.mention).whole;
  const past = first.standing === 'past' || (first.days[1] < reference.day && isTold(before));
  if (!past || first.days[1] < reference.day - LATELY) return false;
  return rest.every(({ standing, mention, value }) => {
    if (standing === 'past') return true;
    const { whole } = surroundings(view, mention);
    return (
      ['announced', 'mentioned', 'relative'].includes(standing) &&
      !value.start?.includes('T') &&
      (UPCOMING.test(whole) || isTold(whole)) &&
      !showsAny(whole.toLowerCase(), INVITES)
    );
  });
}

/** What is left where a text calls a day off and names another: neither that day nor any before the new one. */
export function stillOn(view: View, dates: readonly EventDate[]): readonly EventDate[] {
  if (dates.length < 2 || !CALLED_OFF.test(view.text)) return dates;
  const instead = dates.find(({ mention, standing }) => {
    if (standing === 'past') return false;
    const { before, after } = surroundings(view, mention);
    return INSTEAD.test(before.slice(-80)) || /^[^.!?]{0,60}\bnachgeholt\b/i.test(after);
  });
  const first = instead?.days?.[0];
  return first === undefined ? dates : dates.filter(({ days }) => days === null || days[0] >= first);
}

/** The day of publication at the head of a press text is no event where another date is. */
export function isHead(view: View, date: EventDate, dates: readonly EventDate[]): boolean {
  const { published } = view.document.source;
  const { mention } = date;
  const line = view.text.slice(mention.end, mention.end + 4);
  const headed =
    mention.start - mention.block.start < 3 && /^\s*[·|,–—-]\s?/.test(line) && !date.value.start?.includes('T');
  // "am heutigen Donnerstag, 6. Oktober": it takes place on the day it is told.
  const told =
    !isLine(view, mention) &&
    (date.value.start?.includes('T') ||
      /^am\b/i.test(mention.text) ||
      /(?:\bam|\bheutigen)\W{0,3}$/i.test(surroundings(view, mention).before));
  const same = published !== null && date.value.start?.slice(0, 10) === published.slice(0, 10) && !told;
  const rival = (other: EventDate): boolean =>
    key(other) !== key(date) &&
    (other.standing !== 'past' || (same && other.days !== null && other.days[1] > date.days![0] - LATELY));
  return (
    (same || (headed && mention.block === view.main[0])) &&
    dates.some(rival) &&
    !date.expression.to &&
    (date.standing !== 'labelled' || (same && dates.some((other) => later(other, date))))
  );
}

/** "Datum: 27.8." above a press text that invites to a later day. */
const later = (other: EventDate, { days }: EventDate): boolean =>
  other.standing === 'announced' && other.days !== null && days !== null && other.days[0] > days[1];

/** Whether a date has its line to itself. */
function isLine(view: View, { start, end }: EventDate['mention']): boolean {
  const from = view.text.lastIndexOf('\n', start - 1) + 1;
  const to = view.text.indexOf('\n', end);
  const around = view.text.slice(from, start) + view.text.slice(end, to < 0 ? undefined : to);
  return !/\p{L}{3}/u.test(around);
}

/** So many days after an event its report comes out, at most. */
const LATELY = 60;
