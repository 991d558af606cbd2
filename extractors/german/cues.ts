/**
 * Most usages begin with a word that most sentences lack. A text is walked once for the literals of all of them; what each rule
 * then asks is one bit, and an expression is only tried (and compiled) where its words stand.
 */
import { type Found, findLiterals, numberOf, reachOf } from './literal-index.ts';
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
/** By a literal's number: its newest mark. */
const marks = [0];
/** By a mark's number: the older one of its literal, and the bit to be set. */
const olderMark = [0];
const markWord = [0];
const markBit = [0];
const cueOf = new Map<string, Cue>();

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
  for (const literal of literals) {
    const number = numberOf(literal);
    olderMark.push(marks[number] ?? 0);
    marks[number] = markWord.push(made.word) - 1;
    markBit.push(made.bit);
  }
  return made;
}

/** The cues of the texts asked for last: rule after rule comes back to the same sentences. */
const recent = new Map<string, number[]>();
const MOST = 800;
let latest = '';
let latestCues: number[] = [];

function cuesOf(text: string): number[] {
  if (text === latest) return latestCues;
  let cues = recent.get(text);
  if (!cues) {
    if (recent.size >= MOST) recent.clear();
    const found: Found = { at: [], literal: [] };
    const lower = findLiterals(text, found);
    cues = cuesFrom(lower, found, 0, found.at.length);
    recent.set(text, cues);
  }
  latest = text;
  latestCues = cues;
  return cues;
}

/** A part of a text, as it stands and in lower case. */
interface Part {
  readonly start: number;
  readonly text: string;
  readonly lower: string;
}

/** The cues of a text and of parts of it, as they stand and in lower case: what rules will ask for, found in one walk. */
export function foresee(text: string, lower: string, parts: readonly Part[]): void {
  if (recent.size + 2 * parts.length >= MOST) recent.clear();
  const found: Found = { at: [], literal: [] };
  findLiterals(text, found);
  keep({ start: 0, text, lower }, found, 0, found.at.length);
  let first = 0;
  for (const part of parts.slice(0, MOST / 2)) {
    while (first < found.at.length && (found.at[first] as number) < part.start) first++;
    let end = first;
    const behind = part.start + part.lower.length;
    while (end < found.at.length && (found.at[end] as number) < behind) end++;
    keep(part, found, first, end);
    first = end;
  }
}

function keep({ start, text, lower }: Part, found: Found, from: number, to: number): void {
  const cues = cuesFrom(true, found, from, to, start + lower.length);
  recent.set(lower, cues);
  if (text === lower) return;
  const asWritten = [...cues];
  asWritten[LOWER.word] = (cues[LOWER.word] as number) & ~LOWER.bit;
  recent.set(text, asWritten);
}

/** The cues of what was found from one place in the list to another, as far as it ends before `last`. */
function cuesFrom(lower: boolean, { at, literal }: Found, from: number, to: number, last = Number.POSITIVE_INFINITY) {
  const cues: number[] = [lower ? LOWER.bit : 0];
  for (let i = Math.floor(cueOf.size / BITS); i > 0; i--) cues.push(0);
  for (let i = from; i < to; i++) {
    const number = literal[i] as number;
    if ((at[i] as number) + reachOf(number) >= last) continue;
    for (let mark = marks[number] as number; mark !== 0; mark = olderMark[mark] as number) {
      const word = markWord[mark] as number;
      cues[word] = (cues[word] as number) | (markBit[mark] as number);
    }
  }
  return cues;
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
    this.global ??= new RegExp(this.written.source, `${this.written.flags.replace('g', '')}g`);
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
