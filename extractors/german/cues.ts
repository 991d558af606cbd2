/**
 * Most usages begin with a word that most sentences lack. A text is walked once for the literals of all of them; what each rule
 * then asks is one bit, and an expression is only tried (and compiled) where its words stand.
 */
import { isLiteral, literalsOf } from './literals.ts';

/** A bit of the cues of a text: set where one of a set of literals stands in it. */
export interface Cue {
  readonly word: number;
  readonly bit: number;
}

/** Bits a small integer holds. */
const BITS = 30;
/** The first bit says that the text is in lower case as it stands. */
const LOWER: Cue = { word: 0, bit: 1 };
/** Slots for the first four letters of a literal, or three where it has no more. */
const SLOTS = 1 << 14;

/** By the first three letters: 1 where a literal of just these is kept, 2 where a longer one is. Small enough for the fastest memory. */
const opens = new Uint8Array(1 << 15);
/** The newest literal of a slot; 0 where there is none, for the first literal is no. 1. */
const newest = new Uint16Array(SLOTS);
/** By a literal's number: the older one of its slot, the code of its last letter and how far behind the first it stands. */
const older = [0];
const last = [0];
const reach = [0];
/** Where its letters begin in `spelt`, and its newest mark. */
const from = [0];
const marks = [0];
/** The codes of the letters of all literals, one behind the other. */
const spelt: number[] = [];
/** By a mark's number: the older one of its literal, and the bit to be set. */
const olderMark = [0];
const markWord = [0];
const markBit = [0];
const numbers = new Map<string, number>();
const cueOf = new Map<string, Cue>();

/** Where the literals with these three letters and this fourth are kept; it is 0 for those of three. */
const slot = (prefix: number, fourth: number): number => (prefix ^ ((fourth & 31) << 7)) & (SLOTS - 1);

/** Three letters by their lowest bits, which tell lower-case letters apart. */
const append = (prefix: number, code: number): number => ((prefix << 5) | (code & 31)) & 0x7fff;

/** The cue of a set of literals in lower case, at least three letters each. */
function cue(literals: readonly string[]): Cue {
  const key = [...literals].sort().join('|');
  const known = cueOf.get(key);
  if (known) return known;
  const index = cueOf.size + 1;
  const made: Cue = { word: Math.floor(index / BITS), bit: 1 << (index % BITS) };
  cueOf.set(key, made);
  recent.clear();
  latest = '';
  for (const letters of literals) {
    const number = numbers.get(letters) ?? keep(letters);
    olderMark.push(marks[number] as number);
    marks[number] = markWord.push(made.word) - 1;
    markBit.push(made.bit);
  }
  return made;
}

/** Files a literal under its first letters; gives its number. */
function keep(letters: string): number {
  const code = (at: number): number => letters.charCodeAt(at);
  const prefix = append(append(append(0, code(0)), code(1)), code(2));
  const long = letters.length > 3;
  opens[prefix] = (opens[prefix] as number) | (long ? 2 : 1);
  const at = slot(prefix, long ? code(3) : 0);
  const number = older.push(newest[at] as number) - 1;
  newest[at] = number;
  reach.push(letters.length - 1);
  last.push(code(letters.length - 1));
  from.push(spelt.length);
  marks.push(0);
  for (let i = 0; i < letters.length; i++) spelt.push(code(i));
  numbers.set(letters, number);
  return number;
}

/** The cues of the texts asked for last: rule after rule comes back to the same sentences. */
const recent = new Map<string, number[]>();
const MOST = 400;
let latest = '';
let latestCues: number[] = [];

function cuesOf(text: string): number[] {
  if (text === latest) return latestCues;
  let cues = recent.get(text);
  if (!cues) {
    if (recent.size >= MOST) recent.clear();
    const found: Found = { at: [], literal: [] };
    const lower = walk(text, found);
    cues = cuesFrom(lower, found, 0, found.at.length);
    recent.set(text, cues);
  }
  latest = text;
  latestCues = cues;
  return cues;
}

/** The cues of a text, of its small letters, and of parts of these: what rules will ask for, found in one walk. */
export function foresee(
  text: string,
  lower: string,
  parts: readonly { readonly start: number; readonly lower: string }[],
): void {
  if (recent.size + parts.length >= MOST) recent.clear();
  const found: Found = { at: [], literal: [] };
  const small = walk(text, found);
  recent.set(text, cuesFrom(small, found, 0, found.at.length));
  if (!small) recent.set(lower, cuesFrom(true, found, 0, found.at.length));
  let first = 0;
  for (const { start, lower: words } of parts.slice(0, MOST)) {
    while (first < found.at.length && (found.at[first] as number) < start) first++;
    let end = first;
    const last = start + words.length;
    while (end < found.at.length && (found.at[end] as number) < last) end++;
    recent.set(words, cuesFrom(true, found, first, end, last));
    first = end;
  }
}

