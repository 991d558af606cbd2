/** Which words behind a preposition can be a venue's name although no word of them is a building, and which buildings name none. */
import type { Span } from '../../../schemas/document.ts';
import type { Phrase } from '../phrase.ts';

/** Whether a name that is no building stands behind an article nonetheless: „in der Neuen Welt“, „in der Rosenstraße“. */
export const named = (text: string, phrase: Phrase, match: RegExpExecArray): boolean =>
  titled(text, phrase) ||
  heldOn(text, phrase, match) ||
  (match[3] === 'der' && ROAD.test(text.slice(phrase.start, phrase.end)));

/** „findet auf der Armbrustweide statt“, „lädt auf die Bergweide ein“: what stands between preposition and verb is where, unless it says when or how. */
export const heldOn = (text: string, { start, end }: Span, match: RegExpExecArray): boolean =>
  /^(?:in|auf|an)$/i.test(match[2] ?? '') &&
  (/^de[rm]$/.test(match[3] ?? '')
    ? /^\s(?:statt(?:gefunden)?|stattf[ia]nde[nt]?)(?!\p{L})/u
    : /^\sein(?:geladen|lädt|laden)?(?!\p{L})/u
  ).test(text.slice(end, end + 18)) &&
  /^\p{Lu}[\p{L}-]{5,}$/u.test(text.slice(start, end)) &&
  !TIME_OR_WAY.test(text.slice(start, end));

const TIME_OR_WAY =
  /(?:zeit|pause|woche|wochen|nacht|stunde|stunden|phase|saison|runde|hälfte|periode|session|reihe|form|weise|regel|sprache|sitzung|ferien|kooperation|gruppe|gruppen|schaft|regie|verantwortung|region|gemeinde|stadt|tradition|folge|ebene|kategorie|klasse|schule|veranstaltung|pandemie|vergangenheit|zukunft|öffentlichkeit|umgebung|nähe|mitte|kreis|rahmen)$/iu;

export const ROAD = /(?:^\p{Lu}\p{L}+ |\p{Ll})(?:[Ss]tra(?:ß|ss)e|[Gg]asse|[Aa]llee|[Cc]haussee|[Pp]romenade)$/u;

/**
 * An adjective in a capital letter makes a name of any noun: „in der Neuen Welt“, „in den Roten Ochsen“, „in der Berliner
 * Freiheit“; parts of a town are none.
 */
export const titled = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:en|er|e) \p{Lu}[\p{L}-]+$/u.test(text.slice(start, end)) &&
  !/(?:stadt|straße|gasse|allee|platz|mitte|city|region|union|welle|woche|zeit|jahr|krieg|hilfe|kirchengemeinde|schule)$/i.test(
    text.slice(start, end),
  );

/** A building everybody has: alone it names no venue. */
export const COMMON_BUILDING =
  /^(?:Schulen?|Kitas?|Raum|Räumen|Haus|Hause|Saal|Foyer|Garten|Park|Zentrum|Gebäude|Zimmer|Büro|Bank|Amt|Werk|Labor|Studio|Archiv|Hochschulen?|Universität|Museen|Museum|Bibliothek|Theater|Kirchen?|Hotel|Restaurant|Lokal|Stiftung|Verwaltung|Landtag|Bundestag|Viertel|Quartier|Bühne|Turm|Hof|Boot|Schiff|Zoo|Forum|Institut|Kammer|Messe|Bar|Gelände|Kindergarten|Klinik|Krankenhaus|Werkstatt|Akademie|Space|Treff|Laden|Verein|Lab|Studium|Parlament|Markt|Marktplatz|Festplatz)$/;

export const MANY =
  /^\p{Lu}[\p{L}*:-]*(?:schulen|kitas|heimen|häusern|museen|zentren|kirchen|bibliotheken|büchereien|theatern|kindergärten|vereinen|universitäten|ämtern)$/u;

/** Part of a house, not the house. */
export const ROOM =
  /^(?:[\p{L}-]*raum|[\p{L}-]*räumen?|[\p{L}-]*zimmer|foyer|aula|erdgeschoss|untergeschoss)(?:$|\s)/iu;

/** A district or a stretch of country. */
export const REGION =
  /(?:kreis|land|tal|gebiet|region|gau|wald|harz|gebirge|bezirk|ruhrpott|allgäu|eifel|rheinland)$/iu;
