/** Which of several places of one name is meant: by the state the text speaks of, its telephone numbers, their size. */
import type { Span } from '../../../schemas/document.ts';
import { phoneMentions } from '../../contacts/phones.ts';
import type { Ground } from '../../rule.ts';
import { shared, type View } from '../../view.ts';
import { areaOf } from '../area-codes.ts';
import { kilometres } from '../distance.ts';
import type { Place } from '../gazetteer.ts';
import { regionMentions } from '../regions/mentions.ts';

/** One place of several, and the number that tells which; null where state or size do. */
export interface Meant {
  readonly place: Place | undefined;
  readonly because: Ground | null;
}

/** Whoever says „Frankfurt“ and nothing else means the city five times as large as the next. */
const LARGER = 5;

/**
 * The one place a name means: in the state the text speaks of, in the area of a telephone number of the announcement, else
 * the only or by far the largest; undefined where it stays open. A number decides between places none of which is far
 * larger; the small namesake of a city is meant only if the number is its own („Halle … Tel. 05201 …“). It never leads
 * out of the state the text speaks of.
 */
export function meant(view: View, places: readonly Place[]): Meant {
  const whole = places.filter((place) => !place.part);
  const [largest] = whole;
  if (!largest || whole.length === 1) return { place: largest, because: null };
  const home = homeState(view);
  const inside = home
    ? whole.filter((place) => place.state === home && place.population >= largest.population / 200)
    : [];
  const pool = inside.length > 0 ? inside : whole;
  const [first, second] = pool as [Place, Place?];
  const open = second !== undefined && first.population < LARGER * second.population;
  const called = second === undefined ? null : byAreaCode(view, pool);
  if (called && (open || called.own)) {
    return { place: called.place, because: { ...called.span, note: `the area code ${called.code} tells which` } };
  }
  return { place: inside.length > 0 || !open ? first : undefined, because: null };
}

/** The state the text speaks of most, if one stands out: it tells namesakes apart („Naumburg“ in the district of Kassel). */
const homeState = shared((view: View): string | null => {
  const sums = new Map<string, number>();
  for (const { states, weight } of regionMentions(view)) {
    if (states.length === 1) sums.set(states[0] as string, (sums.get(states[0] as string) ?? 0) + weight);
  }
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 0.5 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
});

/** Kilometres. A town's exchange is its own; whoever organises sits in the district, some 30 km around. */
const OWN = 6;
const AROUND = 30;

interface Called {
  readonly place: Place;
  readonly code: string;
  readonly span: Span;
  /** The number belongs to the town itself, not to one nearby. */
  readonly own: boolean;
}

/** The place that the announcement's landline numbers lie near, and no namesake of it; null where they tell nothing or disagree. */
function byAreaCode(view: View, places: readonly Place[]): Called | null {
  let found: Called | null = null;
  for (const { number, start, end } of phoneMentions(view, { venues: [] })) {
    const area = areaOf(number);
    if (!area) continue;
    const [near, next] = places
      .map((place) => ({ place, away: kilometres(place, area) }))
      .sort((a, b) => a.away - b.away);
    if (!near || near.away > AROUND || (next && next.away < 2 * near.away + 10)) continue;
    if (found && found.place !== near.place) return null;
    const own = area.place !== null && near.away <= OWN;
    if (!found || (own && !found.own)) found = { place: near.place, code: area.code, span: { start, end }, own };
  }
  return found;
}
