/** The words dates are made of, each with its token class and value. Unknown words end a run of tokens. */

import { umlautsSpelt } from '../german/umlauts.ts';
import { FEAST_WORDS } from './feasts/names.ts';
import { type Name, SYMBOL } from './symbols.ts';
import {
  CLAIMING,
  COUNTED,
  EXTENSIONS,
  MONTHS,
  NUMERALS,
  ONES,
  ORDINAL_STEMS,
  PARTS,
  PHONES,
  SHORT_WEEKDAYS,
  SMALL_WORDS,
  TENS,
  UNITS,
  VALUES,
  WEEKDAYS,
} from './words.ts';

export interface Entry {
  readonly symbol: string;
  readonly value: number;
  /** Set for compounds: "Montagabend" is a weekday and, from this offset, a part of the day. */
  readonly split?: number;
  readonly second?: Entry;
  /** Only a date word when capitalised: "So" is Sunday, "so" is not. */
  readonly capital?: boolean;
  /** May begin the name of a feast day: "Tag der Deutschen Einheit". */
  readonly feast?: boolean;
}

/** Lower-cased word → entry. */
export const LEXICON = new Map<string, Entry>();

/** ä, ae and the bare a that old pages write. */
function spellings(word: string): string[] {
  if (!/[äöüß]/.test(word)) return [word];
  const long = umlautsSpelt(word);
  const bare = word.length > 4 || word === 'märz' ? word.normalize('NFD').replace(/\u0308/g, '') : word;
  return [...new Set([word, long, bare])];
}

function put(name: Name, words: string, value = 0, more: Partial<Entry> = {}): void {
  const entry = { symbol: SYMBOL[name], value, ...more };
  for (const word of words.split(' '))
    for (const spelling of spellings(word)) if (!LEXICON.has(spelling)) LEXICON.set(spelling, entry);
}

MONTHS.forEach((words, index) => {
  put('month', words, index + 1);
});

for (const [name, value] of WEEKDAYS) {
  put('weekday', `${name} ${name}es`, value);
  put('weekdays', `${name}s`, value);
  for (const [part, pod] of PARTS) {
    for (const stem of [name, `${name}s`]) {
      put('weekday', stem + part, value, { split: stem.length, second: { symbol: SYMBOL.pod, value: pod } });
    }
  }
}
SHORT_WEEKDAYS.forEach((words, index) => {
  for (const word of words.split(' '))
    put('wd', word.replace('!', ''), index + 1, word.endsWith('!') ? { capital: true } : {});
});

// "so gegen 15 Uhr"
LEXICON.set('so', { ...LEXICON.get('so')!, second: { symbol: SYMBOL.fill, value: 0 } });

for (let n = 0; n < 60; n++) {
  const tens = TENS[Math.floor(n / 10)]!;
  const word = n < 20 ? ONES[n]! : n % 10 === 0 ? tens : `${ONES[n % 10]}und${tens}`;
  put('card', word, n);
  if (n === 0 || n > 31) continue;
  const stem = ORDINAL_STEMS[n] ?? (n < 20 ? `${word}t` : `${word}st`);
  put('ord', ['e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending).join(' '), n);
}
for (const [words, value] of NUMERALS) put('card', words, value);

for (const [part, value] of PARTS) if (part !== 'morgen') put('pod', part, value);
UNITS.forEach((words, index) => {
  put('unit', words, index + 1);
});
for (const [name, words, value] of VALUES) put(name, words, value);
for (const [name, words] of SMALL_WORDS) put(name, words);
put('veto', PHONES, 1);
put('veto', CLAIMING);
put('counted', COUNTED);
put('ext', EXTENSIONS);
for (const word of FEAST_WORDS) {
  for (const spelling of spellings(word)) {
    const known = LEXICON.get(spelling);
    LEXICON.set(spelling, known ? { ...known, feast: true } : { symbol: SYMBOL.feast, value: 0, feast: true });
  }
}

/** No date word is longer. */
export const LONGEST = Math.max(...[...LEXICON.keys()].map(({ length }) => length));

/** A bit for each word's first and last letter and length: spares most look-ups. */
export const SHAPES = new Uint8Array(1 << 14);

/** Where a word's bit stands; letters as character codes, the first one in lower case. */
export function shapeOf(first: number, last: number, length: number): number {
  return (first * 37 + last * 521 + length * 101) & 0x3fff;
}

for (const word of LEXICON.keys())
  SHAPES[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
