/**
 * Finds labels in running text, through inflection („Bildungsmanagements“, „ländlichen Raums“), hyphens („MINT-Förderung“),
 * compounds that begin or end with a label („Inklusionspreis“, „Kreisbildungsbericht“) and shared parts („Schulnetz- und
 * Schulentwicklungsplanung“). Why this and not a trie or a stemmer from a package: docs/decisions/topic-lookup.md.
 */
import type { Concept } from '../../schemas/config.ts';
import { keyAt, keyOf, nextWord, type Word } from './words.ts';

export interface Mention {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  /** What a compound adds to the label: "beauftragte" in „Integrationsbeauftragte“; empty for the label itself. */
  readonly tail: string;
}

export interface Lexicon {
  readonly concepts: readonly Concept[];
  find(text: string): Mention[];
}

interface Form {
  readonly concept: Concept;
  readonly stems: readonly string[];
  /** An abbreviation („BNE“, „KI“) stands for itself in its own spelling only. */
  readonly exact: string | null;
  /** The label's last word is a noun: „Integration“, which no small letter begins. */
  readonly noun: boolean;
}

interface Token extends Word {
  readonly word: string;
  readonly folded: string;
}

/** Letters that end a key. */
const KEY = 4;
/** A label this long may begin a compound; this much longer ones may end it („Kreisbildungsbericht“). */
const OPENS_COMPOUND = 5;
const ENDS_COMPOUND = 9;
/** „kommunale Bildung“ is not meant by „kommunales Bildungsmanagement“: short last words of phrases open no compound. */
const OPENS_LAST = 8;
const WORD = /\p{L}+/gu;
const UMLAUT = /[äöüß]/;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Lower case without umlauts, so that plurals („Räume“) meet their singular. */
export const fold = (word: string): string => unmarked(word.toLowerCase());
const unmarked = (lower: string): string =>
  UMLAUT.test(lower) ? lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] as string) : lower;

/** The word without its inflection; four letters stay at least. */
export const stem = (folded: string): string => folded.replace(/(?<=.{4})(?:innen|erinnen|en|er|es|em|e|n|s)$/, '');

export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const byStart = new Map<number, Form[]>();
  const byEnd = new Map<string, Form[]>();
  for (const concept of concepts) {
    for (const label of [concept.label, ...concept.alt]) {
      const form = formOf(concept, label);
      if (!form) continue;
      add(byStart, keyOf(form.stems[0] as string), form);
      const [only] = form.stems;
      if (form.stems.length === 1 && only && only.length >= ENDS_COMPOUND) add(byEnd, only.slice(-KEY), form);
    }
  }
  // Of labels that begin alike the longest is meant.
  for (const forms of byStart.values()) forms.sort((a, b) => b.stems.join('').length - a.stems.join('').length);
  return { concepts, find: (text) => find(text, byStart, byEnd) };
}

function formOf(concept: Concept, label: string): Form | null {
  const words = label.match(WORD);
  const last = words?.at(-1);
  if (!words || !last) return null;
  const exact = words.length === 1 && (/^\p{Lu}{2,5}s?$/u.test(last) || last.length < KEY) ? last : null;
  return { concept, stems: words.map((word) => stem(fold(word))), exact, noun: /^\p{Lu}/u.test(last) };
}

function add<K>(map: Map<K, Form[]>, key: K, form: Form): void {
  const forms = map.get(key);
  if (forms) forms.push(form);
  else map.set(key, [form]);
}

function find(text: string, byStart: Map<number, Form[]>, byEnd: Map<string, Form[]>): Mention[] {
  const mentions: Mention[] = [];
  // Words become strings only where a label may begin, or where they are long enough to end in one.
  for (let word = nextWord(text, 0); word; ) {
    let next = word.end;
    const forms = byStart.get(keyAt(text, word));
    const found =
      (forms && atStart(text, tokenOf(text, word), forms)) ??
      (word.end - word.start >= ENDS_COMPOUND + 3 ? atEnd(tokenOf(text, word), byEnd) : null);
    if (found) {
      mentions.push(found);
      next = found.end;
    }
    word = nextWord(text, next);
  }
  return mentions;
}

