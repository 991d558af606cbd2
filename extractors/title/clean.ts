/** Takes from a headline what is not the event's name: calls, states, dates, hours, the place behind a date. */
import type { Span } from '../../schemas/document.ts';
import { allMatches, cued } from '../german/cues.ts';
import { eventNoun, isCommonFormat } from '../german/event-nouns.ts';
import { leading, trimRight } from '../german/near.ts';
import { AFTERWORD, GOVERNED, NOTICE, PREFIX, RECURS, SUFFIX } from './calls.ts';
import { DATE, DAY_AND_HOUR, MONTH_YEAR, TIME } from './dates.ts';
import { isLocation } from './location.ts';

export interface Cleaned {
  readonly value: string;
  /** What is left, piece by piece, as it stands in the text. */
  readonly spans: readonly Span[];
  readonly dated: boolean;
  /** The line opened with a date and a separator, as datelines do. */
  readonly dateline: boolean;
  /** A format before colon or dash, which says what it is: „Fachtagung: Brücken bauen“. */
  readonly format: Span | null;
}

/** „…, Brüssel, Belgien“, „… in Hamburg, Deutschland“, „…, Wien (Österreich)“: addresses of international calendars. */
const COUNTRY_TAIL =
  /(?:,|\sin)\s(?:\p{Lu}[\p{L}-]{1,30}(?:\s(?:am |an der |im )?\p{Lu}[\p{L}-]{1,30})?(?:,\s|\s(?=\()))?\(?(?:Deutschland|Österreich|Schweiz|Belgien|Luxemburg|Liechtenstein|Frankreich|Niederlande|Italien|Polen|Tschechien|Dänemark|Germany|Austria|Switzerland)\)?\s?$/u;
/** „am 15.11. in Mainz“: behind its date, the place is the occurrence's. */
const PLACE_BEHIND = /^[\s,]{0,3}(?:in|im|an der|auf|bei|online|via|per)\b[^:–—„"]{0,60}$/u;
/** „…, 10 Uhr, Zoom“: where it is, without a preposition. */
const PLATFORM_BEHIND =
  /^[\s,|]{1,3}(?:online|digital|hybrid|zoom|ms teams|microsoft teams|teams|webex|in präsenz|präsenz)\s?$/iu;
/** „Fachtag – …“, „Workshop: …“; in front of a quoted name the format stays part of the title. */
const OPENING_FORMAT = /^([\p{L}-]+)(?::\s+|\s[–—-]\s+)(?=[\p{L}\p{N}#]+\s)/u;
const WHEN =
  '(?:heute(?: abend)?|morgen|übermorgen|(?:diese|nächste|kommende) woche|(?:dieses|nächstes|kommendes|am(?: kommenden| nächsten)?) wochenende|(?:am(?: kommenden| nächsten)?|diesen|nächsten|kommenden) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))';
/** „Nächster Stammtisch“, „Endlich wieder Dorffest“: which one of many. */
const NEXT = '(?:(?:unser |das |der |die )?nächste[rs]?|(?:bald |endlich |schon |heute |auch dieses jahr )wieder)';
/** „Heute Stammtisch“, „Computerbörse dieses Wochenende“: days that only a reader of that week can tell. */
const SOON = cued(new RegExp(`^\\s*(?:${WHEN}|${NEXT})[:,!]?\\s+(?=(\\p{Lu}[\\p{L}-]+))`, 'iu'));
const SOON_BEHIND = new RegExp(`(?<!(?<!\\p{L})(?:von|für|auf|und|oder|ab|seit|bis)),?\\s${WHEN}[!.]?\\s?$`, 'iu');
/** Looked for first: without them there is no such date, and the long expressions need not even be compiled. */
const FIGURES = /\d[.-]/;
const MONTHS = /Jan|Jän|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|\([01]\d\//;
const HOURS = /\d\s?[Uh]/;
const DATES = [
  [FIGURES, DATE],
  [FIGURES, DAY_AND_HOUR],
  [MONTHS, MONTH_YEAR],
  [HOURS, TIME],
] as const;
const BARE_HOUR =
  /^(?:,|\s?[-–|])?\s?(?:ab |um |von )?\d{1,2}:\d{2}(?:\s?(?:-|–|&#8211;|bis)\s?\d{1,2}:\d{2})?(?![\d:])/u;
/** What parts a name from what stood beside it. */
const BEFORE = " \t\n\u00a0,;:–—|·•/»›>*#+'’.-";
const BEHIND = ' \t\n\u00a0,;:–—|·•/»›>*#(-';
/** Where pictures can be at all: arrows, dingbats, surrogates. */
const PICTURED = /[\u2190-\u2bff\ud83c-\ud83e]/;
const PICTURES = /(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d})+/gu;

/** The name in a headline that stands at `start` of the document's text. */
export function clean(text: string, start: number): Cleaned {
  const kept = new Uint8Array(text.length).fill(1);
  const cut = (from: number, to: number) => kept.fill(0, from, to);
  if (PICTURED.test(text))
    for (const match of allMatches(PICTURES, text)) cut(match.index, match.index + match[0].length);
  let from = 0;
  for (let i = 0; i < 3; i++) {
    const rest = text.slice(from);
    const prefix = PREFIX.exec(rest) ?? GOVERNED.exec(rest) ?? placeBeforeCall(rest);
    if (!prefix || prefix[0].length >= rest.trimEnd().length) break;
    from += prefix[0].length;
  }
  const soon = SOON.exec(text.slice(from));
  if (soon && eventNoun(soon[1] as string)) from += soon[0].length;
  const opening = OPENING_FORMAT.exec(text.slice(from));
  const noun = opening && eventNoun(opening[1] as string);
  const format = noun && isCommonFormat(noun) ? { start: start + from, end: start + from + noun.word.length } : null;
  // Behind a colon the format is felt as part of the name, before a dash as a rubric.
  if (opening && format && !opening[0].includes(':')) from += opening[0].length;
  cut(0, from);
  if (/[([]/.test(text)) for (const match of allMatches(NOTICE, text)) cut(match.index, match.index + match[0].length);
  const country = /(?:land|reich|weiz|ien|burg|stein|lande|many|ria|mark)\)?\s?$/.test(text)
    ? COUNTRY_TAIL.exec(text)
    : null;
  if (country && country.index > 2) cut(country.index, text.length);
  const suffix = /(?:gt|ben|fällt|aus|cht|tatt|ine|den|net)[!.]?\s?$/i.test(text) ? SUFFIX.exec(text) : null;
  if (suffix && suffix.index > from) cut(suffix.index, text.length);
  const behind = /(?:woche|ende|tag|abend|heute|morgen)[!.]?\s?$/iu.test(text) ? SOON_BEHIND.exec(text) : null;
  if (behind && behind.index > from) cut(behind.index, text.length);
  const often = RECURS.exec(text);
  if (often && often.index > from) cut(often.index, text.length);
  const afterword = AFTERWORD.exec(text);
  if (afterword && afterword.index > from) cut(afterword.index, text.length);
  let dated = false;
  let dateline = false;
  for (const [sign, pattern] of DATES) {
    for (const match of sign.test(text) ? pattern.all(text) : []) {
      const end = match.index + match[0].length;
      if (kept[match.index] === 0 && kept[end - 1] === 0) continue;
      // „Am 3. Mai wird gewandert“: a sentence that its day opens would lose its sense. „Am 3. Mai: Flohmarkt“ keeps no „Am“.
      const opens = /^\s{0,3}(?:(?:Am|Vom|Ab)\s)?$/u.test(text.slice(from, match.index));
      if (opens && /^\s\p{Ll}{2,}/u.test(text.slice(end)) && match.index > from) continue;
      cut(opens ? from : match.index, end);
      // „Flohmarkt jetzt am 10. Mai“
      const adverb =
        /\s(?:jetzt|nun|erst|schon|bereits|auch|wieder|nur|(?:(?:wird|wurde|ist)\s)?(?:verschoben|verlegt)(?:\sauf(?:\sden)?)?)\s?$/u.exec(
          text.slice(from, match.index),
        );
      if (adverb && pattern !== TIME) cut(from + adverb.index, match.index);
      // „Sommerfest 07.10.2023 - ab 17:30“, „… 31.10.2020 15:00 – 17:30“: an hour without its „Uhr“.
      const hour = pattern === TIME ? null : BARE_HOUR.exec(text.slice(end));
      if (hour) cut(end, end + hour[0].length);
      if (pattern !== TIME) dated = true;
      if (pattern === DATE && text.slice(0, match.index).trim() === '' && /^\s*[:|·•,–—/-]/u.test(text.slice(end)))
        dateline = true;
      const tail = text.slice(end);
      if (match.index > from && PLATFORM_BEHIND.test(tail)) cut(end, text.length);
      if (pattern !== TIME && match.index > from && PLACE_BEHIND.test(tail)) cut(end, text.length);
      // „Name, 3.–4. Mai 2025, Kiel“, „Name (3. Mai, Stadthalle)“: the place behind a comma, if it is one.
      if (pattern !== TIME && match.index > from && isLocation(tail)) cut(end, text.length);
      // „Name // 12. April // Ort“: between separators the place is the date's neighbour too.
      if (
        pattern !== TIME &&
        /[/|·•–]\s*$/u.test(text.slice(from, match.index)) &&
        /^\s{0,3}[/|·•–]{1,3}\s{0,3}[^:„"]{2,40}$/u.test(tail)
      )
        cut(end, text.length);
      const dash = text.slice(from, match.index).lastIndexOf(' – ');
      // „Name – Konferenz Ende Oktober in Köln“: what holds the month describes, what stands before it names.
      if (pattern === MONTH_YEAR && dash > 3) cut(from + dash, text.length);
    }
  }
  const spans = pieces(text, kept, start);
  const value = tidy(spans.map((span) => text.slice(span.start - start, span.end - start)).join(' '));
  return { value, spans, dated, dateline, format };
}

/** „Husum: Voller Erfolg – …“: newspapers put the place before the call. */
function placeBeforeCall(text: string): RegExpExecArray | null {
  const place = /^\s*(\p{Lu}[\p{L}-]{2,30}):\s/u.exec(text);
  if (!place || eventNoun(place[1] as string) !== null) return null;
  const call = PREFIX.exec(text.slice(place[0].length));
  return call && place[0].length + call[0].length < text.trimEnd().length ? place : null;
}

function pieces(text: string, kept: Uint8Array, start: number): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; ) {
    if (kept[i] === 0) {
      i++;
      continue;
    }
    let end = i;
    while (end < text.length && kept[end] === 1) end++;
    const piece = text.slice(i, end);
    const lead = leading(piece, BEFORE.replace(/[.'’]/g, ''));
    const trail = piece.length - trimRight(piece, BEHIND).length;
    if (piece.length - trail > lead) found.push({ start: start + i + lead, end: start + end - trail });
    i = end;
  }
  return found;
}

/** White space folded, words broken over lines joined, stray quotes and edges off. */
export function tidy(value: string): string {
  const folded = value
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;:!?])/gu, '$1');
  const words = trimRight(folded.slice(leading(folded, BEFORE)), BEHIND);
  return /^["„“»'‚][^"„“»«”']+["“”«']$/u.test(words) ? words.slice(1, -1) : words;
}
