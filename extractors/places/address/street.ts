/** A street and its house number, read from the number to the left. */
import type { Span } from '../../../schemas/document.ts';
import { beginsSegment, wordBefore } from './words.ts';

export interface Street extends Span {
  /** Only a postcode or a known city beside it makes it a street: "Am Alten Bahnhof 13". */
  readonly weak: boolean;
  /** Only a postcode does: "Neuer Wall 10" has no word of a street, nor has "Buslinie 75". */
  readonly bare?: boolean;
}

/** Words that make a compound a street: "Rosenstraße", "Mehringdamm", "Schleiergasse". */
const COMPOUND =
  /(?:stra(?:ß|ss)en?|str\.?|[^\s]allee|gasse|gässchen|[ck]orso|weg|platz|damm|ufer|stieg|steig|chaussee|promenade|twiete|kai|wall|[^eo]ring|rring|pfad)$/i;
/** The same words standing alone: they need one more word before ("Alsfelder Straße") or behind ("Platz der Luftbrücke"). */
const ALONE =
  /^(?:Stra(?:ß|ss)e|Str\.?|straße|str\.|Allee|Gasse|Weg|Platz|Damm|Ufer|Steig|Stieg|Chaussee|Promenade|Kai|Wall|Ring|Pfad|Markt|Hof|Park)$/;
/** Countable things that end like a street. */
const NO_STREET =
  /^(?:[\p{L}-]*(?:arbeits|sitz|steh|studien|stell|ausbildungs|kita|betreuungs|park|lehrgangs|teilnahme|listen|start|schul)platz|rang|umweg|ausweg|lebensweg|bildungsweg|lernpfad|monitoring|platz|gering|keinesweg|unterwegs)$/iu;
/** Adjectives and saints in front of a compound: "Große Bergstraße", "St. Georgstraße". */
const EPITHET =
  /^(?:Gro(?:ß|ss)e[rn]?|Kleine[rn]?|Alte[rn]?|Neue[rn]?|Obere[rn]?|Untere[rn]?|Äu(?:ß|ss)ere|Innere|Mittlere|Hintere[rn]?|Vordere[rn]?|Lange[rn]?|Hohe[rn]?|Breite[rn]?|Nördliche|Südliche|Östliche|Westliche|Linke|Rechte|St\.|Sankt|[IVX]+\.|\d\.)$/;
const PREPOSITION =
  /^(?:Am|An|Im|In|Auf|Zum|Zur|Unter|Hinter|Vor|Bei|Beim|Vorm|Hinterm|Überm|Ob|Zu|Neben|Gegenüber|Auf'm|Achtern|Bi|Up)$/;
const ARTICLE = /^(?:der|den|dem|des|die|das|de|alten?|neuen?|gro(?:ß|ss)en|kleinen|hohen|unteren|oberen|langen)$/;
const CONNECTOR = /^(?:der|des|dem|den|die|am|an|von|vom|zum|zur|im|in|auf|vor|hinter|unter|de|du)$/;
const MONTH = /^(?:Jan|Feb|März|April|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
/** Capital words that begin a sentence, or count something, rather than name a street. */
const NO_NAME =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Auf|Aus|Mit|Von|Ab|Bis|Um|Nach|Jeder|Kein|Unser|Unsere|Ihr|Ihre|Beim|Und|Oder|Am|Im|In|An|Zum|Zur|Zu|Adresse|Ort|Anschrift|Treffpunkt|Veranstaltungsort|Wo)$/;
/** "Am Montag 14", "Im Raum 12", "Am Ende 3": a time, a room, a count. */
const COUNTED =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Vor|Nach)?mittag|[\p{L}]*abend|Morgen|Jan\p{L}*|Feb\p{L}*|März|April|Mai|Jun[io]?|Jul[io]?|August|Sept\p{L}*|Okt\p{L}*|Nov\p{L}*|Dez\p{L}*|Jahre?|[\p{L}]*jahr|Ende|Anfang|\p{L}*[Rr]aum|\p{L}*[Ss]aal|Alter|Preis|Klassen?|Seiten?|Teil|Tage?|Kapitel|Punkt|Gleis|Block|Stand|Hallen?|Etage|Stock|Geschoss|Semester|Quartal|Rahmen|Bereich|Durchschnitt|Schnitt|Stufe|Phase|Modul|Platz|Rang|Nummer|Nr\.?|Absatz|Abs\.|Paragraph|Artikel|Art\.|Anlage|Band|Heft|Höhe|Wert|Zeitraum|Uhr|Telefon|Tel\.?|Fax|Mobil|Haus|Gebäude|Zimmer|Linien?|Bus|Tram|Version|Los|Thema|Frage|Schritt|Woche|KW|Monat|Kurs|Gruppe|Team|Runde|Umfang|Code|ID|Bezirk|Kreis|Agenda|Industrie|Ausfahrt|Bundesstraße|Landesstraße)$/u;

