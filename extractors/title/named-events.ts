/** Events that running text calls by name: „die 7. Bayerische Integrationskonferenz“, „Workshop „Flucht und Verein““. */
import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { type EventNoun, eventWords, isCommonFormat } from '../german/event-nouns.ts';
import { spoken } from '../german/near.ts';
import { nominative } from '../german/nominative.ts';
import { ORDINAL, ordinalValue } from '../german/ordinals.ts';
import { type Sentence, shared } from '../view.ts';
import { SAYS_DAY } from './dates.ts';

export interface NamedEvent {
  readonly value: string;
  readonly span: Span;
  readonly noun: EventNoun;
  readonly quoted: boolean;
  readonly ordinal: number | null;
  /** How much of a name it is: bare „der Workshop“ scores 0, a quoted or counted one 3 and more. */
  readonly score: number;
  readonly sentence: Sentence;
}

/** A press text says in its first sentences what it is about. */
const REACH = 6;

/** „Bildungs- und Integrationskonferenz“, „Kinder- und Jugendhilfetag“, „(Aus-)Bildungsmesse“: halves of one compound. */
const SHARED_HEAD =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\p{L}{1,30}[-‐–],?\s){1,2}(?:und|oder|sowie|&)\s|\(\p{Lu}\p{L}{1,20}[-‐–]\)\s?)$/u;
/** „im Repair Café“, „beim MINT Stammtisch“: a compound written in two words. What stands there otherwise names a time or a place. */
const OPEN_COMPOUND =
  /(?<!\p{L})((?:der|die|das|dem|den|ein|eine[mnr]?|zum|zur|beim|im|am)\s(?:\p{Ll}{3,20}e[nrsm]?\s)?)((?!(?:Stadt|Kreis|Landkreis|Gemeinde|Thema|Jahr|Raum|Rahmen|Haus|Saal|Ort)\s)(?!\p{L}*(?:tag|woch|abend|haus|halle|saal|platz|schule)\s)\p{Lu}[\p{L}\p{N}]{2,20}\s)$/u;
