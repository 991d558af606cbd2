/** A venue inside a sentence, without any address: „… findet am 6. Mai im Bürgerhaus Nord statt“. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Span } from '../../../schemas/document.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { Sentence, View } from '../../view.ts';
import { type City, cityAt } from '../address/city.ts';
import { isBuilding } from '../buildings.ts';
import { cityIn, isCity, LOCATIVE, nameAt, type Phrase } from '../phrase.ts';
import { addressesOf, DESK, deskBlock, isDropped, OFFICE, OTHER_EVENT, ofOther, WHEN } from './context.ts';
import { townOf } from './demonym.ts';
import { COMMON_BUILDING, heldOn, MANY, named, REGION, ROAD, ROOM, titled } from './names.ts';
import { inOffice, type Signs, signsOf } from './signs.ts';
import { partCity, tidy } from './tidy.ts';
import { venueCandidate } from './venue.ts';

/**
 * The event itself right in front of the preposition: „beim zweiten Bildungsforum im Hofgarten“, „der Lesung „Mut“ in der
 * Bücherei“: what is said of it needs no verb of taking place.
 */
const AT_EVENT =
  /(?:tag|tage|tagung|konferenz|forum|treffen|treff|fest|messe|abend|workshop|seminar|vortrag|lesung|konzert|versammlung|feier|börse|kongress|stammtisch|ausstellung|premiere|sitzung|gespräch|festival|turnier|fortbildung|schulung)s?\s$/iu;
/** „um 19 Uhr im Metropol“, „12:00 Uhr, am Kornmarkt“: what stands right behind the hour is where it is. */
const TIMED = /\d\s?(?:Uhr|h),?\s$/;
const WEEKDAY = /(?:mon|diens|donners|frei|sams|sonn|feier|werk|vormit|nachmit|mit)tags?\s$/iu;
export const prose: Rule<Venue> = {
  id: 'places/venue-in-prose',
  about:
    'In a sentence that tells of the event, or gives its day or hour, a preposition of place stands before the building it happens in; the city follows with „in“ or „zu“, in brackets, or ends the name.',
  examples: [
    {
      text: 'Die Tagung findet am 9. Oktober 2019 im Landratsamt Roth statt.',
      value: { name: 'Landratsamt Roth', city: 'Roth' },
    },
    {
      text: 'Wir laden am 8. Mai 2019 von 9 bis 15 Uhr in den Lindenhof in Worms ein.',
      value: { name: 'Lindenhof', city: 'Worms', state: 'DE-RP' },
    },
    {
      text: 'Das Treffen am 11. März 2025 in den Gothaischen Stiftungen zu Halle war gut besucht.',
      value: { name: 'Gothaische Stiftungen', city: 'Halle (Saale)', state: 'DE-ST' },
    },
    {
      text: 'Am 3. Mai begrüßten wir im Rathaus Soest 180 Lehrkräfte.',
      value: { name: 'Rathaus Soest', city: 'Soest' },
    },
    { text: 'Unser Fest findet auch am 3. Mai wieder im Roten Schopf statt.', value: { name: 'Roten Schopf' } },
    { text: 'Die Lesung steigt am 3. Mai in der Neuen Welt.', value: { name: 'Neue Welt' } },
    {
      text: 'Beim ersten Bildungsforum im Lindengarten in Celle sprach die Ministerin.',
      value: { name: 'Lindengarten', city: 'Celle' },
    },
    {
      text: 'Der Workshop findet am 3. Mai im Ulmer Stadthaus statt.',
      value: { name: 'Ulmer Stadthaus', city: 'Ulm' },
    },
    {
      text: 'Das Straßenfest findet am 3. Mai in der Rosenstraße statt.',
      value: { name: null, street: 'Rosenstraße' },
    },
  ],
  counterExamples: [
    { text: 'Der Fachtag findet im Rahmen der Bildungswoche statt.', because: 'an occasion is no place' },
    { text: 'Das Treffen findet im Mai 2021 statt.', because: 'a month is no place' },
    {
      text: 'Eigentlich sollte es am 9. Juni im Gebäude der Kreisverwaltung stattfinden.',
      because: 'the plan was dropped',
    },
    { text: 'Wir feiern den Advent in der Dresdner Neustadt.', because: 'a part of a town is no venue' },
    { text: 'Am 3. Mai treffen wir uns im Barcampstil.', because: 'the manner is no place' },
    { text: 'Am 3. Mai erscheint der Band im LindenBuch Verlag.', because: 'a book comes out there' },
    { text: 'Sie arbeitet am Institut für Bildung in Bremen.', because: 'a speaker works there' },
  ],
  *propose(view) {
    for (const sentence of view.sentences) {
      if (sentence.text.length < 12) continue;
      // „Veranstaltung: 22. Februar, 12 Uhr, am Kornmarkt“: with its hour it is more than a title.
      if (sentence.block.field?.key === 'title' && !WHEN.test(sentence.text)) continue;
      const desk = deskBlock(view, sentence.block);
      if (desk === 1) continue;
      yield* inSentence(view, sentence, desk);
    }
  },
};