/** House numbers: "6", "22a", "12 b", "414-424", "20/22", "3a–c", "64/3/6". Sticky: set lastIndex to the first digit. */
const NUMBER =
  /\d{1,4}(?!\d)(?: ?[a-zA-Z](?![\p{L}\p{N}./]))?(?:[-–/+]\d{1,4}(?!\d|\.\d)(?: ?[a-z](?![\p{L}\p{N}.]))?| [-–/+] \d{1,3}(?![\d.:])(?! ?Uhr)[a-z]?|[-–/][a-z](?!\p{L}))*/uy;
/** What makes a number a time, a date, a price or a measure. */
const OTHER_NUMBER =
  /^(?:\.\d|:\d|,\d|\s?(?:[%€°]|h\b|Uhr\b|Euro\b|EUR\b|km\b|m²|Prozent\b|Personen\b|Minuten\b|Meter\b|Jahre))/;

/** End of the house number that begins at `at`, or -1 where the digits mean something else. */
export function houseNumberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return -1;
  let end = at + match[0].length;
  // "Hauptstraße 5 - 7 Uhr" and "Am Wall 5/12.3." are not ranges: the tail is a time or a date.
  const rest = text.slice(end, end + 12);
  if (OTHER_NUMBER.test(rest)) {
    const plain = /^\d{1,4}[a-z]?(?=\s[-–]\s)/.exec(match[0]);
    if (!plain) return -1;
    end = at + plain[0].length;
  }
  return end;
}

/** The street whose house number begins at `at`, number included; null where the words before are no street. */
export function streetAt(text: string, at: number): Street | null {
  const last = wordBefore(text, at);
  if (!last) return null;
  const word = text.slice(last.start, last.end);
  if (!/\p{L}/u.test(word)) return null;
  if (/^[A-U]$/.test(word)) {
    // Mannheim numbers its squares: "Q 7, 24, 68161 Mannheim".
    const square = /^\d, ?\d{1,2}[a-z]?(?=,? 6\d{4} )/.exec(text.slice(at, at + 14));
    return square ? { start: last.start, end: at + square[0].length, weak: true } : null;
  }
  const end = houseNumberEnd(text, at);
  if (end < 0) return null;
  const number = Number.parseInt(text.slice(at, at + 4), 10);
  const year = number >= 1900 && number < 2100;

  const far = afterType(text, last, word);
  if (far !== null) return { start: far, end, weak: year };
  if (ALONE.test(word)) {
    const start = nameBefore(text, last.start);
    if (start === null)
      return /^\p{Lu}/u.test(word) && beginsSegment(text, last.start) ? { start: last.start, end, weak: true } : null;
    return { start, end, weak: year || /^(?:Markt|Hof|Park)$/.test(word) };
  }
  if (COMPOUND.test(word) && !NO_STREET.test(word) && /^[\p{Lu}\d]/u.test(word) && word.length > 4) {
    const start = epithetBefore(text, last.start, /stra(?:ß|ss)e$|str\.?$|gasse$|allee$/i.test(word));
    return { start, end, weak: year && !/stra(?:ß|ss)e$|str\.?$/i.test(word) };
  }
  if (COUNTED.test(word) || year) return null;
  return prepositional(text, last, end) ?? generic(text, last, end);
}

/** "Platz der Luftbrücke 4", "Straße des 17. Juni 135": the type stands first, up to six words before the number. */
function afterType(text: string, last: Span, lastWord: string): number | null {
  if (!/^[\p{Lu}\d]/u.test(lastWord) || (COUNTED.test(lastWord) && !MONTH.test(lastWord))) return null;
  let next = last;
  for (let i = 0; i < 6; i++) {
    const word = wordBefore(text, next.start);
    if (!word) return null;
    const before = text.slice(word.start, word.end);
    if (/^(?:Stra(?:ß|ss)e|Platz|Allee|Weg|Ring|Ufer|Hof|Promenade|Chaussee|Markt)$/.test(before)) {
      return CONNECTOR.test(text.slice(next.start, next.end)) ? word.start : null;
    }
    if (
      !/^(?:[\p{Lu}\d]|de[rsmn]$|und$|v[oe][nm]$|z[ux]|am$|an$|im$|in$|auf$|vor$|hinter$|unter$|[a-zäöü]+en$)/u.test(
        before,
      )
    )
      return null;
    next = word;
  }
  return null;
}

