/** Which of several places of one name is meant: by the state the text speaks of, its addresses and telephone numbers, their size. */
import type { Span } from '../../../schemas/document.ts';
import { phoneMentions } from '../../contacts/phones.ts';
import type { Ground } from '../../rule.ts';
import { shared, type View } from '../../view.ts';
import { areaOf } from '../area-codes.ts';
import { kilometres, type Point } from '../distance.ts';
import { type Place, placesNamed, postcode } from '../gazetteer.ts';
import { regionMentions } from '../regions/mentions.ts';
import { addressesOf } from './context.ts';

/** One place of several, and the address or number that tells which; null where state or size do. */
export interface Meant {
  readonly place: Place | undefined;
  readonly because: Ground | null;
}

/** Whoever says „Frankfurt“ and nothing else means the city five times as large as the next. */
const LARGER = 5;

/**
 * The one place a name means: in the state the text speaks of, near an address or telephone number of the announcement,
 * else the only or by far the largest; undefined where it stays open. A number decides between places none of which is
 * far larger; the small namesake of a city is meant only if the number is its own („Halle … Tel. 05201 …“). It never
 * leads out of the state the text speaks of.
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
  const told = second === undefined ? null : bySeat(view, pool);
  if (told && (open || told.own)) return told;
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

/** Where somebody of the announcement can be reached: a landline number's area, the place of a further address. */
interface Seat extends Span, Point {
  /** Whether it is the place itself, not only its surroundings. */
  readonly exact: boolean;
  readonly note: string;
}

/** The seats of an announcement: made once, and only if a name has namesakes. */
const seatsOf = shared((view: View): readonly Seat[] => {
  const found: Seat[] = [];
  for (const { postalCode } of addressesOf(view)) {
    const code = postalCode && view.slice(postalCode);
    const { places = [], districts = [] } = (code && postcode(code)) || {};
    const place = placesNamed(places[0] ?? '').find(({ districtAgs }) => districts.includes(districtAgs ?? ''));
    if (postalCode && place)
      found.push({ ...place, ...postalCode, exact: true, note: `the postcode ${code} of an address tells which` });
  }
  for (const { number, start, end } of phoneMentions(view, { venues: [] })) {
    const area = areaOf(number);
    const note = `the area code ${area?.code} tells which`;
    if (area) found.push({ ...area, start, end, exact: area.place !== null, note });
  }
  return found;
});

interface Told {
  readonly place: Place;
  readonly because: Ground;
  /** The seat is in the town itself, not nearby. */
  readonly own: boolean;
}

/** The place that the announcement's seats lie near, and no namesake of it; null where they tell nothing or disagree. */
function bySeat(view: View, places: readonly Place[]): Told | null {
  let found: Told | null = null;
  for (const seat of seatsOf(view)) {
    const [near, next] = places
      .map((place) => ({ place, away: kilometres(place, seat) }))
      .sort((a, b) => a.away - b.away);
    if (!near || near.away > AROUND || (next && next.away < 2 * near.away + 10)) continue;
    if (found && found.place !== near.place) return null;
    const own = seat.exact && near.away <= OWN;
    const { start, end, note } = seat;
    if (!found || (own && !found.own)) found = { place: near.place, because: { start, end, note }, own };
  }
  return found;
}
