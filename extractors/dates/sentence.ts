/** The sentence a date stands in, cut at it. */
import type { Span } from '../../schemas/document.ts';
import type { Sentence, View } from '../view.ts';

export interface Surroundings {
  readonly sentence: Sentence | null;
  /** The sentence up to the date. */
  readonly before: string;
  /** The sentence behind the date. */
  readonly after: string;
  /** All of it, with the date. */
  readonly whole: string;
}

/** Long lists without full stops are no sentence: only so much counts on either side. */
const REACH = 320;

/** What stands around a span in its sentence. */
export function surroundings(view: View, span: Span): Surroundings {
  const sentence = sentenceAt(view, span.start);
  const from = Math.max(sentence?.start ?? span.start, span.start - REACH);
  const to = Math.min(Math.max(sentence?.end ?? span.end, span.end), span.end + REACH);
  return {
    sentence,
    before: view.text.slice(from, span.start),
    after: view.text.slice(span.end, to),
    whole: view.text.slice(from, to),
  };
}

/** The sentence that holds an offset, by halving. */
export function sentenceAt(view: View, offset: number): Sentence | null {
  const { sentences } = view;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