function* inSentence(view: View, sentence: Sentence, desk: number): Generator<Candidate<Venue>> {
  const { text } = sentence;
  let signs: Signs | undefined;
  LOCATIVE.lastIndex = 0;
  for (let match = LOCATIVE.exec(text); match; match = LOCATIVE.exec(text)) {
    if (match[5]) continue;
    const next = LOCATIVE.lastIndex;
    const phrase = nameAt(view.text, sentence.start + match.index + match[0].length, sentence.end);
    if (!phrase) continue;
    const bound = phrase.building || phrase.proper;
    const timed = TIMED.test(text.slice(Math.max(0, match.index - 6), match.index));
    // „im Metropol“: any name will do inside the event's own verb, but only behind these prepositions.
    if (
      !bound &&
      !timed &&
      !/^(?:im|ins|beim|bei|an)$/i.test(match[1] ?? match[4] ?? '') &&
      !named(view.text, phrase, match)
    )
      continue;
    signs ??= signsOf(view, sentence, desk);
    const held = timed || atEvent(text.slice(0, match.index));
    if (signs.none && !held) continue;
    if (!bound && !signs.frame && !held) continue;
    if (!bound && ROAD.test(view.slice(phrase))) {
      const road = alongRoad(view, phrase, text.slice(0, match.index));
      if (road) yield road;
      continue;
    }
    const here = held && !signs.frame ? { ...signs, frame: true, firm: true, quality: signs.quality + 0.13 } : signs;
    const candidate = judge(view, sentence, phrase, match, timed ? { ...here, timed } : here);
    if (!candidate) continue;
    LOCATIVE.lastIndex = Math.max(next, phrase.end - sentence.start);
    yield candidate;
  }
}

