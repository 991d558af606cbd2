/**
 * Finds the literals of all usages in a text, in one walk. The tables are small on purpose: between two texts a thousand other
 * expressions run, and what the walk looks at has to be fetched anew.
 */

/** Literals that stand in a text: by offset, and each one's number. */
export interface Found {
  readonly at: number[];
  readonly literal: number[];
}

/** Slots for the first four letters of a literal, or three where it has no more. */
const SLOTS = 1 << 13;
/** Two bits for each three letters: 1 where a literal of just these is kept, 2 where a longer one is. */
const opens = new Uint8Array((1 << 15) / 4);
/** The newest literal of a slot; 0 where there is none, for the first literal is no. 1. */
const newest = new Uint16Array(SLOTS);
/** Four entries a literal: the older one of its slot, its last letter, how far behind the first that stands, and where `spelt` has it. */
let literals = new Uint16Array(1 << 14);
const [OLDER, LAST, REACH, SPELT] = [0, 1, 2, 3];
/** The letters of all literals, one behind the other. */
let spelt = new Uint16Array(1 << 15);
let letters = 0;
const numbers = new Map<string, number>();

/** Where the literals with these three letters and this fourth are kept; it is 0 for those of three. */
const slot = (prefix: number, fourth: number): number => (prefix ^ ((fourth & 31) << 7)) & (SLOTS - 1);

/** Three letters by their lowest bits, which tell lower-case letters apart. */
const append = (prefix: number, code: number): number => ((prefix << 5) | (code & 31)) & 0x7fff;

/** Number of a literal in lower case, three letters or more; one that is new is filed under its first letters. */
export function numberOf(literal: string): number {
  const known = numbers.get(literal);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(literal, number);
  const code = (at: number): number => literal.charCodeAt(at);
  const prefix = append(append(append(0, code(0)), code(1)), code(2));
  const long = literal.length > 3;
  opens[prefix >> 2] = (opens[prefix >> 2] as number) | ((long ? 2 : 1) << ((prefix & 3) << 1));
  const at = slot(prefix, long ? code(3) : 0);
  literals = roomFor(literals, 4 * number + 4);
  literals.set([newest[at] as number, code(literal.length - 1), literal.length - 1, letters], 4 * number);
  newest[at] = number;
  spelt = roomFor(spelt, letters + literal.length);
  for (let i = 0; i < literal.length; i++) spelt[letters++] = code(i);
  return number;
}

/** How far behind its first letter a literal's last one stands. */
export const reachOf = (number: number): number => literals[4 * number + REACH] as number;

function roomFor(table: Uint16Array<ArrayBuffer>, size: number): Uint16Array<ArrayBuffer> {
  if (size <= table.length) return table;
  if (size > 1 << 16) throw new RangeError('There are more literals than the index can count: make its tables wider');
  const wider = new Uint16Array(table.length * 2);
  wider.set(table);
  return wider;
}

/** The text being walked, in lower case: each letter is looked at several times. */
let walked = new Uint16Array(1 << 12);

/** Adds the literals of a text to `found`, in the order in which they stand; says whether it is in lower case. */
export function findLiterals(text: string, found: Found): boolean {
  const { length } = text;
  if (walked.length <= length) walked = new Uint16Array(length * 2);
  const codes = walked;
  let changed = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const lower = lowered(code);
    changed |= code ^ lower;
    codes[at] = lower;
  }
  // What no literal holds stands behind the end, so that no look goes on beyond it.
  codes[length] = 0;
  let prefix = append(append(0, codes[0] as number), codes[1] as number);
  for (let at = 2; at < length; at++) {
    prefix = append(prefix, codes[at] as number);
    const kept = ((opens[prefix >> 2] as number) >> ((prefix & 3) << 1)) & 3;
    if (kept === 0) continue;
    if ((kept & 1) !== 0) collect(found, newest[slot(prefix, 0)] as number, codes, at - 2);
    if ((kept & 2) !== 0) collect(found, newest[slot(prefix, codes[at + 1] as number)] as number, codes, at - 2);
  }
  return changed === 0;
}

/** A letter's small form, as far as German words have it: Latin-1, the capital ß, the Kelvin sign. */
function lowered(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  return code === 0x1e9e ? 0xdf : code === 0x212a ? 0x6b : code;
}

/** Notes the literals of a slot that stand at `at`. */
function collect(found: Found, first: number, text: Uint16Array, at: number): void {
  for (let number = first; number !== 0; number = literals[4 * number + OLDER] as number) {
    // Literals of a slot share their first letters; the last one tells most of them apart.
    const reach = literals[4 * number + REACH] as number;
    if (text[at + reach] !== literals[4 * number + LAST]) continue;
    const start = literals[4 * number + SPELT] as number;
    let same = reach - 1;
    while (same >= 0 && text[at + same] === spelt[start + same]) same--;
    if (same >= 0) continue;
    found.at.push(at);
    found.literal.push(number);
  }
}
