/** „Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau“: the value of a place label. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Block, Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { cityAt } from '../address/city.ts';
import { cityIn, isCity, LOCATIVE, nameAt } from '../phrase.ts';
import { addressesOf } from './context.ts';
import { nameBefore } from './name-before.ts';
import { build } from './prose.ts';
import { tidy } from './tidy.ts';
import { type VenueParts, venueCandidate } from './venue.ts';

/** A value that says the place is not known yet, or is a link or a platform. */
const OPEN =
  /^(?:wird\b.{0,60}(?:bekannt|mitgeteilt)|(?:näheres|ort) folgt|(?:folgt|noch offen|offen|tba|tbd)(?!\p{L})|n\.\s?n\.|nach (?:anmeldung|absprache|vereinbarung)|siehe|(?:um )?anmeldung|anmelden|-+$|–$|https?:|www\.|hier\b|link\b)/iu;
const NET =
  /\b(?:online|virtuell|digital|internet|zoom|webex|teams|videokonferenz|webinar|livestream|jitsi|bigbluebutton|skype|bbb|web)\b/iu;

export const labelled: Rule<Venue> = {
  id: 'places/labelled-venue',
  about:
    'A label for the place (Ort, Wo, Veranstaltungsort, Treffpunkt, Tagungsort) is followed by the venue: its name, its address, or both, on one line or several.',
  examples: [
    {
      text: 'Ort:\nMusikwerkstatt – Haus der Töne\nLindenstraße 9\n24103 Kiel\n',
      value: {
        name: 'Musikwerkstatt – Haus der Töne',
        street: 'Lindenstraße 9',
        postalCode: '24103',
        city: 'Kiel',
        state: 'DE-SH',
      },
    },
    {
      text: 'Ort: Stadtforum Berlin (Rosenstraße 11, 10249 Berlin)',
      value: {
        name: 'Stadtforum Berlin',
        street: 'Rosenstraße 11',
        postalCode: '10249',
        city: 'Berlin',
        districtAgs: '11000',
      },
    },
    { text: 'Tagungsort: Hochschule Kehl, Kehl', value: { name: 'Hochschule Kehl', city: 'Kehl' } },
    {
      text: 'Der Abend gehört zur Reihe Wissen. Ort: Stadthalle Soest. Kosten: 5 Euro.',
      value: { name: 'Stadthalle Soest', city: 'Soest' },
    },
    { text: 'Wo: Soltau', value: { name: null, city: 'Soltau', state: 'DE-NI' } },
  ],
  counterExamples: [
    { text: 'Ort: Online via Zoom', because: 'a platform is no venue' },
    { text: 'Ort: wird noch bekannt gegeben', because: 'the place is still open' },
    { text: 'Kontakt: Kulturamt, Rosenstraße 14, 29614 Soltau', because: 'a contact has an address, too' },
  ],
  *propose(view) {
    for (const block of view.labelled('place', 'address')) {
      const { field } = block;
      const confidence = field.key === 'place' ? 0.92 : 0.8;
      const candidate = fromValue(view, field.value, field.lines, confidence);
      if (candidate) yield withAddressBelow(view, block, candidate, confidence);
    }
    yield* inline(view);
  },
};

/** „Ort: Institut für Musik“, and a paragraph below it „Rosenstraße 14, 29614 Soltau“: the address is the label's. */
function withAddressBelow(view: View, block: Block, found: Candidate<Venue>, confidence: number): Candidate<Venue> {
  const { name, street, postalCode, city } = found.value;
  if (name === null || street !== null || postalCode !== null) return found;
  const next = view.main[view.main.indexOf(block) + 1];
  if (!next || next.field !== null || next.kind === 'heading' || next.end - next.start > 160) return found;
  const address = addressesOf(view).find((one) => one.street && one.start >= next.start && one.end <= next.end);
  // In front of the street a house may be named, nothing is said.
  if (
    !address ||
    !/^(?:[\p{Lu}\d][\p{L}\d.-]{0,40} ){0,3}(?:[\p{Lu}\d][\p{L}\d.-]{0,40})?,?\s?$/u.test(
      view.text.slice(next.start, address.start),
    )
  )
    return found;
  const town = address.city && view.slice(address.city);
  if (city !== null && town !== null && !town.startsWith(city) && !city.startsWith(town)) return found;
  const at = found.parts?.['/name']?.[0];
  if (!at || !('start' in at)) return found;
  return venueCandidate(view, { ...address, name: at }, confidence) ?? found;
}