/** Whether a stretch ends in what takes place, its title behind it or not. */
function atEvent(before: string): boolean {
  const title = /["“«]\s$/u.test(before) ? before.slice(0, -2).search(/["„»][^"„»]{2,60}$/u) : -1;
  const end = (title < 0 ? before : before.slice(0, title)).slice(-30);
  return AT_EVENT.test(end) && !WEEKDAY.test(end);
}

/** „findet in der Rosenstraße statt“: the street alone, where people meet in it. */
function alongRoad(view: View, street: Phrase, before: string): Candidate<Venue> | null {
  if (isDropped(before) || OFFICE.test(before) || OTHER_EVENT.test(before) || DESK.test(before.slice(-50))) return null;
  const city = cityBeside(view.text, street.end, street.end + 40);
  return venueCandidate(view, { name: null, street, postalCode: null, city }, 0.55);
}

function judge(
  view: View,
  sentence: Sentence,
  phrase: Phrase,
  match: RegExpExecArray,
  { frame, firm, quality, timed = false }: Signs,
): Candidate<Venue> | null {
  const text = view.text;
  const before = sentence.text.slice(0, match.index);
  if (isDropped(before)) return null;
  // With an article it is no town: „im Speicher in Husum“.
  const house = phrase.building && (match[1] ?? match[3]) !== undefined;
  const whole = house ? null : cityAt(text, phrase.start);
  // A city alone is the city rule's: „in Berlin“, „in Berlin der Graduiertenworkshop …“.
  if (whole && isCity(whole, text) && !/^ (?:\p{Lu}|des )/u.test(text.slice(whole.end, whole.end + 5))) return null;
  const article = match[1] ?? match[3];
  let trust = 0.3 + quality;
  if (phrase.building) trust += 0.3;
  // Quotation marks hold titles and mottos as often as names: only the event's own verb makes them a place.
  else if (phrase.proper)
    trust +=
      text[phrase.start] === '@' ? 0.3 : frame || !/["„“»]/.test(text.slice(phrase.start, phrase.end)) ? 0.15 : -0.2;
  // „kommt im Heidekreis zusammen“, „findet im Saarland statt“: a stretch of country is no venue.
  else if (REGION.test(text.slice(phrase.start, phrase.end))) return null;
  else if (
    frame &&
    (/^(?:im|ins|beim)$/i.test(article ?? '') || titled(text, phrase) || heldOn(text, phrase, match)) &&
    closesFrame(sentence.text, phrase.end - sentence.start, before.trim() === '')
  )
    trust += 0.22;
  else if (timed && match[4] === undefined && closesFrame(sentence.text, phrase.end - sentence.start, false))
    trust += article === 'am' || article === undefined ? 0.15 : 0.05;
  else if (/^(?:bei|an)$/i.test(match[4] ?? '') && frame) trust += 0.05;
  else return null;
  // Without an article only houses with a name of their own: „in Schloss Ahrensburg“, never „in Kindertagesstätten“.
  if (
    article === undefined &&
    !/^(?:Schloss|Haus|Burg|Gut|Halle|Raum|Saal|Hotel|Kloster|Café|Gebäude|Villa|Hörsaal|Zeche|St\.|Sankt)\s|^@/u.test(
      text.slice(phrase.start, phrase.end),
    ) &&
    !(
      frame &&
      /^(?:an|bei|in)$/i.test(match[4] ?? '') &&
      /\s/.test(text.slice(phrase.start, phrase.end)) &&
      phrase.building
    ) &&
    // „findet bei Deichsoft in Kiel statt“: a company by its name alone, where its town follows.
    !(
      frame &&
      /^bei$/i.test(match[4] ?? '') &&
      / in $/.test(text.slice(phrase.end, phrase.end + 4)) &&
      cityBeside(text, phrase.end, sentence.end)
    )
  )
    return null;
  if (/^(?:beim|bei)$/i.test(match[1] ?? match[2] ?? match[4] ?? '') && !frame) trust -= 0.3;
  // „lädt zum Bilderbuchkino ein“: what one is invited to, is held; only „kommt zum Sportplatz“ is a place.
  if (/^(?:zum|zur)$/i.test(article ?? ''))
    trust -= INVITES.test(sentence.text) ? 0.6 : COME.test(before) && phrase.building ? 0.1 : 0.35;
  if (/^(?:am|an|bei|vor|auf|unter|hinter)$/i.test(match[1] ?? match[2] ?? match[4] ?? '') && !phrase.building)
    trust -= 0.2;
  if (inOffice(before) || OFFICE.test(sentence.text.slice(match.index, phrase.end - sentence.start + 12))) trust -= 0.5;
  if (DESK.test(before.slice(-50)) && !frame) trust -= 0.4;
  if (ofOther(before)) trust -= /\b(?:gehen wir|geht es)\b/.test(before) ? 0.5 : 0.3;
  if (/^(?:vor|hinter|unter|vorm|unterm)$/i.test(match[1] ?? match[2] ?? '')) trust -= 0.2;
  const bare = text.slice(phrase.start, phrase.end);
  if (/^Open[ -]Space/i.test(bare)) return null;
  // „Ganztag an den Grundschulen“: all there are, not one.
  if (match[3] === 'den' && MANY.test(bare)) return null;
  // „Das Buch erscheint im Lindenverlag“, „ist im Verlag … erschienen“
  if (/verlag/i.test(bare) && /\berschein|\berschien/.test(sentence.text)) return null;
  // „im Landesparlament“: one common noun needs the event's verb or its day beside it.
  if (!/[\s-]/.test(bare) && !phrase.proper && !firm) trust -= 0.25;
  // „im Rathaus am Marktplatz“: a square says where the house stands.
  if (/(?:platz|markt)$/i.test(bare)) trust -= 0.12;
  // „das Kino am Hafen“, „des Landratsamtes Celle am Neuen Platz“: it tells which house.
  if (/^(?:am|an|auf|beim|bei)$/i.test(match[1] ?? match[2] ?? '') && behindHouse(before)) trust -= 0.4;
  if (ROOM.test(bare)) trust -= 0.15;
  if (!/\s/.test(bare) && COMMON_BUILDING.test(bare)) trust -= 0.3;
  if (trust < 0.5) return null;
  return build(view, phrase, sentence.end, Math.min(0.88, trust), cityAhead(view.text, before, sentence.start));
}

/** Whether a house is named right before, with its town or without. */
const behindHouse = (before: string): boolean => {
  const words = before.trimEnd().split(/\s/).slice(-3).reverse();
  const house = words.findIndex((word) => isBuilding(word));
  return house >= 0 && words.slice(0, house).every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word));
};