/** The words before a type that stands alone: "Alsfelder Straße", "Karl Marx Straße", "An der Alten Straße". */
function nameBefore(text: string, at: number): number | null {
  let start: number | null = null;
  let from = at;
  for (let i = 0; i < 4; i++) {
    const word = wordBefore(text, from, i === 0);
    if (!word) break;
    const before = text.slice(word.start, word.end);
    const crossed = text.slice(word.end, from).includes('\n');
    if (PREPOSITION.test(before)) return beginsSegment(text, word.start) ? word.start : start;
    if (/^[\p{Lu}\d][\p{L}'’.-]*$/u.test(before) && !NO_NAME.test(before)) {
      // A line break in running text parts an adjective from its noun ("Reichenhainer↵Straße"), nothing else.
      if (crossed && !/er$/.test(before)) break;
      start = word.start;
      // One adjective in -er names the street alone; what stands before it is the house: "Rathaus Berliner Straße 5".
      if (/(?:er|sche)$/.test(before) || before.includes('-')) break;
    } else if (!ARTICLE.test(before)) break;
    from = word.start;
  }
  return start;
}

/** Start of a compound street with its epithet or preposition: "Große Bergstraße", "Am Kirchplatz". */
function epithetBefore(text: string, at: number, isStreet: boolean): number {
  let start = at;
  const word = wordBefore(text, at);
  if (!word) return at;
  const before = text.slice(word.start, word.end);
  if (EPITHET.test(before)) start = word.start;
  if (isStreet) return start;
  return prepositionBefore(text, start) ?? start;
}

/** Start of the capital preposition that opens a street's name ("Am", "An der", "Auf dem"), if a segment begins with it. */
function prepositionBefore(text: string, at: number): number | null {
  let from = at;
  for (let i = 0; i < 3; i++) {
    const word = wordBefore(text, from);
    if (!word) return null;
    const before = text.slice(word.start, word.end);
    if (PREPOSITION.test(before)) return word.start;
    if (!ARTICLE.test(before) && !EPITHET.test(before)) return null;
    from = word.start;
  }
  return null;
}

/** "Am Alten Bahnhof 13", "Unter den Linden 6", "Im Winkel 3a": no word of it says street. */
function prepositional(text: string, last: Span, end: number): Street | null {
  if (!/^\p{Lu}/u.test(text.slice(last.start, last.end))) return null;
  let start = prepositionBefore(text, last.start);
  if (start === null) {
    const adjective = wordBefore(text, last.start);
    if (!adjective || !/^\p{L}+e[nrm]?$/u.test(text.slice(adjective.start, adjective.end))) return null;
    start = prepositionBefore(text, adjective.start);
  }
  return start === null ? null : { start, end, weak: true };
}

/** Any one to three capital words: only a postcode and city right behind the number will tell. */
function generic(text: string, last: Span, end: number): Street | null {
  const word = text.slice(last.start, last.end);
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(word) || PREPOSITION.test(word) || NO_NAME.test(word)) return null;
  let start = last.start;
  for (let i = 0; i < 2; i++) {
    const word = wordBefore(text, start);
    if (!word) break;
    const before = text.slice(word.start, word.end);
    if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(before) || NO_NAME.test(before)) break;
    start = word.start;
  }
  return { start, end, weak: true, bare: true };
}

/** „Deichhaus, Rosenweg, 25813 Husum“, „Am Sportplatz↵25813 Husum“: a street without a number, a segment of its own before the postcode. */
export function streetBefore(text: string, at: number): Span | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const segment = /(?:^|[,;|·(\n])[ \t]{0,2}(\p{Lu}[\p{L}.’-]+(?: [\p{L}.’-]+){0,3})(?:, ?|\n| [-–|·] )$/u.exec(before);
  const words = segment?.[1];
  if (!segment || !words || (at > 60 && segment.index === 0)) return null;
  const all = words.split(' ');
  const last = all.at(-1) as string;
  const named = all.length === 1 ? last.length > 5 && COMPOUND.test(last) && !NO_STREET.test(last) : isRoad(all, last);
  if (!named) return null;
  const start = at - (before.length - segment.index) + segment[0].indexOf(words);
  return { start, end: start + words.length };
}

/** „Alte Landstraße“, „Heftricher Weg“, „Am Sportplatz“, „An der Mühle“: a street of several words. */
function isRoad(all: readonly string[], last: string): boolean {
  const first = all[0] as string;
  if (!/^\p{Lu}/u.test(last)) return false;
  if (PREPOSITION.test(first)) return all.slice(1, -1).every((word) => ARTICLE.test(word) || EPITHET.test(word));
  if (!all.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (COMPOUND.test(last) && !NO_STREET.test(last) && last.length > 5) return all.length === 2 && EPITHET.test(first);
  return ALONE.test(last) && !/^(?:Markt|Hof|Park)$/.test(last) && all.length === 2 && /(?:er|sche)$|-/.test(first);
}
