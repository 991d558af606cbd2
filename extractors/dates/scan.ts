/** Splits a text into runs of tokens that dates could be made of. One pass, nothing looked at twice. */
import { FEAST_NAMES, type FeastName } from './feasts/names.ts';
import { type Entry, LEXICON, LONGEST, SHAPES, shapeOf } from './lexicon.ts';
import { SYMBOL, symbols } from './symbols.ts';
import type { Clock, Expression, PartOfDay, Period } from './types.ts';

/** A token, or what a recogniser made of several. */
export interface Node {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the node before: 0 nothing, 1 white space, 2 a line break. */
  gap: number;
  /** The number it writes, the month, the weekday … */
  readonly value: number;
  /** How many digits a number has. */
  readonly digits: number;
  readonly capital: boolean;
  readonly feast?: FeastName | undefined;
  readonly period?: Period | undefined;
  readonly clock?: Clock | undefined;
  readonly expression?: Expression | undefined;
  readonly partOfDay?: PartOfDay | undefined;
  /** Too little to stand alone in running text. */
  readonly weak?: boolean | undefined;
}

/** More figures than this without a space between are no dates. */
const MAX_CHAIN = 12;

/** A run longer than this is cut: no date needs more, and a line of millions of digits must not fill the memory. */
const MAX_RUN = 300;

const PUNCTUATION: Record<string, string> = {};
for (const [name, chars] of Object.entries({
  dot: '.',
  comma: ',;',
  dash: '-–—‐‑−',
  slash: '/',
  colon: ':',
  open: '([„"“”',
  close: ')]',
  bar: '|•·●►▪',
  plus: '+&',
  apos: "'’‘`",
  counted: '€%°$',
  veto: '§#',
}))
  for (const char of chars) PUNCTUATION[char] = SYMBOL[name as keyof typeof SYMBOL];

// Per character below U+0180: 1 letter, 2 digit, 3 space, 4 line break, 5 punctuation, 6 closes the run.
const KIND = new Uint8Array(0x180).fill(6);
for (let code = 0; code < 0x180; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) KIND[code] = 1;
  else if (/\d/.test(char)) KIND[code] = 2;
  else if (char === '\n' || char === '\r') KIND[code] = 4;
  else if (/\s/.test(char)) KIND[code] = 3;
  else if (PUNCTUATION[char]) KIND[code] = 5;
}

function kindOf(code: number): number {
  if (code < 0x180) return KIND[code]!;
  if (code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x2003 || code === 0x2002 || code === 0x200b)
    return 3;
  if (code >= 0x2010 && code <= 0x2022) return PUNCTUATION[String.fromCharCode(code)] ? 5 : 6;
  if (PUNCTUATION[String.fromCharCode(code)]) return 5;
  return code >= 0x370 && code < 0x2000 ? 1 : 6;
}

function numberSymbol(value: number, digits: number): string {
  if (digits <= 2) return SYMBOL.num;
  if (digits === 4) return value >= 1900 && value < 2200 ? SYMBOL.year : SYMBOL.four;
  if (digits === 3) return SYMBOL.three;
  return digits === 6 ? SYMBOL.six : SYMBOL.eight;
}

/** Words that only accompany a date; a run of nothing else is no run. */
const SMALL = new Set(
  symbols(
    'dot comma dash slash colon open close bar plus apos letter am im den um approx von bis auf ab vor nach until and each fill nicht role veto counted ext rel ord suffix card roman h every several seit tentative inside earlier podmod zone q ampm during timer',
  ),
);

