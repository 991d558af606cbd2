/** Walks a text word by word without making strings: four of five words begin no label, and are passed over by a number. */

export interface Word {
  readonly start: number;
  readonly end: number;
}

const LETTERS = 0x250;
/** 1–26 for a letter without its umlaut, 27 for other letters, 0 for what is none. */
const CODES = new Uint8Array(LETTERS);
for (let code = 0; code < LETTERS; code++) {
  const letter = String.fromCharCode(code);
  if (!/\p{L}/u.test(letter)) continue;
  const base = letter.normalize('NFD').toLowerCase().charCodeAt(0) - 96;
  CODES[code] = base >= 1 && base <= 26 ? base : 27;
}
const SHARP_S = 0xdf;
const S = 19;

/** The next run of letters from an offset on; null where there is none. */
export function nextWord(text: string, from: number): Word | null {
  let start = from;
  while (start < text.length && !isLetter(text.charCodeAt(start))) start++;
  if (start === text.length) return null;
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Letters of other scripts count as letters too, so that their words are walked over whole. */
const isLetter = (code: number): boolean =>
  code < LETTERS ? CODES[code] !== 0 : (code >= 0x370 && code < 0x2000) || code >= 0x2c00;

/** The word's first four letters as one number, umlauts folded and „ß“ spelt out. */
export function keyAt(text: string, { start, end }: Word): number {
  let key = 0;
  let letters = 0;
  for (let i = start; i < end && letters < 4; i++) {
    const code = text.charCodeAt(i);
    key = key * 32 + (code === SHARP_S ? S : code < LETTERS ? (CODES[code] as number) : 27);
    letters++;
    if (code === SHARP_S && letters < 4) {
      key = key * 32 + S;
      letters++;
    }
  }
  return key;
}

/** The same number for the beginning of a folded stem. */
export const keyOf = (stem: string): number => keyAt(stem, { start: 0, end: Math.min(4, stem.length) });
