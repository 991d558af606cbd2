/** Noun phrases that no concept of the vocabulary covers: what a user may want to add to it, once they recur. */
import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { eventNoun } from '../german/event-nouns.ts';
import type { View } from '../view.ts';
import { fold, stem } from './lexicon.ts';
import { lexicon } from './vocabulary.ts';
import { blockWeight } from './zones.ts';

export interface Phrase {
  /** The same for all inflections of the phrase. */
  readonly key: string;
  readonly words: string;
  readonly span: Span;
}

/** A long noun, mostly a compound, or a noun behind an adjective: „Wertschöpfungsketten“, „lokale Wertschöpfung“. */
const PHRASE = /(?:(?<![\p{L}-])\p{Ll}{4,}(?:e|en|er|es|em)\s)?\p{Lu}[\p{Ll}]{3,}(?:-\p{Lu}[\p{Ll}]+)*/gu;
/** Shorter nouns are rarely a topic of their own. */
const COMPOUND = 11;
/** Adjectives that qualify any noun and name nothing with it. */
const ANY_NOUN =
  /^(?:aktuell|alle?|ander|beid|best|best(?:eh|imm)|dies|eig|eigen|einig|einzeln|erst|folgend|ganz|gemeinsam|genau|groß|gut|herzlich|hoh|ihr|jed|jen|jewei|jung|klein|kommend|konkret|kurz|lang|letzt|mehrer|mein|möglich|nächst|neu|notwendig|offen|sein|spannend|stark|uns|unser|unterschiedlich|verschieden|viel|vorhanden|weiter|welch|wenig|wichtig|zahlreich|zusätzlich|zweit|dritt|kein|solch|manch|eur|kostenlos|kostenfrei|freundlich|sonstig|öffentlich|unter|über|damen?)e?(?:n|r|s|m)?$/u;
/** Nouns of every announcement: days, people, rooms, registration. */
const EVERY_TEXT =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|januar|februar|september|oktober|november|dezember|jahr|woche|stund|minut|uhrzeit|termin|zeit|ort\b|raum|veranstalt|teilnehm|teilnahm|anmeld|einlad|information|ansprechp|interessiert|mitarbeit|mitglied|referent|vertreter|begruss|verpfleg|mittagspaus|kaffeepaus|fahrtkost|ubernacht|unterstutz|moglichkeit|themen?|frag|telefon|internet|webseit|website|download|hauptbahnhof|burgermeister|oberburgermeister|bundesministeri|ministeri|deutschland|nordrhein|westfalen|brandenburg|sachsen|thuring|bayer|wurttemberg|holstein|mecklenburg|pommern|niedersachs|hess|rheinland|saarland|hamburg|bremen|landkreis|programm|projekt|zusammenarbeit|kooperation|entwicklung|organisation|einricht|institution|universitat|hochschul|gesellschaft|menschen|kinder|jugendlich|erwachsen|person|leitung|ergebnis|erfahrung|austausch|gesprach|diskussion|praxis|beispiel|angebot|ziel|rahmen|bereich|aufgab|teil\b|gast|gast?e|freund|dank|grus|herr|frau|team|verstandnis|schwerpunkt|herausforderung|ruckmeld|gelegenheit|zusammenfassung|tagesordnung|verschieden|weiterentwicklung|unterschied|feststellung|moglichkeit|voraussetzung|fortgeschritten|gelegenheit|verfugung|begrussung|wohl\b|impulse?\b|abstecher)|(?:ministerium|landratsamt|verwaltung|stiftung|agentur|stelle|verein|strasse|platz|beschreibung)s?$/u;

/** The phrases of one announcement, without what the vocabulary finds and without names of people behind a „Herr“. */
export function phrasesOf(view: View): Phrase[] {
  const found: Phrase[] = [];
  const words = lexicon(view.config);
  for (const [at, block] of view.main.entries()) {
    if (blockWeight(block, at) === 0) continue;
    const start = block.field ? block.field.value.start : block.start;
    const text = view.text.slice(start, block.end);
    const covered = words.find(text);
    for (const match of allMatches(PHRASE, text)) {
      const end = match.index + match[0].length;
      if (covered.some((mention) => mention.start < end && mention.end > match.index)) continue;
      const phrase = read(match[0], start + match.index);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

function read(words: string, start: number): Phrase | null {
  const [first = '', second] = words.split(' ');
  const noun = second ?? first;
  if (eventNoun(noun) || EVERY_TEXT.test(fold(noun))) return null;
  const qualified = second !== undefined && !ANY_NOUN.test(first);
  if (!qualified && noun.length < COMPOUND) return null;
  const kept = qualified ? words : noun;
  const from = start + words.length - kept.length;
  return {
    key: kept
      .split(' ')
      .map((word) => stem(fold(word)))
      .join(' '),
    words: kept,
    span: { start: from, end: from + kept.length },
  };
}