/** „das „Jugend hackt“-Treffen“: the name in quotes, the format behind a hyphen. */
const HYPHENED = /[„"»“]([^„“"«»\n]{3,60}[“"«”][-‐–])$/u;

/** What a sentence does with the event it announces. */
const ANNOUNCES =
  /\b(?:lädt|laden|lud|luden|eingeladen|einladen|Einladung|findet|finden|fand|fanden|stattfinden\w*|statt|veranstaltet|veranstalten|richtet|richten|ausgerichtet|organisiert|bietet|bieten|startet|beginnt|geht\b.{0,30}\bRunde|steht an|stehen an|folgt|kommt|kommen|kamen|trafen|treffen sich|trifft sich|öffnet)\b/u;

const LEFT = new RegExp(
  `(?:^|[\\s„"»“(])((?:der|die|das|dem|den|des|ein|eine[rmns]?|zum|zur|beim|im|am|unser[emnrs]*|ihr[emnrs]*|sein[emnrs]*|diese[rmns]?|jeweils|Zum|Zur|Der|Die|Das|Beim|Unser[emnrs]*)\\s)?((?:(?:${ORDINAL}|\\p{Lu}[\\p{L}-]*(?:isch|utsch|lich|ig|nal|ell|weit|off|ang|roß|lein|ital)e[nrsm]?|\\p{Lu}\\p{Ll}+er|(?:[\\p{Ll}]+-)?[\\p{Ll}]{3,}(?:en|e|er|es|em))\\s){0,4})$`,
  'u',
);
/** Quoted name directly behind the noun, or after „zum Thema“, „mit dem Titel“, „unter dem Motto“. */
const QUOTED =
  /^\s?(?:(?:zum Thema|mit dem Titel|unter dem Titel|unter dem Motto|mit dem Thema|unter der Überschrift|zu|namens)\s)?[:–]?\s?[„"»“‚]([^„“"«»]{3,140})[“"«”]/u;
/** A name in apposition or genitive: „Netzwerktreffen Integration Teltow-Fläming“, „… des Landkreises“, „der „Schulen …““. */
const APPOSITION = /^(?:\s(?:[\p{Lu}#][\p{L}\p{N}/&.-]*|\d{4}))+(?:\s(?:und|&)\s\p{Lu}\p{L}{3,30}(?=[\s,.;]))?/u;
const OF_QUOTED = /^\s(?:de[rs]|für die|für)\s[„"»“][^„“"«»]{3,100}[“"«”]/u;

/** „Treffen des Arbeitskreises Schule Wirtschaft“: the genitive that names whose event it is. */
const OF_NAMED =
  /^\s(?:des|der|aller)\s(?:\p{Lu}\p{Ll}{2,20}er\s)?(?:\p{Ll}{4,20}en\s)?\p{Lu}[\p{L}-]{4,}(?:\s(?:(?:und|der|des|für|&)\s)?\p{Lu}[\p{L}/-]+){0,5}(?:\s[„"»“][^„“"«»\n]{3,60}[“"«”])?/u;

/**
 * What an announced event is about: „eine Infoveranstaltung zum Ganztag“, „… zu Lesepaten im Landkreis Jena“, „… für Vereine“. A place
 * ends it, unless it is the region the event is about.
 */
const ABOUT =
  /^\s(?:zu|zum|zur|für|über)\s(?:(?:d(?:en|er|em|ie|as)|eine[rnm]?|alle|neue[nr]?|junge[n]?)\s)?(?:\p{Ll}{3,18}e[nrm]?\s)?\p{Lu}[\p{L}-]+(?:(?:,\s|\s(?:und|oder|&)\s(?:d(?:er|ie|as|en|em)\s)?|\s(?:der|des|von)\s|\s(?:im|in der)\s(?=(?:Landkreis|Kreis|Region|Kommunen?|Bezirk|Kita|Schule|Grundschule|Ganztag)(?!\p{L}))|\s)\p{Lu}[\p{L}-]+){0,6}/u;
/** Where the article is indefinite, or none: „lädt zu einer Schulung für Lesepaten ein“ introduces the event. */
const INTRODUCED = /^(?:ein|eine|einer|einem|einen|zum|zur)$/u;

/** „am Digitaltag“, „beim Lesefest“, „zum Elternabend“: where people are or go. */
const ATTENDED = /^(?:am|beim|zum|zur)$/u;

/** Qualifiers of time and kind that stand before a noun and name nothing. */
const IDLE =
  /^(?:nächste|kommende|diesjährige|jährliche|heutige|erneute|weitere|gemeinsame|große|kleine|neue|letzte|vergangene|digitale|kostenlose|kostenfreie|öffentliche|offene|landesweite|bundesweite|regionale|eintägige|zweitägige|mehrtägige|halbjährliche|beide|vorangegangene|solche|dritte mal|interessante|spannende|gleichnamige|genannte|geplante|angekündigte|traditionelle|beliebte|regelmäßige|monatliche|\p{L}{3,}(?:ierte|ichtete|organisierte|ufene))[nrsm]?$/iu;
/** „Tag der Bibliotheken“, „Langen Nacht der Museen“, „JUG Nord Day 2022“: names in several words, without a format at their end. */
const SEVERAL_WORDS =
  /(?<!\p{L})(?:(?:Lange[nr]?\s)?(?:Tag|Nacht|Woche|Markt)e?s?\sde[rs]\s(?!Veranstaltung|Arbeit|Abreise|Anreise|Deutschen Einheit|Wahl)(?:\p{Ll}{4,20}en\s)?\p{Lu}[\p{L}-]{3,40}|(?:\p{Lu}[\p{L}\d’-]{1,20}\s){1,3}(?:Day|Night|Week|Con|Fair|Camp)(?!\p{L})(?:\s\d{4})?)/gu;

/** Looked for first: without it there is none. */
const SEVERAL_CUE = /(?:Tag|Nacht|Woche|Markt)e?s? de[rs] | (?:Day|Night|Week|Con|Fair|Camp)/;

/** „am Freitag nächster Woche der Auftritt“: which week, and no name. */
const isNamed = ({ input, index }: RegExpExecArray): boolean =>
  !/(?:nächste|kommende|diese|letzte|vergangene|vorige)[rsnm]\s$/iu.test(input.slice(Math.max(0, index - 14), index));

function severalWords(sentence: Sentence): NamedEvent[] {
  if (!SEVERAL_CUE.test(sentence.text)) return [];
  return allMatches(SEVERAL_WORDS, sentence.text)
    .filter(isNamed)
    .map(({ 0: words, index }) => {
      const value = words.replace(/^Langen\s/u, 'Lange ').replace(/^(Tag|Markt)e?s\s/u, '$1 ');
      const start = sentence.start + index;
      return {
        value,
        span: { start, end: start + words.length },
        noun: { word: value, head: 'tag', gender: /Nacht|Woche|Week/u.test(value) ? 'f' : 'm', plural: false },
        quoted: false,
        ordinal: null,
        score: 2 + (ANNOUNCES.test(sentence.text) || SAYS_DAY.test(sentence.text) ? 1 : 0),
        sentence,
      };
    });
}

export const namedEvents = shared((view): readonly NamedEvent[] => {
  const found: NamedEvent[] = [];
  let seen = 0;
  for (const one of spoken(view)) {
    const { sentence } = one;
    if (sentence.block.kind === 'heading') continue;
    found.push(...severalWords(sentence));
    if (sentence.text.length < 40) continue;
    if (++seen > REACH) break;
    for (const { noun, word, at } of eventWords(one)) found.push(named(sentence, at, word, noun));
  }
  return found;
});

function named(sentence: Sentence, at: number, word: string, noun: EventNoun): NamedEvent {
  const after = sentence.text.slice(at + word.length);
  const lead = leadOf(sentence.text.slice(Math.max(0, at - 110), at), after, noun);
  const { article, adjectives } = lead;
  const ordinal = adjectives.map(ordinalValue).find((value) => value !== null) ?? null;
  // A capitalised word in front is part of the name only if it is inflected like an adjective and no sentence begins with it.
  const proper = adjectives.some((adjective) => /^\p{Lu}/u.test(adjective) && ordinalValue(adjective) === null);
  const quotation = lead.quoted ? null : QUOTED.exec(after);
  const about = () => (INTRODUCED.test(article) && ANNOUNCES.test(sentence.text) ? ABOUT.exec(after) : null);
  const tail =
    quotation || lead.quoted
      ? null
      : (OF_QUOTED.exec(after) ?? APPOSITION.exec(after) ?? OF_NAMED.exec(after) ?? about());
  const rest = tail?.[0] ?? '';
  // A plural stands as it is: which singular its adjectives would have, nobody asks.
  const core = noun.plural
    ? `${lead.compound}${word}`
    : nominative(adjectives, { ...noun, word: `${lead.compound}${noun.word}` });
  const direct = quotation !== null && /^\s?[„"»“‚]/u.test(quotation[0]);
  const value = quotation
    ? direct
      ? `${core}${quotation[0].replace(/^(?=\S)/u, ' ')}`
      : (quotation[1] as string)
    : `${core}${rest}`;
  const specific = !isCommonFormat(noun);
  const quoted = quotation !== null || lead.quoted;
  const score =
    (quoted ? 3 : 0) +
    (ordinal !== null ? 2 : 0) +
    (proper ? 2 : 0) +
    (rest !== '' || lead.compound !== '' ? 2 : 0) +
    (specific && /-/.test(noun.word) ? 2 : specific ? 1 : 0) +
    (ANNOUNCES.test(sentence.text) ? 1 : 0) +
    (ATTENDED.test(article) ? 1 : 0) -
    (noun.plural ? 2 : 0) -
    (lead.part ? 4 : 0);
  return {
    value,
    span: {
      start: sentence.start + at - lead.length,
      end: sentence.start + at + word.length + (quotation ? quotation[0].length : rest.length),
    },
    noun,
    quoted,
    ordinal,
    score,
    sentence,
  };
}

/** „mit einem Quiz“ is a part of it; „im Rahmen des Wettbewerbs“ is what it is a part of. */
const PART =
  /(?:^|\s)(?:mit\s(?:eine[mr]\s|vielen\s)?|(?:im Rahmen|im Zuge|innerhalb|anlässlich|am Rande|Teil)\s(?:de[rs]|eine[rs])\s)$/u;

interface Lead {
  /** Lower case, "" for none. */
  readonly article: string;
  readonly adjectives: readonly string[];
  /** What stands in front of the noun and belongs to it: „Bildungs- und “, „Repair “, „„Jugend hackt“-“. */
  readonly compound: string;
  readonly quoted: boolean;
  /** „… mit einem Quiz-Parcours“: something the event has, not what it is. */
  readonly part: boolean;
  /** Characters of adjectives and compound. */
  readonly length: number;
}

/** What belongs to an event noun of the words in front of it. */
function leadOf(before: string, after: string, noun: EventNoun): Lead {
  if (/[„"»“]/u.test(before.at(-1) ?? '') && /^[“"«”]/u.test(after)) {
    const article = /(?<!\p{L})(d(?:er|ie|as|em|en)|eine?[mnr]?|zu[mr]|beim|im)\s[„"»“]$/iu.exec(before)?.[1] ?? '';
    return {
      article: article.toLowerCase(),
      adjectives: [],
      compound: '',
      quoted: article !== '',
      part: false,
      length: 0,
    };
  }
  const hyphened = /[-‐–]/.test(before.at(-1) ?? '') ? HYPHENED.exec(before) : null;
  if (hyphened)
    return {
      article: '',
      adjectives: [],
      compound: hyphened[0],
      quoted: true,
      part: false,
      length: hyphened[0].length,
    };
  const tail = before.slice(-7);
  const shared = /(?:und|oder|sowie|&)\s$|\)\s?$/u.test(tail) ? (SHARED_HEAD.exec(before)?.[0] ?? '') : '';
  const front = before.slice(0, before.length - shared.length);
  const bare =
    shared === '' &&
    !noun.plural &&
    !/-/.test(noun.word) &&
    (isCommonFormat(noun) || noun.word.length === noun.head.length);
  const open = bare ? (OPEN_COMPOUND.exec(front)?.[2] ?? '') : '';
  const compound = open || shared;
  const left = LEFT.exec(before.slice(0, before.length - compound.length));
  const adjectives = (left?.[2] ?? '')
    .trim()
    .split(' ')
    .filter((adjective) => adjective !== '');
  // „die ersten beiden Treffen“ are two events of the past, whose name has no number.
  const article = (left?.[1] ?? '').trim().toLowerCase();
  const many =
    adjectives.some((word) => /en$/u.test(word)) && (article === 'die' || (article === 'den' && noun.gender !== 'm'));
  if (many || adjectives.some((word) => /^beide/u.test(word))) adjectives.length = 0;
  while (adjectives.length > 0 && IDLE.test(adjectives[0] as string)) adjectives.shift();
  const length = adjectives.join(' ').length + (adjectives.length > 0 ? 1 : 0) + compound.length;
  return {
    article,
    adjectives,
    compound,
    quoted: false,
    part: PART.test(before.slice(0, before.length - length)),
    length,
  };
}
