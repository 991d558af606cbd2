/** Trims the span of a name to the name. */
import type { Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import { type City, cityAt } from '../address/city.ts';
import { isCity } from '../phrase.ts';

/** „im gut besuchten Kreishaus“: how full or how fine a house was is no part of its name. */
const FULL =
  /^(?:(?:gut|voll|sehr|bestens|nahezu|fast|frisch|festlich|restlos|dicht|bunt) )?(?:voll)?(?:besuchte|gefüllte|besetzte|ausverkaufte|geschmückte|überfüllte|sanierte|renovierte|eröffnete|erweiterte|umgebaute|(?<!\p{L})(?:wunder)?schöne|gemütliche|idyllische|malerische|stimmungsvolle|tolle)[nrms]? (?=[\p{L}„"»])/u;

/** Without an opening preposition („im Kulturhaus“) and without what follows a full sentence. */
export function tidy(text: string, { start, end }: Span): Span | null {
  const lead =
    /^(?:\s*(?:(?:[Ii]m|[Ii]ns|[Ii]n der|[Ii]n den|[Ii]n die|[Ii]n das|[Ii]n unsere[rmn]|[Ii]n|[Zz]um|[Zz]ur|[Aa]uf dem|[Aa]uf der|[Aa]m|[Aa]n der|[Bb]ei der|[Bb]eim|[Bb]ei) (?=\p{Lu}|["„@])|(?:[Ii]m|[Ii]n der|[Bb]eim) (?=[a-z]\p{L}{2,}(?:,|$|\s\())|(?:bei uns|hier) (?=(?:im|in|auf)\s)|vor Ort[:,]? |[-–•*:|,📍]+\s*))+/u.exec(
      text.slice(start, end),
    );
  let from = start + (lead?.[0].length ?? 0);
  from += FULL.exec(text.slice(from, end))?.[0].length ?? 0;
  let to = end;
  const stop =
    /(?<!\b(?:St|Dr|Prof|e|V|Str|ev|kath|Nr|\d{1,2}))[.!?](?=\s+\p{Lu})|\s{0,3}https?:|,?\s(?:um |ab |am |von |Beginn:? )?\d{1,2}(?:[.:]\d{2})?\s?Uhr(?=\W{0,5}$)|\s{0,3}\((?:Anfahrt|Karte|Link|Google|Lageplan|Wegbeschreibung|barrierefrei|Änderung|noch |\p{Ll})/u.exec(
      text.slice(from, to),
    );
  if (stop) to = from + stop.index;
  // „im Kulturverein in der (Lindenstraße)“: the preposition leads on to the address.
  const road = /(?:^|\s)(?:(?:in|an|auf) (?:der|die|dem)|am|im|in|zu|nach)[\s(]*$/u.exec(text.slice(from, to));
  if (road) to = from + road.index;
  while (to > from && /[\s,;:(–|-]/.test(text[to - 1] as string)) to--;
  while (from < to && /\s/.test(text[from] as string)) from++;
  return to > from ? { start: from, end: to } : null;
}

/** The lines of a span, without the empty ones. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split(/[\n\t]/)) {
    const lead = line.length - line.trimStart().length;
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ start: from + lead, end: from + lead + trimmed.length });
    from += line.length + 1;
  }
  return lines;
}

/**
 * A name without the city that ends it behind a preposition: „Haus der Begegnung in Gera“, „Gothaische Stiftungen zu
 * Halle“. „Universität zu Köln“ keeps it: there it belongs to the name.
 */
export function partCity(text: string, name: Span): { name: Span; city: City | null } {
  const words = text.slice(name.start, name.end);
  for (const match of allMatches(/\s(in|zu|nach)\s(?=\p{Lu})/gu, words)) {
    const city = cityAt(text, name.start + match.index + match[0].length);
    // „… in Regensburg Märchen für Erwachsene“: what follows the city is no part of the name either.
    if (!city || !isCity(city, text) || (city.end < name.end - 1 && (match[1] !== 'in' || text[city.end] !== ' ')))
      continue;
    const whole = match[1] === 'zu' && /universität$/i.test(words.slice(0, match.index));
    return { name: whole ? name : { start: name.start, end: name.start + match.index }, city };
  }
  return { name, city: null };
}