/** Literals that stand in a text, by offset. */
interface Found {
  readonly at: number[];
  readonly literal: number[];
}

/** The cues of what was found from one place in the list to another, as far as it ends before `last`. */
function cuesFrom(lower: boolean, { at, literal }: Found, from: number, to: number, last = Number.POSITIVE_INFINITY) {
  const cues: number[] = [lower ? LOWER.bit : 0];
  for (let i = Math.floor(cueOf.size / BITS); i > 0; i--) cues.push(0);
  for (let i = from; i < to; i++) {
    const number = literal[i] as number;
    if ((at[i] as number) + (reach[number] as number) >= last) continue;
    for (let mark = marks[number] as number; mark !== 0; mark = olderMark[mark] as number) {
      const word = markWord[mark] as number;
      cues[word] = (cues[word] as number) | (markBit[mark] as number);
    }
  }
  return cues;
}

/** The text being walked, in lower case: each letter is looked at several times. */
let walked = new Uint16Array(1 << 12);

/** Finds the literals of a text; says whether it is in lower case. */
function walk(text: string, found: Found): boolean {
  const { length } = text;
  if (walked.length <= length) walked = new Uint16Array(length * 2);
  const codes = walked;
  let changed = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const lower = code < 256 ? (LATIN[code] as number) : lowered(code);
    changed |= code ^ lower;
    codes[at] = lower;
  }
  // What no literal holds stands behind the end, so that no look goes on beyond it.
  codes[length] = 0;
  let prefix = append(append(0, codes[0] as number), codes[1] as number);
  for (let at = 2; at < length; at++) {
    prefix = append(prefix, codes[at] as number);
    const kept = opens[prefix] as number;
    if (kept === 0) continue;
    if ((kept & 1) !== 0) collect(found, newest[slot(prefix, 0)] as number, codes, at - 2);
    if ((kept & 2) !== 0) collect(found, newest[slot(prefix, codes[at + 1] as number)] as number, codes, at - 2);
  }
  return changed === 0;
}

/** The letters of Latin-1 in lower case. */
const LATIN = Uint16Array.from({ length: 256 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

/** Beyond Latin-1 only the capital ß and the Kelvin sign have a small letter that literals hold. */
const lowered = (code: number): number => (code === 0x1e9e ? 0xdf : code === 0x212a ? 0x6b : code);

/** Notes the literals of a slot that stand at `at`. */
function collect(found: Found, first: number, text: Uint16Array, at: number): void {
  for (let literal = first; literal !== 0; literal = older[literal] as number) {
    // Literals of a slot share their first letters; the last one tells most of them apart.
    if (text[at + (reach[literal] as number)] !== last[literal] || !standsAt(literal, text, at)) continue;
    found.at.push(at);
    found.literal.push(literal);
  }
}

function standsAt(literal: number, text: Uint16Array, at: number): boolean {
  const start = from[literal] as number;
  for (let i = (reach[literal] as number) - 1; i >= 0; i--) if (text[at + i] !== spelt[start + i]) return false;
  return true;
}

/** An expression as it is written: the build hands its parts over as words, so that V8 need not read those that are never tried. */
export type Written = Pick<RegExp, 'source' | 'flags'>;

/** An expression that is tried only where its words stand; asked like a RegExp. Texts may be in any case. */
export class Cued {
  private readonly written: Written;
  private readonly cue: Cue | null;
  private single: RegExp | undefined;
  private global: RegExp | undefined;
  private literal: boolean | undefined;

  constructor(written: Written) {
    const literals = literalsOf(written);
    this.written = written;
    this.cue = literals && cue(literals);
  }

  /** Without the flag g. */
  get pattern(): RegExp {
    this.single ??= new RegExp(this.written.source, this.written.flags.replace('g', ''));
    return this.single;
  }

  /** The same with the flag g; like all that follows made at first need, for most pages need few of the expressions. */
  get everywhere(): RegExp {
    this.global ??= new RegExp(this.pattern.source, `${this.pattern.flags}g`);
    return this.global;
  }

  /** Whether the words stand in the text without which there is no match. */
  mayMatch(text: string): boolean {
    return this.cue === null || isCued(text, this.cue);
  }

  test(text: string): boolean {
    if (!this.mayMatch(text)) return false;
    // A list of words needs no second look, unless the text has them in another case.
    this.literal ??= isLiteral(this.pattern);
    return (this.literal && isCued(text, LOWER)) || this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** All matches from left to right, or the first so many. */
  all(text: string, most = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? allMatches(this.everywhere, text, most) : [];
  }
}

export const cued = (written: Written): Cued => new Cued(written);

/** What `matchAll` gives, without the copy of the expression it makes at each call. */
export function allMatches(pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Whether a cue's literals stand in a text. */
const isCued = (text: string, { word, bit }: Cue): boolean => ((cuesOf(text)[word] as number) & bit) !== 0;