const INVITES = /\b(?:lädt|laden|lud|luden|einladen|eingeladen)\b/;
const COME = /\b[Kk]omm(?:t|e|en Sie)?\b/;

/** Whether the words behind end the frame: „… im Roten Schopf statt“, „Im Juleum findet …“, a comma, the sentence's end, a day. */
function closesFrame(text: string, at: number, fronted: boolean): boolean {
  const behind = text.slice(at, at + 14);
  if (fronted && /^\s(?:find|fand|tr[iea]f|tag|berat|diskut|begin|start|feier|steig)/.test(behind)) return true;
  return /^\s*(?:$|[.,!?:;(]|statt\b|stattf[ia]nd|ein\b|zusammen\b|am\b|um\b|ab\b|in\b|und freuen|zum|zur|bei\b|mit\b)/.test(
    behind,
  );
}

/** The venue of a phrase, with the city that stands in it or beside it. */
export function build(
  view: View,
  phrase: Phrase,
  limit: number,
  confidence: number,
  ahead: City | null = null,
): Candidate<Venue> | null {
  const text = view.text;
  const name = tidy(text, withoutStreet(view, phrase));
  if (!name) return null;
  const beside = cityBeside(text, phrase.end, limit);
  const parted = partCity(text, name);
  const city = beside ?? parted.city ?? ahead ?? cityIn(text, name) ?? (phrase.building ? demonym(view, name) : null);
  return venueCandidate(view, { name: parted.name, street: null, postalCode: null, city }, confidence);
}

/** „Gemeindesaal am Bahnhofplatz 10“: where an address begins, the name has ended. */
function withoutStreet(view: View, { start, end }: Span): Span {
  const street = addressesOf(view).find(
    (mention) => mention.street && mention.street.start >= start && mention.street.start < end,
  );
  return street?.street ? { start, end: street.street.start } : { start, end };
}

/** „… in Soltau“, „… zu Halle“, „… (Berlin)“, „…, Mainz“ behind a name. */
function cityBeside(text: string, at: number, limit: number): City | null {
  const lead = /^(?:\s(?:in|zu|nach)\s|\s?\(|,\s)(?=\p{Lu})/u.exec(text.slice(at, at + 7));
  if (!lead || at + lead[0].length >= limit) return null;
  const city = cityAt(text, at + lead[0].length);
  return city && isCity(city, text) ? city : null;
}

/** „nach Bonn ins Institut“, „in Gera im Haus der Begegnung“, „nach Ulm, wo im Stadthaus …“: the city stands right before. */
function cityAhead(text: string, before: string, at: number): City | null {
  const lead = /\b(?:in|nach)\s(?=\p{Lu}[^,.;:]{1,30}(?:,|, wo| und zwar)?\s$)/u.exec(before);
  if (!lead) return null;
  const city = cityAt(text, at + lead.index + lead[0].length);
  return city && isCity(city, text) && city.end >= at + before.replace(/(?:,|, wo| und zwar)?\s$/u, '').length
    ? city
    : null;
}

/** „Uelzener Lessing-Gymnasium“. */
function demonym(view: View, name: Span): City | null {
  const word = /^(\p{Lu}\p{Ll}{3,}|Ulm|Hof)er\s/u.exec(view.slice(name))?.[1];
  return word ? townOf(view, word, name.start) : null;
}