/** „Reihe Wissen. Ort: Stadthalle Singen. Kosten: 5 €“: a label inside a paragraph, up to the next stop. */
const INLINE = /(?:[.;|·•–)]\s{1,3})(?:(?:Veranstaltungs|Tagungs)?[Oo]rt|Wo|Treffpunkt): {1,2}(?=["„»\p{Lu}])/gu;

function* inline(view: View): Generator<Candidate<Venue>> {
  for (const block of view.main) {
    if (block.field) continue;
    const text = view.text.slice(block.start, block.end);
    if (!text.includes(': ')) continue;
    for (const label of allMatches(INLINE, text)) {
      const from = label.index + label[0].length;
      const to = from + text.slice(from).search(/(?<!\b(?:St|Str|str|Dr|Nr|[a-z]|\d))\.(?:\s|$)|[;|\n]|\s[·•–]\s|$/u);
      const value = { start: block.start + from, end: block.start + to };
      const candidate = fromValue(view, value, [value], 0.85);
      if (candidate) yield candidate;
    }
  }
}

/** The venue a label's value names. */
export function fromValue(
  view: View,
  value: Span,
  lines: readonly Span[],
  confidence: number,
): Candidate<Venue> | null {
  const words = view.slice(value);
  if (OPEN.test(words.trim()) || words.length > 600) return null;
  const addresses = addressesOf(view).filter((mention) => mention.start >= value.start && mention.end <= value.end);
  const address = addresses.find(({ street }) => street) ?? addresses[0];
  if (address) {
    const name = nameBefore(view, address, value.start) ?? namedDetail(view, address.details);
    const parts: VenueParts = {
      name,
      street: address.street,
      postalCode: address.postalCode,
      city: address.city ?? (name && cityIn(view.text, name)),
    };
    return venueCandidate(view, parts, confidence);
  }
  if (NET.test(words)) return besideNet(view, value, confidence);
  const told = lines.map((line) => behindHour(view, line));
  const first = told.find((line) => !OPEN.test(view.slice(line)) && !NET.test(view.slice(line)));
  if (!first || words.length > 250) return null;
  if (SENTENCE.test(words)) return said(view, value, confidence);
  return fromWords(view, first, told, confidence - 0.04);
}

/** „Veranstaltungsort“ as a heading, and a sentence below it. */
const SENTENCE =
  /^(?:Die|Der|Das|Wir|Unsere?|Ihr|Es)\s(?:[^,;]{0,80}?\s)?(?:findet|finden|ist|sind|wird|werden|treffen|erreichen|erreicht|liegt|befindet|steht|startet|beginnt)\s/u;

/** The house that a sentence in the value names behind a preposition. */
function said(view: View, value: Span, confidence: number): Candidate<Venue> | null {
  const words = view.slice(value);
  LOCATIVE.lastIndex = 0;
  for (let match = LOCATIVE.exec(words); match; match = LOCATIVE.exec(words)) {
    const next = LOCATIVE.lastIndex;
    const phrase = match[5] ? null : nameAt(view.text, value.start + match.index + match[0].length, value.end);
    LOCATIVE.lastIndex = next;
    if (phrase && (phrase.building || phrase.proper)) return build(view, phrase, value.end, confidence - 0.1);
  }
  return null;
}

/** „Treffpunkt: 14 Uhr am Bahnhof“: the hour in front is no part of the name. */
function behindHour(view: View, line: Span): Span {
  const hour = /^(?:um |ab )?\d{1,2}(?:[.:]\d{2})?\s?(?:Uhr|h),?\s(?=\p{L})/u.exec(view.slice(line));
  return hour ? { start: line.start + hour[0].length, end: line.end } : line;
}

/** „online (Zoom) und im Rathaus“: the part that is a house. */
function besideNet(view: View, value: Span, confidence: number): Candidate<Venue> | null {
  const words = view.slice(value);
  let from = 0;
  for (const match of [...allMatches(/\s(?:und|oder|sowie|bzw\.|&|\/|\+)\s|\n|;\s/gu, words), null]) {
    const to = match ? match.index : words.length;
    const part = words.slice(from, to);
    if (
      !NET.test(part) &&
      !/^\W*(?:veranstaltung|seminar|treffen|workshop|termin|format)/iu.test(part) &&
      !OPEN.test(part.trim()) &&
      /\p{Lu}/u.test(part) &&
      !/\b(?:link|zugang|einwahl|anmeldung|plattform|meeting)/iu.test(part)
    ) {
      const line = { start: value.start + from, end: value.start + to };
      const found = fromWords(view, line, [line], confidence - 0.1);
      if (found) return found;
    }
    from = to + (match?.[0].length ?? 0);
  }
  return null;
}

/** A name, a city, or a name and a city, without any number to hold on to. */
function fromWords(view: View, line: Span, lines: readonly Span[], confidence: number): Candidate<Venue> | null {
  const text = view.text;
  const none = { street: null, postalCode: null };
  const aside = /\s\((?=\p{Ll})/u.exec(text.slice(line.start, line.end));
  const stop = aside ? line.start + aside.index : line.end;
  const end = stop - (/[.,;]$/.exec(text.slice(line.start, stop))?.[0].length ?? 0);
  const whole = cityAt(text, line.start);
  if (whole && whole.end >= end - 1 && isCity(whole, text))
    return venueCandidate(view, { name: null, ...none, city: whole }, confidence);
  // „Kiel: Landeshaus“, „Kiel, Landeshaus“: the city stands first.
  if (whole && isCity(whole, text) && /^\s?[:,–|]\s/.test(text.slice(whole.end, whole.end + 3))) {
    const rest = /^\s?[:,–|]\s+/.exec(text.slice(whole.end, end));
    const name = rest ? { start: whole.end + rest[0].length, end } : null;
    if (name && name.end > name.start)
      return venueCandidate(view, { name: tidy(text, name), ...none, city: whole }, confidence);
  }
  // „Landeshaus, Kiel“, „Landeshaus in Kiel“, „Landeshaus (Kiel)“: it stands last and by itself.
  const tail = /(?:,\s|\s(?:in|zu)\s|\s\(|\s[-–|]\s)(?=\p{Lu}[^,(]*\)?$)/u.exec(text.slice(line.start, end));
  if (tail) {
    const at = line.start + tail.index + tail[0].length;
    const city = cityAt(text, at);
    if (city && city.end >= end - 1 && isCity(city, text)) {
      return venueCandidate(
        view,
        { name: tidy(text, { start: line.start, end: at - tail[0].length }), ...none, city },
        confidence,
      );
    }
  }
  const next = lines[lines.indexOf(line) + 1];
  const below = next && cityAt(text, next.start);
  if (next && below && below.end >= next.end - 1 && isCity(below, text)) {
    return venueCandidate(view, { name: tidy(text, { start: line.start, end }), ...none, city: below }, confidence);
  }
  const name = tidy(text, { start: line.start, end });
  if (!name || !/\p{L}{2}/u.test(view.slice(name))) return null;
  return venueCandidate(view, { name, ...none, city: cityIn(text, name) }, confidence);
}

/** „Platz der Luftbrücke 4, Gebäude Nord, 12101 Berlin“: the house named behind the street, where none stands before it. */
export function namedDetail(view: View, details: Span | null): Span | null {
  if (!details) return null;
  return /^(?:Gebäude|Haus|Halle|Villa|Schloss|Saal|Forum|Zentrum|Aula|Mensa) \p{Lu}[\p{L}\d]+$/u.test(
    view.slice(details),
  )
    ? details
    : null;
}
