/**
 * Usages that span a sentence („richtet sich … an“, „wird … gebeten“) as two small expressions and a distance. One expression
 * with a gap in it would be slow and could be made to backtrack by hostile text. All work on sentences in lower case.
 */
import { type Sentence, shared, type View } from '../view.ts';
import { allMatches, Cued, cued, type Written } from './cues.ts';

export interface Near {
  readonly first: Cued;
  readonly second: Near | Cued;
  readonly within: number;
}

/** `second` begins at most `within` characters behind the end of `first`. */
export const near = (first: Written, second: Written | Near, within = 120): Near => ({
  first: cued({ source: first.source, flags: 'u' }),
  second: 'within' in second ? second : cued(second),
  within,
});

/** A turn of phrase: an expression, or one near another. */
export type Usage = Cued | Near;

/** A list of turns of phrase that say the same. */
export const usages = (...list: readonly (Written | Usage)[]): readonly Usage[] =>
  list.map((usage) => (usage instanceof Cued || 'within' in usage ? usage : cued(usage)));

/** At most so many beginnings are tried, so that no text costs more than a few sentences would. */
const MAX_TRIES = 20;

/** Whether a text shows a usage; `lower` is the text in lower case, where it is not so itself and the caller has it. */
export const shows = (text: string, usage: Usage, lower = text): boolean => mayShow(lower, usage) && find(text, usage);

/** Whether the words stand in the text without which it cannot show the usage. */
function mayShow(text: string, usage: Usage): boolean {
  if (usage instanceof Cued) return usage.mayMatch(text);
  return usage.first.mayMatch(text) && mayShow(text, usage.second);
}

function find(text: string, usage: Usage): boolean {
  if (usage instanceof Cued) return usage.pattern.test(text);
  const { first, second, within } = usage;
  return allMatches(first.everywhere, text, MAX_TRIES).some(({ 0: { length }, index }) =>
    find(text.slice(index + length, index + length + within), second),
  );
}

export const showsAny = (text: string, list: readonly Usage[]): boolean => {
  for (const usage of list) if (shows(text, usage)) return true;
  return false;
};

export interface Spoken {
  readonly sentence: Sentence;
  readonly lower: string;
}

/** The sentences of a view in lower case, made once for all rules. */
export const spoken: (view: View) => readonly Spoken[] = shared((view) =>
  view.sentences.map((sentence) => ({ sentence, lower: sentence.lower })),
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
