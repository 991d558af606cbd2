/**
 * Finds labels in running text, through inflection („Bildungsmanagements“, „ländlichen Raums“), hyphens („MINT-Förderung“),
 * compounds that begin or end with a label („Inklusionspreis“, „Kreisbildungsbericht“) and shared parts („Schulnetz- und
 * Schulentwicklungsplanung“). Why this and not a trie or a stemmer from a package: docs/decisions/topic-lookup.md.
 */
import type { Concept } from '../../schemas/config.ts';

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

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters that begin a key: a word whose first four fit no label is passed over at once. */
const KEY = 4;
/** A label this long may begin a compound; this much longer ones may end it („Kreisbildungsbericht“). */
const OPENS_COMPOUND = 5;
const ENDS_COMPOUND = 9;
/** „kommunale Bildung“ is not meant by „kommunales Bildungsmanagement“: short last words of phrases open no compound. */
const OPENS_LAST = 8;
const WORD = /\p{L}+/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Lower case without umlauts, so that plurals („Räume“) meet their singular. */
export const fold = (word: string): string =>
  word.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] as string);

/** The word without its inflection; four letters stay at least. */
export const stem = (folded: string): string => folded.replace(/(?<=.{4})(?:innen|erinnen|en|er|es|em|e|n|s)$/, '');

export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const byStart = new Map<string, Form[]>();
  const byEnd = new Map<string, Form[]>();
  for (const concept of concepts) {
    for (const label of [concept.label, ...concept.alt]) {
      const form = formOf(concept, label);
      if (!form) continue;
      add(byStart, (form.stems[0] as string).slice(0, KEY), form);
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

function add(map: Map<string, Form[]>, key: string, form: Form): void {
  const forms = map.get(key);
  if (forms) forms.push(form);
  else map.set(key, [form]);
}

function find(text: string, byStart: Map<string, Form[]>, byEnd: Map<string, Form[]>): Mention[] {
  const mentions: Mention[] = [];
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    tokens.push({ word, start: match.index, end: match.index + word.length, folded: fold(word) });
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const found = atStart(text, tokens, i, byStart) ?? atEnd(token, byEnd);
    if (!found) continue;
    mentions.push(found.mention);
    i += found.length - 1;
  }
  return mentions;
}

type Found = { mention: Mention; length: number };

function atStart(text: string, tokens: readonly Token[], i: number, byStart: Map<string, Form[]>): Found | null {
  const first = tokens[i] as Token;
  const forms = byStart.get(first.folded.slice(0, KEY));
  if (!forms) return null;
  for (const form of forms) {
    const length = form.stems.length;
    const last = tokens[i + length - 1];
    if (!last) continue;
    if (form.exact !== null) {
      if (first.word !== form.exact) continue;
      return { mention: { concept: form.concept, start: first.start, end: first.end, tail: '' }, length: 1 };
    }
    if (form.noun && !/^\p{Lu}/u.test(last.word) && text[last.start - 1] !== '-') continue;
    let fits = true;
    for (let j = 0; fits && j < length - 1; j++) fits = sameStem(tokens[i + j] as Token, form.stems[j] as string);
    if (!fits || (length > 1 && /[.!?;:]\s/.test(text.slice(first.end, last.start)))) continue;
    const tail =
      tailOf(last, form.stems[length - 1] as string, length === 1 ? OPENS_COMPOUND : OPENS_LAST) ??
      (length === 1 ? shared(text, tokens, i, form) : null);
    if (tail !== null) return { mention: { concept: form.concept, start: first.start, end: last.end, tail }, length };
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
function shared(text: string, tokens: readonly Token[], i: number, form: Form): string | null {
  const token = tokens[i] as Token;
  if (text[token.end] !== '-' || !/^-(?:\)|,|\s|\/)/.test(text.slice(token.end, token.end + 2))) return null;
  const wanted = form.stems[0] as string;
  const part = token.folded.replace(/s$/, '');
  if (!wanted.startsWith(part)) return null;
  const missing = wanted.slice(token.folded.length);
  if (missing.length < 4) return null;
  return tokens.slice(i + 1, i + 4).some((next) => stem(next.folded).endsWith(missing)) ? '' : null;
}

function atEnd(token: Token, byEnd: Map<string, Form[]>): Found | null {
  if (token.folded.length < ENDS_COMPOUND + 3) return null;
  const base = stem(token.folded);
  const forms = byEnd.get(base.slice(-KEY));
  const form = forms?.find(({ stems }) => base.endsWith(stems[0] as string));
  if (!form) return null;
  return { mention: { concept: form.concept, start: token.start, end: token.end, tail: '' }, length: 1 };
}
