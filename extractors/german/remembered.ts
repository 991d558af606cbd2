/** A judgement of single words, which come back on every page: the latest ones are kept. */
export function remembered<T>(judge: (word: string) => T, most = 10_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const own = detached(word);
    const judged = judge(own);
    known.set(own, judged);
    return judged;
  };
}

/** The same word on its own: V8 keeps a longer part of a text as a view of the text, and with it the text. */
const detached = (word: string): string => (word.length < SHORTEST_VIEW ? word : ` ${word}`.slice(1));
const SHORTEST_VIEW = 13;
