/** Finds the postal addresses of a text: one pass over its digits, words are read only around the ones that may be one. */
import type { Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import { postcode } from '../gazetteer.ts';
import { type City, cityAt } from './city.ts';
import { type Street, streetAt, streetBefore } from './street.ts';
import { beginsSegment, endsSegment } from './words.ts';

/** An address, or as much of one as the text gives; every part is a span of the text. */
export interface AddressMention extends Span {
  /** Street with house number: "Stephan-Heinzel-Straße 9". */
  readonly street: Span | null;
  readonly postalCode: Span | null;
  readonly city: City | null;
  /** What stands between street and postcode: house, floor, room, entrance. */
  readonly details: Span | null;
  /** ISO 3166-1 alpha-2, where prefix, postcode or city tell. */
  readonly country: string | null;
}

interface Code extends Span {
  readonly digits: Span;
  readonly city: City;
  readonly country: string | null;
}

const DIGITS = /\d+/g;
const LETTER = /\p{L}/u;
const PREFIX = /(?:^|[^\p{L}])((?:D|DE|A|AT|CH|FL|I|IT|B|L|F|NL)\s?[-–]\s?)$/u;
const COUNTRY: Record<string, string> = { D: 'DE', A: 'AT', FL: 'LI', I: 'IT', B: 'BE', L: 'LU', F: 'FR' };

/** Every address of a text, in the order they stand. Pure; an offset of a span is one of the text. */
export function readAddresses(text: string): AddressMention[] {
  const streets: Street[] = [];
  const codes: Code[] = [];
  let behind = 0;
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const at = match.index;
    if (at < behind) continue;
    const size = match[0].length;
    const code = size === 5 || size === 4 ? codeAt(text, at, size) : null;
    if (code) {
      codes.push(code);
      behind = code.end;
    } else if (size <= 4) {
      const before = text.charCodeAt(at - 1);
      // A house number stands behind a space, or right behind "Str.".
      if (before !== 0x20 && before !== 0xa0 && before !== 0x202f && before !== 0x2e) continue;
      if (before === 0x2e && !/[Ss]tr\.$/.test(text.slice(at - 4, at))) continue;
      const street = streetAt(text, at);
      if (street && street.start >= behind) {
        streets.push(street);
        behind = street.end;
      }
    }
  }
  return join(text, streets, codes);
}

