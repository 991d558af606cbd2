/**
 * Most usages begin with a word that most sentences lack. Whether a sentence holds it, the set of its words tells in a tenth of the
 * time in which an expression is tried at each of its letters.
 */

const EDGES = /^(?:\\b|\(\?<!\[?\\p\{L\}(?:-\])?\))(.+?)(?:\\b|\(\?!\\p\{L\}\))$/;
const WORD = /^([a-zäöüß]+)(?:\(\?:([a-zäöüß|]+)\)\?|(\?))?$/;

/** The words that „\b(?:fand|fanden)\b“ and „\bnahm(?:en)?\b“ stand for; null for any other expression. */
export function wholeWords({ source }: RegExp): ReadonlySet<string> | null {
  const words = listed(source);
  return words && new Set(words);
}

function listed(source: string): readonly string[] | null {
  const inner = EDGES.exec(source)?.[1];
  if (inner === undefined) return null;
  const group = /^\(\?:([a-zäöüß|?]+)\)$/.exec(inner)?.[1];
  if (group !== undefined)
    return group.split('|').flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]));
  const [, word, endings, last] = WORD.exec(inner) ?? [];
  if (word === undefined) return null;
  if (last !== undefined) return [word, word.slice(0, -1)];
  return [word, ...(endings?.split('|').map((ending) => word + ending) ?? [])];
}

/** Sentences come back rule after rule: the words of the latest ones are kept. */
const kept = new Map<string, ReadonlySet<string>>();
const MOST = 200;
const WORDS = /\p{L}+/gu;

function wordsOf(text: string): ReadonlySet<string> {
  let words = kept.get(text);
  if (words === undefined) {
    if (kept.size >= MOST) kept.clear();
    words = new Set(text.match(WORDS));
    kept.set(text, words);
  }
  return words;
}

/** Whether one of the words stands in a text, written so. */
export function holdsWord(text: string, words: ReadonlySet<string>): boolean {
  const present = wordsOf(text);
  const [fewer, more] = words.size < present.size ? [words, present] : [present, words];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}
