/** A venue as it is put together: spans of the text for what it says, the gazetteer for what follows from it. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Span } from '../../../schemas/document.ts';
import type { Candidate, Ground } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { City } from '../address/city.ts';
import { type Place, placesNamed, postcode } from '../gazetteer.ts';
import { placeKey } from '../spelling.ts';
import { type Meant, meant } from './namesakes.ts';
import { nominative } from './nominative.ts';

/** What a text says of a venue; at least one part is there. */
export interface VenueParts {
  readonly name: Span | null;
  readonly street: Span | null;
  readonly postalCode: Span | null;
  readonly city: City | null;
}

/** The venue of some spans of the text, with all that the gazetteer adds; null where nothing is left to say. */
export function venueCandidate(
  view: View,
  parts: VenueParts,
  confidence: number,
  note?: string,
): Candidate<Venue> | null {
  const name = parts.name && nominative(view.text, parts.name);
  const words = (span: Span | null) => (span ? view.slice(span).replace(/\s+/gu, ' ').trim() : null);
  if (!name && !parts.street && !parts.postalCode && !parts.city) return null;
  const { because, ...where } = located(view, words(parts.postalCode), parts.city?.places ?? []);
  const value: Venue = {
    name: name || null,
    street: words(parts.street),
    postalCode: words(parts.postalCode),
    city: parts.city ? (resolved(parts.city, where, cityName(view, parts.city)) ?? cityName(view, parts.city)) : null,
    ...where,
  };
  const grounds: Record<string, readonly Ground[]> = {};
  for (const key of ['name', 'street', 'postalCode', 'city'] as const) {
    const span = parts[key];
    if (span) grounds[`/${key}`] = [{ start: span.start, end: span.end }];
  }
  const ground = parts.postalCode ?? parts.city;
  if (ground) {
    const own = { start: ground.start, end: ground.end };
    for (const key of DERIVED) grounds[`/${key}`] = [own];
    Object.assign(grounds, derivedGrounds([own], because));
    if (because && value.city !== words(parts.city)) grounds['/city'] = [own, because];
  }
  const spans = [parts.name, parts.street, parts.postalCode, parts.city].filter((span) => span !== null);
  return { value, spans, parts: grounds, confidence, ...(note === undefined ? {} : { note }) };
}

const DERIVED = ['districtAgs', 'state', 'country', 'latitude', 'longitude', 'coordinateLevel'] as const;
/** What an address elsewhere or a telephone number settled rests on it, too; nothing where none did. */
export function derivedGrounds(
  grounds: readonly Ground[],
  because: Meant['because'],
): Record<string, readonly Ground[]> {
  return because ? Object.fromEntries(DERIVED.map((key) => [`/${key}`, [...grounds, because]])) : {};
}

type Derived = Pick<Venue, (typeof DERIVED)[number]>;

/**
 * The gazetteer's name of the one place that is meant, where the text's own is another spelling or has namesakes:
 * „Koeln“ is „Köln“, „Halle“ is „Halle (Saale)“, „Marburg“ stays.
 */
function resolved(city: City, where: Derived, written: string): string | null {
  const place = city.places.find(
    ({ latitude, longitude }) => latitude === where.latitude && longitude === where.longitude,
  );
  if (!place || where.coordinateLevel !== 'city') return null;
  const key = placeKey(written);
  return key === placeKey(place.name) || !placeKey(place.name).startsWith(key) || placesNamed(written).length > 1
    ? place.name
    : null;
}

/** As it stands, but „BOCHUM“ as „Bochum“. */
function cityName(view: View, city: City): string {
  const name = asWritten(view, city);
  if (!/^\p{Lu}{3,}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

const asWritten = (view: View, city: City) =>
  view.text
    .slice(city.start, city.end)
    .replace(/\s+/gu, ' ')
    .replace(/[,.;:]$/, (mark) => (mark === '.' ? mark : ''));

/**
 * District, state, country and coordinates: from the postcode, else from the city if it can only be one of its namesakes;
 * what stays open stays null. `because` is the address or number that told them apart.
 */
export function located(view: View, code: string | null, places: readonly Place[]): Derived & Pick<Meant, 'because'> {
  const area = code && code.length === 5 ? postcode(code) : undefined;
  const { place, because } = area
    ? {
        place: places.find((one) => one.districtAgs && area.districts.includes(one.districtAgs)) ?? places[0],
        because: null,
      }
    : meant(view, places);
  const middle =
    place ?? (area && placesNamed(area.places[0] ?? '').find((one) => area.districts.includes(one.districtAgs ?? '')));
  const foreign = area === undefined ? place : undefined;
  return {
    districtAgs: area?.districts[0] ?? foreign?.districtAgs ?? null,
    state: area?.state ?? foreign?.state ?? null,
    country: area
      ? 'DE'
      : (foreign?.country ?? (places.length > 0 && places.every((one) => one.country === 'DE') ? 'DE' : null)),
    latitude: middle?.latitude ?? null,
    longitude: middle?.longitude ?? null,
    coordinateLevel: middle ? (place ? 'city' : 'postalCode') : null,
    because,
  };
}
