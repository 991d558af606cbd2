/** A judgement of single words, which come back on every page: the latest ones are kept. */
export function remembered<T>(judge: (word: string) => T, most = 10_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const judged = judge(word);
    known.set(word, judged);
    return judged;
  };
}