function tokenOf(text: string, { start, end }: Word): Token {
  const word = text.slice(start, end);
  return { word, start, end, folded: fold(word) };
}

/** The word and those behind it, `length` in all; null where the text ends before. */
function tokensFrom(text: string, first: Token, length: number): Token[] | null {
  const tokens = [first];
  while (tokens.length < length) {
    const word = nextWord(text, (tokens.at(-1) as Token).end);
    if (!word) return null;
    tokens.push(tokenOf(text, word));
  }
  return tokens;
}

function atStart(text: string, first: Token, forms: readonly Form[]): Mention | null {
  for (const form of forms) {
    const { stems, concept } = form;
    if (form.exact !== null) {
      if (first.word !== form.exact) continue;
      return { concept, start: first.start, end: first.end, tail: '' };
    }
    // Most forms share no more than the key with the word; only a hyphen can lend a single one the rest („Schulnetz- und …“).
    const opening = stems[0] as string;
    if (!first.folded.startsWith(opening) && (stems.length > 1 || text[first.end] !== '-')) continue;
    if (stems.length > 1 && !sameStem(first, opening)) continue;
    const tokens = tokensFrom(text, first, stems.length);
    const last = tokens?.at(-1);
    if (!tokens || !last) continue;
    if (form.noun && !/^\p{Lu}/u.test(last.word) && text[last.start - 1] !== '-') continue;
    if (!tokens.slice(0, -1).every((token, i) => sameStem(token, stems[i] as string))) continue;
    if (stems.length > 1 && /[.!?;:]\s/.test(text.slice(first.end, last.start))) continue;
    const tail =
      tailOf(last, stems.at(-1) as string, stems.length === 1 ? OPENS_COMPOUND : OPENS_LAST) ??
      (stems.length === 1 ? shared(text, first, form) : null);
    if (tail !== null) return { concept, start: first.start, end: last.end, tail };
  }
  return null;
}

const sameStem = (token: Token, wanted: string): boolean =>
  token.folded.startsWith(wanted) && stem(token.folded) === wanted;

/** What stands behind the stem: '' for an inflection, the rest of a compound, null where it is another word. */
function tailOf(token: Token, wanted: string, opens: number): string | null {
  if (!token.folded.startsWith(wanted)) return null;
  const rest = token.folded.slice(wanted.length);
  if (/^(?:e|en|er|es|em|n|s|ern|innen|in|er?innen|t|te|ten|ter|tes)?$/.test(rest)) return '';
  return wanted.length >= opens ? rest.replace(/^(?:s|es|en|n)(?=.{4})/, '') : null;
}

/** „Schulnetz- und Schulentwicklungsplanung“, „(Berufs-)Schulnetzplanung“: the part a later word lends. */
function shared(text: string, token: Token, form: Form): string | null {
  if (text[token.end] !== '-' || !/^-(?:\)|,|\s|\/)/.test(text.slice(token.end, token.end + 2))) return null;
  const wanted = form.stems[0] as string;
  if (!wanted.startsWith(token.folded.replace(/s$/, ''))) return null;
  const missing = wanted.slice(token.folded.length);
  if (missing.length < 4) return null;
  let word = nextWord(text, token.end);
  for (let i = 0; word && i < 3; i++, word = nextWord(text, word.end))
    if (stem(tokenOf(text, word).folded).endsWith(missing)) return '';
  return null;
}

function atEnd(token: Token, byEnd: Map<string, Form[]>): Mention | null {
  const base = stem(token.folded);
  const forms = byEnd.get(base.slice(-KEY));
  const form = forms?.find(({ stems }) => base.endsWith(stems[0] as string));
  return form ? { concept: form.concept, start: token.start, end: token.end, tail: '' } : null;
}
