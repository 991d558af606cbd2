import { distance } from 'fastest-levenshtein';

/** Without case, accents, punctuation and quotes: what two spellings of a title have in common. */
export const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two titles mean the same event: equal but for a few letters, or one begins with the other. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 12 && long.startsWith(`${short} `)) return true;
  // Numbers tell the parts of a series apart: „Modul 1“ is not „Modul 2“.
  const numbers = (words: string) => words.match(/\d+/g)?.join() ?? '';
  return numbers(x) === numbers(y) && distance(x, y) <= Math.floor(long.length * 0.12);
}

/** The word of a list that is nearest to another, where at most `share` of its letters differ. */
export function nearestOf(word: string, among: Iterable<string>, share: number): string | null {
  const wanted = folded(word);
  let best: { name: string; far: number } | null = null;
  for (const name of among) {
    const other = folded(name);
    const allowed = Math.max(other.length, wanted.length) * share;
    if (Math.abs(other.length - wanted.length) > allowed) continue;
    const far = distance(wanted, other);
    if (far <= allowed && (!best || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}