/** A postcode with its city: five digits that are in use, or four before a city of Austria or Switzerland. */
function codeAt(text: string, at: number, size: number): Code | null {
  const gap = /^[ \u00a0\u202f]{1,2}|^\n|^, /.exec(text.slice(at + size, at + size + 2))?.[0].length ?? 0;
  const start = at + size + gap;
  if (gap === 0 || !/[\p{Lu}]/u.test(text[start] ?? '')) return null;
  const prefix = PREFIX.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  const before = text[at - 1];
  if (!prefix && before !== undefined && !/[\s(,;|·:„"–>-]/.test(before)) return null;
  const from = at - (prefix?.length ?? 0);
  const digits = { start: at, end: at + size };
  const named = prefix?.replace(/[^A-Z]/g, '') ?? '';
  const foreign = COUNTRY[named] ?? (named || null);
  // „73087, Bad Boll“: calendars part the fields of an address by commas; only what the postcode delivers to is its town.
  const parted = text[at + size] === ',';
  if (parted && size !== 5) return null;

  if (size === 5) {
    const known = postcode(text.slice(at, at + 5));
    if (!known && foreign !== 'DE') return null;
    const city = cityAt(text, start, known ?? { code: '', districts: [], places: [], state: null });
    if (!city) return null;
    // "12500 Besucher": a number in use as a postcode, before a capital word nobody knows as a place.
    const trusted = city.places.length > 0 || delivers(text, city, known?.places ?? []);
    if (parted && !delivers(text, city, known?.places ?? [])) return null;
    if (!trusted && !prefix && !(at > 0 && beginsSegment(text, at) && endsSegment(text, city.end))) return null;
    if (!trusted && !prefix && UNITS.test(text.slice(city.start, city.end))) return null;
    return { start: from, end: city.end, digits, city, country: 'DE' };
  }
  const year = /^(?:19|20)\d\d$/.test(text.slice(at, at + 4));
  if (!prefix && (year ? !/(?:^|[,\n(|·]\s?)$/.test(text.slice(Math.max(0, at - 2), at)) : !beginsFour(text, at)))
    return null;
  const city = cityAt(text, start);
  const place = city?.places.find((p) => (foreign ? p.country === foreign : p.country !== 'DE'));
  if (!city || !place || (year && !prefix && place !== city.places[0])) return null;
  return { start: from, end: city.end, digits, city: { ...city, places: [place] }, country: place.country };
}

const UNITS =
  /^(?:Euro|Menschen|Personen|Besucher|Einwohner|Exemplare|Mitglied|Teilnehme|Schüler|Kinder|Stück|Quadrat|Kilometer|Meter|Stunden|Uhr|Tel|Fax|Telefon|Plätze|Follower)/;
const beginsFour = (text: string, at: number) =>
  /(?:^|[,\n(|·–;:-]\s?|\b(?:in|aus|nach|bei)\s)$/.test(text.slice(Math.max(0, at - 5), at));
const delivers = (text: string, city: City, places: readonly string[]) =>
  places.some((place) => place.startsWith(text.slice(city.start, city.end)));

/** Between street and postcode: commas, floors, rooms; never the end of a sentence. */
const GAP_STOP = /(?<!\d)[.!?]\s{1,3}\p{Lu}\p{Ll}{2}|\n\s{0,3}\n\s{0,3}\S|https?:|@|Tel/u;
const MAX_GAP = 90;

const TIGHT = /^(?:\s?[,;|·–/-]?\s?\(?|,? ?\n)$/;
const BETWEEN = /^\s{0,3}[,|·:;–-]?\s{0,3}$/;

function join(text: string, streets: readonly Street[], codes: readonly Code[]): AddressMention[] {
  const mentions: AddressMention[] = [];
  const used = new Set<Code>();
  let next = 0;
  streets.forEach((street, i) => {
    while (next < codes.length && (codes[next] as Code).start < street.end) next++;
    const limit = streets[i + 1]?.start ?? text.length;
    const ahead = codes[next];
    const behind = ahead && ahead.start <= limit ? ahead : undefined;
    const before = codes[next - 1];
    const gap = behind ? text.slice(street.end, behind.start) : '';
    const leads =
      before &&
      !used.has(before) &&
      before.end <= street.start &&
      street.start - before.end <= 5 &&
      BETWEEN.test(text.slice(before.end, street.start));
    const follows =
      behind &&
      gap.length <= (street.weak ? MAX_GAP / 2 : MAX_GAP) &&
      !GAP_STOP.test(gap) &&
      (TIGHT.test(gap) || (/^[\s,;(|·]/.test(gap) && !leads));
    if (behind && follows) {
      used.add(behind);
      mentions.push(whole(text, street, behind, street.start, behind.end));
    } else if (before && leads) {
      used.add(before);
      mentions.push(whole(text, street, before, before.start, street.end));
    } else {
      const lonely = withoutCode(text, street);
      if (lonely) mentions.push(lonely);
    }
  });
  for (const code of codes) {
    if (used.has(code)) continue;
    const { end, digits, city, country } = code;
    const street = streetBefore(text, code.start);
    const start = street?.start ?? code.start;
    mentions.push({ start, end, street, postalCode: digits, city, details: null, country });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** A street beside a city ("Rathausstraße 6, Wien"), or by itself; a weak one needs the city, or a line of its own. */
function withoutCode(text: string, street: Street): AddressMention | null {
  if (street.bare) return null;
  const city = cityBehind(text, street.end) ?? cityBefore(text, street.start);
  if (street.weak && !city) {
    const alone = beginsSegment(text, street.start) && endsSegment(text, street.end);
    if (!alone || !/^(?:(?:Am|An|Im|Auf|Zum|Zur|Unter)\s|Markt \d)/.test(text.slice(street.start, street.end)))
      return null;
  }
  return {
    start: Math.min(street.start, city?.start ?? street.start),
    end: Math.max(street.end, city?.end ?? street.end),
    street,
    postalCode: null,
    city,
    details: null,
    country: city?.places[0]?.country ?? null,
  };
}

function whole(text: string, street: Street, code: Code, start: number, end: number): AddressMention {
  const from = street.end;
  const to = code.start;
  const details = to - from > 6 && LETTER.test(text.slice(from, to)) ? trimmed(text, from, to) : null;
  return { start, end, street, postalCode: code.digits, city: code.city, details, country: code.country };
}

function trimmed(text: string, from: number, to: number): Span {
  const inner = text.slice(from, to);
  const lead = /^[\s,;|·–-]*/.exec(inner)?.[0].length ?? 0;
  return { start: from + lead, end: from + inner.replace(/[\s,;|·–-]{1,6}$/, '').length };
}

/** "Rathausstraße 6, Wien", "Kantstraße 20 in Wurzen", "Marktplatz 1↵Soltau", "Tucholskystr. 48 (Berlin)". */
function cityBehind(text: string, at: number): City | null {
  const lead = /^(?:\s?,\s?|\s[-–|·/]\s|\s?\(|\n|\s(?:in|zu)\s)(?=\p{Lu})/u.exec(text.slice(at, at + 6))?.[0];
  if (lead === undefined) return null;
  const city = cityAt(text, at + lead.length);
  return city && sure(text, city) ? city : null;
}

/** "in Soltau, Rosenstraße 14", "Wien: Rathausstraße 6", "in Bonn (Rosenstraße 14)". */
function cityBefore(text: string, at: number): City | null {
  const lead =
    /(?:^|[\s(])((?:\p{Lu}[\p{L}./()-]{0,30}|a\.|am|an|der|im|in|ob|bei)(?: (?:\p{Lu}[\p{L}./()-]{0,30}|a\.|am|an|der|im|ob|bei)){0,3})\s?[,:]\s$/u.exec(
      text.slice(Math.max(0, at - 50), at).replace(/ \($/, ', '),
    );
  if (!lead) return null;
  const phrase = lead[1] as string;
  const from = at - (lead[0].length - lead[0].indexOf(phrase));
  for (const word of allMatches(/\p{Lu}/gu, phrase)) {
    if (word.index > 0 && phrase[word.index - 1] !== ' ') continue;
    const city = cityAt(text, from + word.index);
    if (city && city.end === from + phrase.length && sure(text, city)) return city;
  }
  return null;
}

/** A name that is also a common word ("Weg", "Halle") is a city only if it is a large one. */
function sure(text: string, city: City): boolean {
  const name = text.slice(city.start, city.end);
  const people = city.places[0]?.population ?? 0;
  return city.places.length > 0 && (people > 3000 || name.includes(' ') || name.length > 7) && !city.places[0]?.part;
}