/** Calls `take` with each run of tokens that holds something datelike. The array is used again for the next run. */
export function scan(text: string, take: (run: Node[]) => void): void {
  const length = text.length;
  let run: Node[] = [];
  // A short text may be nothing but small words: "um drei".
  const short = length <= 20;
  let anchored = false;
  let chain = 0;
  let gap = 0;
  let at = 0;
  const flush = () => {
    if ((anchored || short) && run.length > 0) take(run);
    if (run.length > 0) run = [];
    anchored = false;
  };
  const push = (
    symbol: string,
    start: number,
    end: number,
    value: number,
    digits: number,
    capital: boolean,
    feast?: FeastName,
  ) => {
    run.push({ symbol, start, end, gap, value, digits, capital, feast });
    gap = 0;
    if (run.length >= MAX_RUN) flush();
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 1) {
      const start = at;
      do at++;
      while (at < length && kindOf(text.charCodeAt(at)) === 1);
      let entry = lookUp(text, start, at, code);
      if (entry?.capital && !isCapital(code) && length > 5) entry = entry.second;
      if (entry === undefined) {
        // "10er", "3D", "A4": the digits belong to the word.
        if (gap === 0 && isNumber(run.at(-1)) && run.at(-1)!.end === start) run.pop();
        flush();
        gap = 0;
        const next = text.charCodeAt(at);
        if (next === 0x3a && text.startsWith('://', at)) at = skipWord(text, at);
        else if (next === 0x2e && at - start === 3 && text.startsWith('www', start)) at = skipWord(text, at);
        else if (next === 0x40 || next === 0x5f) at = skipWord(text, at);
        else if (next >= 0x30 && next <= 0x39) at = skipDigits(text, at);
        continue;
      }
      if (entry.feast) {
        const feast = feastAt(text, start, at);
        if (feast !== undefined) {
          push(SYMBOL.feast, start, feast.end, 0, 0, true, feast.name);
          at = feast.end;
          anchored = true;
          continue;
        }
        if (entry.symbol === SYMBOL.feast) {
          flush();
          continue;
        }
      }
      anchored ||= !SMALL.has(entry.symbol);
      if (entry.split !== undefined && entry.second) {
        push(entry.symbol, start, start + entry.split, entry.value, 0, isCapital(code));
        push(entry.second.symbol, start + entry.split, at, entry.second.value, 0, false);
      } else push(entry.symbol, start, at, entry.value, 0, isCapital(code));
    } else if (kind === 2) {
      const start = at;
      let value = 0;
      do {
        if (at - start < 9) value = value * 10 + text.charCodeAt(at) - 48;
        at++;
      } while (at < length && kindOf(text.charCodeAt(at)) === 2);
      const digits = at - start;
      if (digits === 5 || digits === 7 || digits > 8) {
        flush();
        continue;
      }
      chain = gap === 0 ? chain + 1 : 0;
      if (chain > MAX_CHAIN) {
        // 1.2.3.4.5…: a number of a thing, and never a date.
        run = [];
        flush();
        while (at < length && (kindOf(text.charCodeAt(at)) === 2 || kindOf(text.charCodeAt(at)) === 5)) at++;
        continue;
      }
      push(numberSymbol(value, digits), start, at, value, digits, false);
      anchored = true;
    } else if (kind === 3) {
      if (gap < 1) gap = 1;
      at++;
    } else if (kind === 4) {
      if (gap === 2) flush();
      gap = 2;
      at++;
    } else if (kind === 5) {
      const symbol = PUNCTUATION[text[at]!]!;
      if (run.length > 0 || symbol === SYMBOL.open || symbol === SYMBOL.veto || symbol === SYMBOL.dot)
        push(symbol, at, at + 1, 0, 0, false);
      at++;
    } else {
      flush();
      at = code === 0x40 || code === 0x5f ? skipWord(text, at) : at + 1;
      gap = 0;
    }
  }
  flush();
}

function isNumber(node: Node | undefined): boolean {
  return node !== undefined && node.digits > 0;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function lookUp(text: string, start: number, end: number, code: number): Entry | undefined {
  const length = end - start;
  if (length > LONGEST) return undefined;
  const lower = isCapital(code) ? code + 32 : code;
  const last = text.charCodeAt(end - 1);
  if (SHAPES[shapeOf(lower, isCapital(last) ? last + 32 : last, length)] === 0) return undefined;
  return LEXICON.get(text.slice(start, end).toLowerCase());
}

/** The end of what is not a word: an address, a file name. */
function skipWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindOf(text.charCodeAt(end)) !== 3 && kindOf(text.charCodeAt(end)) !== 4) end++;
  return end;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindOf(text.charCodeAt(end)) === 2) end++;
  return end;
}

function feastAt(text: string, start: number, end: number): { name: FeastName; end: number } | undefined {
  for (const name of FEAST_NAMES.get(text.slice(start, end).toLowerCase()) ?? []) {
    if (name.rest === null) return { name, end };
    name.rest.lastIndex = end;
    if (name.rest.test(text)) return { name, end: name.rest.lastIndex };
  }
  return undefined;
}
