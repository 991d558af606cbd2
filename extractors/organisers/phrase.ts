/**
 * Reads the name of an organisation from its first word on: article, adjectives, head, and what German attaches to a head:
 * proper names, „für …“, genitives, a bracket, a legal form. „der Deutschen Kinder- und Jugendstiftung“ → Deutsche Kinder- und Jugendstiftung.
 */
import type { Span } from '../../schemas/document.ts';
import { namesPeople } from '../eligibility/people.ts';
import { allMatches } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import { ACRONYM, type Gender, headGender, LEGAL_FORM } from './heads.ts';
import { nominative } from './inflection.ts';

export interface Phrase extends Span {
  /** In the nominative, without article. */
  readonly name: string;
  /** Has a head, a legal form or is a short name in capitals: an organisation beyond its place in the sentence. */
  readonly certain: boolean;
  readonly article: string;
}

const GAP = /[ \t\u00a0]*\n?[ \t\u00a0]*/y;
const ARTICLE =
  /(?:der|die|das|dem|den|des|ein|eine|einem|einer|eines|(?:unser|ihr|sein)(?:e[rmns]?)?|vom|zum|zur|beim)(?=\s)/iy;
const WORD = /#?[\p{L}\d](?:[\p{L}\d'’&+*:_./-]*[\p{L}\d*])?-?/uy;
/** „Kinder-, Jugend- und Familienhilfe“: the first parts of compounds that share their last. */
const SHARED = /\p{Lu}[\p{L}]{2,25}-(?=, \p{Lu}[\p{L}]{2,25}- und \p{Lu}), /uy;
/** „Kinderchor St. Peter und Paul“ */
const SAINT = /(?:St|Hl)\.[ \u00a0](?=\p{Lu})/uy;
const QUOTED = /[„“"»«][^„“”"»«\n]{1,70}[“”"«»]/uy;
const BRACKET = /\((?<inside>[\p{Lu}\d#][^()\n]{1,80})\)/uy;
const LEGAL = new RegExp(`,?${LEGAL_FORM.source}`, 'uy');
const FOR =
  /für\s+(?:(?:den|die|das)\s+(?=(?:Kreis|Landkreis|Stadt|Region|Bezirk|Land|Freistaat)\s)|(?!(?:alle|diese[ns]?|jede[ns]?|eine[nr]?|unsere|ihre|eure|seine|kommende[ns]?|nächste[ns]?|weitere|viele|mehrere|interessierte)\s)\p{Ll}{3,25}(?:e|en)\s+)?(?=\p{Lu})(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sie\b|Euch\b|Ihnen\b))/uy;
const FIELDS =
  /\p{Lu}[\p{L}-]{0,40}(?:(?:, |,? und |,? sowie )(?:\p{Ll}{4,25}e[nrs]? (?=\p{Lu}))?\p{Lu}[\p{L}-]{0,40}){0,7}/uy;
/** „Amt für Kinder“ names the office, „Kurse der Volkshochschule für Kinder“ the guests. */
const IN_CHARGE =
  /(?:amt|ministerium|dezernat|referat|fachbereich|fachdienst|abteilung|sachgebiet|ausschuss|beratungsstelle|anlaufstelle|fachstelle|koordinierungsstelle|hilfswerk|klinik|zentrum|stiftung)$/iu;
const GENITIVE = /(?:der|des|dieser|dieses)\s+(?=(?:[\p{Ll}]+en\s)?[\p{Lu}„"#])/uy;
const AT_PLACE = /(?:(?:zu|am|an der|ob der|in der|vor der)\s+|a\. ?d\. ?)\p{Lu}[\p{L}-]+/uy;
const IN_BEFORE_LEGAL = /in (?:der |den |dem )?\p{Lu}[\p{L}-]+(?=,?\s(?:e\.\s?V|g?GmbH))/uy;
/** „Landeskirche in Bayern“, „Verband der Kitas in Hessen“: the state belongs to the name; a town behind „in“ is where one meets. */
const IN_STATE =
  /in (?:Deutschland|Mitteldeutschland|Norddeutschland|Süddeutschland|Baden-Württemberg|Württemberg und Baden|Baden und Württemberg|Württemberg|Baden|Bayern|Berlin-Brandenburg|Brandenburg|Hessen(?: und Nassau)?|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Sachsen(?:-Anhalt)?|Schleswig-Holstein|Thüringen|Westfalen|Österreich)(?![\p{L}-])/uy;
const HAS_STATES =
  /verb[aä]nd|verein|kirche|stiftung|bund|\brat\b|gemeinschaft|föderation|kreis\b|gesellschaft|institut|netz|werk|akademie|initiative|kammer|zentrale|forum|bündnis/iu;
/** „Bildungsbüro von Stadt und Landkreis Soest“ */
const OF_PLACE =
  /von (?:(?:Stadt|Landkreis|Kreis|Gemeinde) und (?:Stadt|Land[Kk]reis|Kreis)|(?:Stadt|Landkreis|Kreis)(?= \p{Lu})) \p{Lu}[\p{L}-]+/uy;
const BEFORE_LEGAL = /^\s(?:e|w)\.\s?V/u;
/** „d-lab“, „netz39“, „move:elevator“: names in lower case, told from words by their spelling; whether of a body is another question. */
const COINED = /^(?!e-|u-)(?:\p{Ll}{1,2}-\p{L}{3,}|\p{Ll}{3,}\d{1,4}|\p{Ll}{2,}:(?!innen)\p{Ll}{2,})$/u;
/** A legal form makes one name of all the words before it, people and all: „Freunde und Lesepaten e. V.“ */
const LEGAL_AHEAD = new RegExp(`^(?!der |die |das )[^,.;:()]{2,70} ${LEGAL_FORM.source}`, 'u');
const legalAhead = (text: string, at: number) => LEGAL_AHEAD.test(text.slice(at, at + 90));
/** „Haus der Jugendarbeit und Jugendhilfe e. V.“ */
const registered = (text: string, at: number) => /^und \p{Lu}[\p{L}-]+,? (?:e|w)\.\s?V/u.test(text.slice(at, at + 60));
const AND = /(?:und|&|\+)\s+/uy;
/** „Erwachsenen- und Weiterbildung“ is a field. */
const isPeople = (word: string) => !word.endsWith('-') && namesPeople(word.toLowerCase());

const OFFERED =
  /(?:sprechstunden|workshops|kurse|seminare|vorträge|führungen|veranstaltungen|fortbildungen|schulungen|lesungen|konzerte|reihen|beratungen|angebote)$/iu;

/** Words with a capital that no name goes on with. */
const STOP =
  /^(?:Sie|Ihnen|Ihr|Ihre|Ihren|Euch|Dich|Interessierte[n]?|Uhr|Am|Im|In|Zum|Zur|Bei|Mit|Und|Die|Der|Das|Wir|Eine?|Es|Alle|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Frau|Herrn?|Dr|Prof|Tel|Telefon|E-Mail|Fax|Anmeldung|Kontakt|Ort|Datum|Beginn)$/u;

/** The organisation whose name begins at an offset, or null. */
export function phraseAt(text: string, offset: number, depth = 0): Phrase | null {
  const reader = new Reader(text, offset);
  const article = reader.take(ARTICLE) ?? '';
  // „der neuen „Netzwerkstelle““: small adjectives before the name are not part of it.
  for (let i = 0; i < 2 && /^\p{Ll}[\p{Ll}]+e[nrsm]?\s/u.test(text.slice(reader.at, reader.at + 40)); i++)
    reader.take(WORD);
  const start = reader.at;
  let end = start;
  let gender: Gender | null = null;
  let certain = false;
  let words = 0;
  let previous = '';
  while (words < 14) {
    const legal = words > 0 ? reader.take(LEGAL) : null;
    if (legal !== null) {
      certain = true;
      end = reader.at;
      reader.gap();
      // „… e.V. (TidA), dem …“: the short form ends the name as well.
      if (reader.take(BRACKET) !== null) end = reader.at;
      break;
    }
    const quoted = reader.take(QUOTED);
    if (quoted !== null) {
      gender ??=
        quoted
          .split(/[\s„“”"»«]+/u)
          .map(headGender)
          .find((found) => found !== null) ?? null;
      certain ||= gender !== null;
      end = reader.at;
      words++;
      reader.gap();
      continue;
    }
    const bracket = words > 0 ? reader.peek(BRACKET) : null;
    if (bracket !== null && !/\d{2,}|uhr|@|http/iu.test(bracket)) {
      certain ||= ACRONYM.test(bracket.slice(1, -1));
      reader.take(BRACKET);
      end = reader.at;
      reader.gap();
      continue;
    }
    if ((gender !== null || (words > 0 && legalAhead(text, reader.at))) && reader.take(FOR) !== null) {
      const areas = reader.peek(FIELDS);
      if (areas === null || (isPeople(areas.split(/[\s,]/u, 1)[0] ?? '') && !IN_CHARGE.test(text.slice(start, end))))
        break;
      reader.at += areasOf(areas).length;
      end = reader.at;
      reader.gap();
      continue;
    }
    if ((gender !== null || certain) && depth < 2 && reader.peek(GENITIVE) !== null) {
      const inner = phraseAt(text, reader.at, depth + 1);
      if (!inner || (!inner.certain && isPeople(inner.name))) break;
      reader.at = inner.end;
      end = inner.end;
      break;
    }
    if (words > 0 && reader.peek(IN_BEFORE_LEGAL) !== null) {
      reader.take(IN_BEFORE_LEGAL);
      reader.gap();
      continue;
    }
    if (words > 0 && reader.peek(AT_PLACE) !== null && (gender !== null || certain)) {
      if (
        !/^(?:zu|am|an der|in der)\s/u.test(text.slice(reader.at)) ||
        /universität|hochschule|stadt|museen|bibliothek|frankfurt|wissenschaften/iu.test(text.slice(start, reader.at))
      ) {
        reader.take(AT_PLACE);
        end = reader.at;
        reader.gap();
        continue;
      }
      break;
    }
    if (gender !== null && reader.take(OF_PLACE) !== null) {
      end = reader.at;
      break;
    }
    if (
      gender !== null &&
      reader.peek(IN_STATE) !== null &&
      HAS_STATES.test(text.slice(start, reader.at)) &&
      !/stadt|landkreis/i.test(text.slice(start, reader.at))
    ) {
      reader.take(IN_STATE);
      end = reader.at;
      reader.gap();
      continue;
    }
    if (words > 0 && reader.peek(AND) !== null) {
      if (
        !goesOn(text, reader, previous, gender !== null) &&
        !(depth > 0 && words === 1 && registered(text, reader.at))
      )
        break;
      reader.take(AND);
      reader.gap();
      continue;
    }
    if ((words > 0 && reader.take(SAINT) !== null) || reader.take(SHARED) !== null) {
      words++;
      continue;
    }
    const word = reader.peek(WORD);
    if (word === null || STOP.test(word)) break;
    // A small word inside a registered name: „Wandel würzen e.V.“
    if (
      !(words === 0 && COINED.test(word)) &&
      !/^#?(?:\p{Lu}|\d+\p{L}|\p{Ll}\p{Lu}|\p{Ll}{2,8}\.\p{Ll}{2,8}$|k?vhs$|bpb$)/u.test(word) &&
      !(words > 0 && BEFORE_LEGAL.test(text.slice(reader.at + word.length, reader.at + word.length + 12)))
    )
      break;
    // „… bieten die vhs und das Zentrum Jena Sprechstunden an“: what is offered is no part of the name.
    if (gender !== null && OFFERED.test(word)) break;
    const head = headGender(word);
    if (gender !== null && head === null && isPeople(word) && !ACRONYM.test(word) && !legalAhead(text, reader.at))
      break;
    if (gender === null && head === null && /innen$/iu.test(word)) return null;
    gender ??= head;
    certain ||= head !== null || ACRONYM.test(word);
    reader.take(WORD);
    previous = word;
    end = reader.at;
    words++;
    reader.gap();
  }
  if (words === 0 || end <= start) return null;
  const raw = text.slice(start, end).replace(/\s+/gu, ' ');
  return { start, end, name: nominative(raw, article, gender), certain, article: article.toLowerCase() };
}

/** „für Bildung, Jugend und Wissenschaft“; „für Statistik und Landkreis Barnim“ ends before the next head. */
function areasOf(words: string): string {
  for (const match of allMatches(/(?:, |,? und |,? sowie )(\p{Lu}[\p{L}-]*)/gu, words)) {
    if (
      headGender(match[1] as string) !== null &&
      !/^(?:Gesellschaft|Schule|Kirche|Land|Rat)$/u.test(match[1] as string)
    )
      return words.slice(0, match.index);
  }
  return words;
}

/** „Kinder- und Jugendstiftung“ goes on, „Landkreis Barnim und Stadt Eberswalde“ are two. */
function goesOn(text: string, reader: Reader, previous: string, headed: boolean): boolean {
  if (previous.endsWith('-')) return true;
  const rest = text.slice(reader.at).replace(/^(?:und|&|\+)\s+/u, '');
  const next = rest.split(/\s+/u, 4).map((word) => trimRight(word, ',.;:!?)“"'));
  if (!/^\p{Lu}/u.test(next[0] ?? '') || ACRONYM.test(next[0] ?? '')) return false;
  const names = next.slice(
    0,
    Math.max(
      1,
      next.findIndex((word) => !/^\p{Lu}/u.test(word)),
    ),
  );
  const headAhead = names.some((word) => headGender(word) !== null);
  return headed ? !headAhead && !isPeople(next[0] ?? '') && names.length <= 2 : headGender(next[0] ?? '') !== null;
}

class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
    this.gap();
  }

  peek(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  take(pattern: RegExp): string | null {
    const found = this.peek(pattern);
    if (found === null) return null;
    this.at += found.length;
    if (pattern === ARTICLE || /^\p{Ll}+$/u.test(found)) this.gap();
    return found;
  }

  gap(): void {
    GAP.lastIndex = this.at;
    this.at += GAP.exec(this.#text)?.[0].length ?? 0;
  }
}
