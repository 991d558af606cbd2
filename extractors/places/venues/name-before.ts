/** The venue's name in front of its address: on the line, in the sentence, or on the lines above. */
import type { Block, Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import type { View } from '../../view.ts';
import type { AddressMention } from '../address/read.ts';
import { isBuilding } from '../buildings.ts';
import { LOCATIVE, nameAt } from '../phrase.ts';
import { linesOf, tidy } from './tidy.ts';

/** A line that is a time, a contact or a sentence, not a name. */
const NO_NAME =
  /^(?:adresse|anschrift|wo|ort|wann|datum|uhrzeit|zeit|termin|treffpunkt|veranstaltungsort|navigationsadresse|anfahrt|lokal|location|zeit und ort|tel|fax|kontakt)\b[^,]*$|(?<!(?:raum|saal|zimmer|r\.) )\b\d{1,2}[.:]\d{2}\b|\buhr\b|@[^\s.]{1,63}\.|https?:|\b(?:19|20)\d\d\b|^\d|:$|(?<!\be\.\s?v)[.?]$/iu;

/** „Die Veranstaltung in der …“: what takes place, not where; „Haltestelle Markt“: how one comes there. */
const NO_HOUSE =
  /(?<!\p{L})(?:Haltestelle|Parkhaus|Parkplätze)(?!\p{L})|^(?:Die|Der|Das) (?:Veranstaltung|Treffen|Workshop|Kurs|Seminar|Vortrag|Konzert|Lesung|Versammlung|Sitzung|Tagung|Fachtag|Feier|Fest)(?![\p{L}])/u;

/** The name before an address; `floor` is where its label's value, or its block, begins. */
export function nameBefore(view: View, address: AddressMention, floor: number): Span | null {
  const text = view.text;
  const at = joined(text, address);
  const lineStart = Math.max(floor, text.lastIndexOf('\n', at - 1) + 1);
  const before = text.slice(lineStart, at);
  if (before.trim() === '' || /^[\s(]*$/.test(before)) return above(view, lineStart, floor);
  const name = inLine(view, lineStart, at, floor);
  return name && name.start === lineStart ? withLineAbove(view, name, floor) : name;
}

/** „Hochschule Fulda,↵Fachbereich Pflege, Lindenstraße 2“: a line above that ends in a comma belongs to the name. */
function withLineAbove(view: View, name: Span, floor: number): Span {
  if (name.start - 1 <= floor) return name;
  const [last] = linesOf(view.text, { start: floor, end: name.start - 1 }).slice(-1);
  if (!last || !/\p{L},$/u.test(view.slice(last)) || !isName(view.slice({ start: last.start, end: last.end - 1 })))
    return name;
  return { start: last.start, end: name.end };
}

/** Where the name ends: „Hotel Elephant Weimar, Markt 19“ has the city in its name, „in Soltau, Rosenstraße 14“ has not. */
function joined(text: string, { start, street, city }: AddressMention): number {
  if (!street || !city || city.end > street.start) return start;
  return /(?:^|[\s(](?:in|zu|aus|nach)\s|[,:;|(\n–-]\s{0,3})$/u.test(
    text.slice(Math.max(0, city.start - 6), city.start),
  )
    ? start
    : city.end;
}

function inLine(view: View, lineStart: number, at: number, floor: number): Span | null {
  const text = view.text;
  const line = text.slice(lineStart, at);
  // From the last full stop, colon or opening bracket on: „… in Wurzen (Kulturhaus, Kantstr. 20)“.
  // A bracket that closes again belongs to the name: „Kreishaus (Großer Saal), Markt 2“.
  const opened = line.lastIndexOf(')') > line.lastIndexOf('(') ? -1 : line.lastIndexOf('(');
  const cut = Math.max(opened, lastStop(line));
  const bracket = opened === cut && cut >= 0 && line.slice(cut + 1).trim() !== '' ? cut + 1 : -1;
  const open = line.trimEnd().endsWith('(')
    ? lastStop(line.slice(0, line.lastIndexOf('('))) + 1
    : bracket > 0
      ? bracket
      : lastStop(line) + 1;
  const from = lineStart + Math.max(0, open);
  const segment = tidy(text, { start: from, end: at });
  if (!segment) return null;
  const words = view.slice(segment);
  const lies = LIES.exec(words);
  if (lies) {
    const name = { start: segment.start + lies[0].indexOf(lies[1] as string), end: 0 };
    name.end = name.start + (lies[1] as string).length;
    return isBuilding((lies[1] as string).split(' ')[0] as string, true) ? name : null;
  }
  if (isName(words) && !said(words)) return segment;
  const comma = Math.max(...[', ', ' | ', ' · ', ' – '].map((mark) => words.lastIndexOf(mark)));
  const tail = comma >= 0 ? tidy(text, { start: segment.start + comma + 1, end: segment.end }) : null;
  const last =
    tail && isName(view.slice(tail)) && !/^\p{Ll}+\s(?:im|in|am|bei)\s/u.test(view.slice(tail)) ? tail : null;
  const phrase = lastPhrase(text, Math.max(floor, lineStart, from), at);
  // „15–18 Uhr, Gartenhaus am Herrngarten, …“: the preposition stands inside the name.
  if (phrase && (!last || phrase.start <= last.start)) return phrase;
  if (last) return last;
  if (/\s(?:liegt|befindet sich|steht)\s/.test(words)) return null;
  if (isName(words) && !/^(?:Wir|Sie|Es|Ihr|Ich|Man|Bitte|Am|Vom|Ab|Um|Kommt)\s/.test(words)) return segment;
  // „… referieren im Café Aufbau (Lindenstraße 67)“ without a preposition: the capital words at the end.
  // „Tagungsort ist das Haus der Künste, …“
  const told =
    /\s(?:ist|sind|bleibt|wird)(?: (?:wieder|erneut|auch|diesmal|nun|jetzt))? (?:der|die|das) (?=\p{Lu}|["„])/u.exec(
      words,
    );
  if (told && isName(words.slice(told.index + told[0].length)))
    return { start: segment.start + told.index + told[0].length, end: segment.end };
  const at0 = capitalsFrom(words);
  if (words.length - at0 > 3 && !NO_NAME.test(words.slice(at0)) && !NO_HOUSE.test(words.slice(at0)))
    return { start: segment.start + at0, end: segment.end };
  return null;
}

/** „Das Vereinsheim liegt in der …“, „Der Pavillon befindet sich am …“: the house whose address follows. */
const LIES =
  /^(?:Der|Die|Das|Unsere?)\s(?!\p{L}*(?:[Pp]arkpl|[Ee]ingang|[Hh]altestelle|[Zz]ugang|[Bb]üro))(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})\s(?:liegt|befindet sich|steht)(?=\s|$)/u;

/** Where the run of capital or quoted words begins that ends a stretch. */
function capitalsFrom(words: string): number {
  let from = words.length;
  for (const word of words.split(' ').toReversed()) {
    if (!/^["„&@(]?\p{Lu}|^[&@]$/u.test(word)) break;
    from -= word.length + 1;
  }
  return Math.max(0, from + 1);
}

/** A sentence's end, a label's colon, and the hour: „18 Uhr Kulturhaus, …“. */
const STOP = /(?<!\b(?:St|Dr|Prof|e|V|ca|Str|\d{1,2}))[.!?](?=\s)|:(?=\s)|\bUhr(?=\s\p{Lu})/gu;

/** Where the last sentence or label before the end of a line stops. */
function lastStop(line: string): number {
  let stop = -1;
  for (const match of allMatches(STOP, line)) stop = match.index + match[0].length - 1;
  return stop;
}

/** „Wir tagen im Hotel“, „Treffpunkt ist das Rathaus“: somebody does something. */
const SAID =
  /^(?:Wir|Sie|Es|Ihr|Ich|Man|Alle|Bitte|Beginn|Treffpunkt|Start|Am|Vom|Ab|Um|Kommt)\s|\s(?:ist|sind|wird|liegt|befindet|steht|findet|tagen|tagt|treffen|trifft|lädt|laden|beginnt|im|ins|bei der|bei dem|in der|in den)\s/u;

/** „Marmorsaal im Haus der Zünfte“ says nothing: the preposition stands behind a building and goes on its name. */
export const said = (words: string): boolean =>
  SAID.test(words) &&
  !/^(\S+(?: \S+){0,2}) (?:im|in der|in den|bei der)\s/u
    .exec(words)?.[1]
    ?.split(' ')
    .some((word) => isBuilding(word));

/** Whether words are a name and nothing else: mostly capital words, no time, no verb. */
export function isName(words: string): boolean {
  if (words.length > 110 || NO_NAME.test(words) || NO_HOUSE.test(words)) return false;
  let small = 0;
  let capital = 0;
  for (const word of words.split(/[\s,]+/u)) {
    if (/^["„“(]?[\p{Lu}@&]|^[a-z]+[A-Z0-9]|^\d{1,4}$/u.test(word)) capital++;
    else if (
      /^(?:der|des|den|dem|die|das|zu|zur|zum|für|von|vom|am|an|auf|bei|und|of|the|for|and|&|im|in|–|-|e\.v\.|e\.|@|\|)$/iu.test(
        word,
      )
    )
      small += 0.2;
    else if (/^[a-zäöüß]+(?:en|er|es|e)$/u.test(word)) small += 0.5;
    else small++;
  }
  return (
    (capital > 0 && (small <= 0.7 || (capital >= 2 && small <= 1.2))) || (words.split(' ').length <= 3 && capital > 0)
  );
}

/** The last place phrase in a stretch, read from the first of the prepositions that run on: „in der Bibliothek im Museum“. */
function lastPhrase(text: string, from: number, to: number): Span | null {
  const slice = text.slice(from, to);
  LOCATIVE.lastIndex = 0;
  for (let match = LOCATIVE.exec(slice); match; match = LOCATIVE.exec(slice)) {
    const start = from + match.index + match[0].length;
    // „zu Gast bei der Deichsoft GmbH“
    if (match[5] && text.startsWith('Gast ', start)) continue;
    const phrase = nameAt(text, start, to);
    // A phrase counts if it reaches the address, with at most a comma or another short name between.
    // „im nebenan, Lindenstraße 5“: proper names in small letters, if nothing else stands between.
    const bare = /^[^\s,]+(?: [^\s,]+){0,2},?\s*$/u.test(text.slice(start, to));
    if (bare && !phrase && text.slice(start, to).trimEnd().endsWith(',')) return tidy(text, { start, end: to });
    if (
      phrase &&
      /^[\s,(]{0,6}(?:(?:am|an der|im|in der|auf dem|bei der|beim|zum|zur|unter den|vor dem) )?(?:\p{Lu}[\p{L}\d-]{0,40}(?:[\s,(]{1,4}|$)){0,3}(?:(?:in|an|auf) (?:der|die|dem) |in |zu )?$/u.test(
        text.slice(phrase.end, to),
      )
    ) {
      // „Stadtbibliothek am Neuen Platz, Neuer Platz 1“: the square tells which house, and goes on its name.
      const house = /(?:^|[\s:*])(\p{Lu}[\p{L}-]{4,})\s$/u.exec(slice.slice(0, match.index))?.[1];
      if (house && /^(?:am|an)$/i.test(match[1] ?? match[2] ?? '') && isBuilding(house, true))
        return tidy(text, { start: from + match.index - house.length - 1, end: to });
      return tidy(text, { start, end: to });
    }
  }
  return null;
}

/** The lines above an address that begins a line: up to three, in its block or label value; else the block before. */
function above(view: View, lineStart: number, floor: number): Span | null {
  const text = view.text;
  const lines = linesOf(text, { start: floor, end: lineStart }).slice(-3);
  let start = -1;
  let end = -1;
  for (const line of lines.reverse()) {
    const words = view.slice(line).replace(/[,;]$/, '');
    if (!isName(words) || NO_NAME.test(words)) break;
    start = line.start;
    if (end < 0) end = line.end;
  }
  if (start >= 0) return tidy(text, { start, end });
  if (lines.length > 0) return null;
  const at = view.main.findIndex((block) => block.start <= lineStart && lineStart < block.end);
  const previous = view.main[at - 1] as Block | undefined;
  if (!previous || previous.field || previous.end - previous.start > 90 || previous.end < floor - 4) return null;
  if (previous.kind === 'heading' && (previous.level < 2 || at < 3)) return null;
  const words = view.slice(previous);
  return isName(words) && !words.includes('\n') ? tidy(text, previous) : null;
}
