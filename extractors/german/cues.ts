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

interface Literal {
  readonly letters: string;
  /** The code of its last letter, and how far behind its first it stands: the quickest look that tells most of them apart. */
  readonly last: number;
  readonly reach: number;
  readonly cues: Cue[];
}

/** By the first three letters: 1 where a literal of just these is kept, 2 where a longer one is. Small enough for the fastest memory. */
const opens = new Uint8Array(1 << 15);
const byThree: (Literal[] | undefined)[] = new Array(SLOTS).fill(undefined);
const byFour: (Literal[] | undefined)[] = new Array(SLOTS).fill(undefined);
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
    const prefix = append(append(append(0, letters.charCodeAt(0)), letters.charCodeAt(1)), letters.charCodeAt(2));
    const long = letters.length > 3;
    const slots = long ? byFour : byThree;
    const at = slot(prefix, long ? letters.charCodeAt(3) : 0);
    opens[prefix] = (opens[prefix] as number) | (long ? 2 : 1);
    slots[at] ??= [];
    const list = slots[at] as Literal[];
    const same = list.find((literal) => literal.letters === letters);
    if (same) same.cues.push(made);
    else {
      const reach = letters.length - 1;
      list.push({ letters, last: letters.charCodeAt(reach), reach, cues: [made] });
    }
  }
  return made;
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
    cues = walk(text);
    recent.set(text, cues);
  }
  latest = text;
  latestCues = cues;
  return cues;
}

function walk(text: string): number[] {
  const lower = text.toLowerCase();
  const cues: number[] = [lower === text ? LOWER.bit : 0];
  for (let i = Math.floor(cueOf.size / BITS); i > 0; i--) cues.push(0);
  let prefix = append(append(0, lower.charCodeAt(0)), lower.charCodeAt(1));
  for (let at = 2; at < lower.length; at++) {
    prefix = append(prefix, lower.charCodeAt(at));
    const kept = opens[prefix] as number;
    if (kept === 0) continue;
    if ((kept & 1) !== 0) set(cues, byThree[slot(prefix, 0)], lower, at - 2);
    if ((kept & 2) !== 0) set(cues, byFour[slot(prefix, lower.charCodeAt(at + 1))], lower, at - 2);
  }
  return cues;
}

function set(cues: number[], literals: readonly Literal[] | undefined, lower: string, at: number): void {
  if (literals === undefined) return;
  for (const { letters, last, reach, cues: its } of literals) {
    if (lower.charCodeAt(at + reach) !== last || !lower.startsWith(letters, at)) continue;
    for (const { word, bit } of its) cues[word] = (cues[word] as number) | bit;
  }
}

/** An expression that is tried only where its words stand; asked like a RegExp. Texts may be in any case. */
export class Cued {
  /** As written, without the flag g. */
  readonly pattern: RegExp;
  private readonly cue: Cue | null;
  private global: RegExp | undefined;
  private literal: boolean | undefined;

  constructor(pattern: RegExp) {
    const literals = literalsOf(pattern);
    this.pattern = pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
    this.cue = literals && cue(literals);
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

export const cued = (pattern: RegExp): Cued => new Cued(pattern);

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
