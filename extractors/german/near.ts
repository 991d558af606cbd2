/**
 * Usages that span a sentence („richtet sich … an“, „wird … gebeten“) as two small expressions and a distance. One expression
 * with a gap in it would be slow and could be made to backtrack by hostile text. All work on sentences in lower case.
 */
import { type Sentence, shared, type View } from '../view.ts';
import { holdsWord, wholeWords } from './whole-words.ts';

export interface Near {
  readonly first: RegExp;
  readonly then: Usage;
  readonly within: number;
  /** The words `first` can be, where it is nothing but whole words. */
  readonly words: ReadonlySet<string> | null;
}

export type Usage = RegExp | Near;

/** `then` begins at most `within` characters behind the end of `first`. */
export const near = (first: RegExp, then: Usage, within = 120): Near => ({
  first: new RegExp(first.source, 'gu'),
  then,
  within,
  words: wholeWords(first),
});

/** At most so many beginnings are tried, so that no text costs more than a few sentences would. */
const MAX_TRIES = 20;

export function shows(text: string, usage: Usage): boolean {
  if (usage instanceof RegExp) return usage.test(text);
  const { first, then, within, words } = usage;
  if (words && !holdsWord(text, words)) return false;
  first.lastIndex = 0;
  for (let i = 0, match = first.exec(text); match && i < MAX_TRIES; i++, match = first.exec(text)) {
    const from = match.index + match[0].length;
    if (shows(text.slice(from, from + within), then)) return true;
    if (match[0] === '') first.lastIndex++;
  }
  return false;
}

export const showsAny = (text: string, usages: readonly Usage[]): boolean => usages.some((usage) => shows(text, usage));

export interface Spoken {
  readonly sentence: Sentence;
  readonly lower: string;
}

/** The sentences of a view in lower case, made once for all rules. */
export const spoken: (view: View) => readonly Spoken[] = shared((view) =>
  view.sentences.map((sentence) => ({
    sentence,
    lower: view.lower?.slice(sentence.start, sentence.end) ?? sentence.text.toLowerCase(),
  })),
);

/** Cuts any of `characters` off the end: what `/[…]+$/` does, without its quadratic search. */
export function trimRight(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Number of `characters` at the start. */
export function leading(text: string, characters: string): number {
  let at = 0;
  while (at < text.length && characters.includes(text[at] as string)) at++;
  return at;
}
