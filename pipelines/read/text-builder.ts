/** Builds a document's text piece by piece and remembers where in the file every character came from. */
import { decodeHTML } from 'entities/decode';
import type { Offsets } from '../../schemas/document.ts';
import { SegmentOffsets } from './offsets.ts';

/**
 * What cannot be copied as it stands: white space that folds, entities, escapes, invisible characters, combining marks.
 * A single blank between words, by far the commonest, is copied.
 */
const INVISIBLE = '[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff]';
const COMBINED = '[^\\s\\u0300-\\u036f][\\u0300-\\u036f]+';
const ENTITY = '&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31})';
const SPECIAL = {
  html: new RegExp(`${ENTITY};?|[^\\S ]\\s*| \\s+|${INVISIBLE}|${COMBINED}`, 'g'),
  text: new RegExp(`[^\\S ]\\s*| \\s+|${INVISIBLE}|${COMBINED}`, 'g'),
  // HTML within a Markdown quote: each line begins with the quote's mark.
  'quoted-html': new RegExp(`${ENTITY};?|[\\n\\r][\\s>]*|[^\\S ]\\s*| \\s+|${INVISIBLE}|${COMBINED}`, 'g'),
  // A line break in a Markdown paragraph may be followed by the marks of the quote or list it continues.
  markdown: new RegExp(
    `\\\\[!-/:-@[-\`{-~]|${ENTITY};|[\\n\\r][\\s>]*|[^\\S ]\\s*| \\s+|${INVISIBLE}|${COMBINED}`,
    'g',
  ),
};

export interface CopyOptions {
  readonly syntax: keyof typeof SPECIAL;
  /**
   * What a line break in the file becomes: a blank (HTML, hard-wrapped text), a line break (<pre>), or "soft": a blank
   * where the sentence plainly goes on („findet am / 3. Mai / statt“), else a line break.
   */
  readonly lineBreak: ' ' | '\n' | 'soft';
}

export class TextBuilder {
  readonly raw: string;
  // The text is kept in two parts, because reading the end of a growing string makes the engine copy all of it.
  readonly #done: string[] = [];
  #base = 0;
  #text = '';
  /** Its last character: looking it up would copy the text as well. */
  #last = 10;
  // One entry a segment: where it starts in the text, and its range in the file. A segment as long in the text as in
  // the file is copied one to one; any other stands for its whole range.
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #copied: boolean[] = [];
  readonly #cuts: number[] = [];

  constructor(raw: string) {
    this.raw = raw;
  }

  get length(): number {
    return this.#base + this.#text.length;
  }

  /** The whole text so far. */
  get text(): string {
    return this.#done.join('') + this.#text;
  }

  /** The text from `from` on, which must not lie before the last `settle`. */
  tail(from: number): string {
    return this.#text.slice(from - this.#base);
  }

  /** Declares what is written so far final: nothing before this point is taken back. */
  settle(): void {
    this.#done.push(this.#text);
    this.#base += this.#text.length;
    this.#text = '';
    this.#last = 10;
  }

  /** Copies raw[from, to) with its white space folded, entities decoded and invisible characters dropped. */
  copy(from: number, to: number, { syntax, lineBreak }: CopyOptions): void {
    const piece = this.raw.slice(from, to);
    const special = SPECIAL[syntax];
    let done = 0;
    special.lastIndex = 0;
    for (let match = special.exec(piece); match; match = special.exec(piece)) {
      const found = match[0];
      const at = match.index;
      if (at > done) this.#append(piece.slice(done, at), from + done, from + at);
      done = at + found.length;
      if (syntax !== 'html' && this.#joinsWord(from + at, from + done)) continue;
      const value = clean(found, lineBreak === 'soft' ? softBreak(this.raw, from + at, from + done) : lineBreak);
      if (value === ' ' || value === '\n') this.#space(value, from + at, from + done);
      else if (value !== '') this.#append(value, from + at, from + done);
    }
    if (done < piece.length) this.#append(piece.slice(done), from + done, to);
  }

  /** A word parted at the end of a line: „Schulent-/wicklung“ loses the hyphen, „Online-/Treffen“ keeps it. */
  #joinsWord(at: number, behind: number): boolean {
    if (this.raw[at - 1] !== '-' || !/[\n\r]/.test(this.raw.slice(at, behind))) return false;
    const around = `${this.raw[at - 2]}-${this.raw.slice(behind, behind + 8)}`;
    // „Vor- / und Nachmittag“ are two words.
    if (!/^\p{L}-\p{L}/u.test(around) || /-(?:und|oder|bzw|sowie|bis|als|wie)\b/u.test(around)) return false;
    if (/^\p{Ll}-\p{Ll}/u.test(around) && this.#text.endsWith('-')) this.truncate(this.length - 1);
    this.cut();
    return true;
  }

  /** A separator that stands for markup at `rawAt`: "\n" for <br>, "\t" between cells, "\n\n" between blocks. */
  separate(separator: string, rawAt: number): void {
    this.trimEnd();
    if (this.length > 0 && separator !== '') this.#append(separator, rawAt, rawAt);
  }

  /** Notes that words of the file are left out here (a script, a hidden element, a link's address): evidence parts there. */
  cut(): void {
    if (this.#cuts.at(-1) !== this.length) this.#cuts.push(this.length);
  }

  /** Drops blanks at the end of the text; a separator stays. */
  trimEnd(): void {
    if (this.#last !== 32) return;
    let end = this.#text.length;
    while (end > 0 && this.#text[end - 1] === ' ') end--;
    this.truncate(this.#base + end);
  }

  /** Takes back everything behind `length`, which must not lie before the last `settle`. */
  truncate(length: number): void {
    if (length === this.length) return;
    this.#text = this.#text.slice(0, length - this.#base);
    this.#last = this.#text === '' ? 10 : this.#text.charCodeAt(this.#text.length - 1);
    while ((this.#cuts.at(-1) ?? 0) > length) this.#cuts.pop();
    while (this.#at.length > 0 && (this.#at.at(-1) as number) >= length) {
      this.#at.pop();
      this.#from.pop();
      this.#to.pop();
    }
    // The last segment may reach beyond the cut; a copied one is cut in the file as well.
    const last = this.#at.length - 1;
    if (last < 0) return;
    const kept = length - (this.#at[last] as number);
    if ((this.#to[last] as number) - (this.#from[last] as number) > kept && this.#copied[last]) {
      this.#to[last] = (this.#from[last] as number) + kept;
    }
  }

  offsets(): Offsets {
    return new SegmentOffsets(this.raw, this.length, {
      at: this.#at,
      from: this.#from,
      to: this.#to,
      cuts: this.#cuts,
    });
  }

  #space(value: string, from: number, to: number): void {
    const last = this.#last;
    // White space never opens a text or a line, and one break is enough.
    if (this.length === 0 || last === 10 || last === 9) return;
    if (last === 32) {
      if (value === ' ') return;
      this.trimEnd();
    }
    this.#append(value, from, to);
  }

  #append(value: string, from: number, to: number): void {
    let piece = value;
    let start = from;
    if (piece.charCodeAt(0) === 32) {
      const before = this.#last;
      if (this.length === 0 || before === 32 || before === 10 || before === 9) {
        if (piece.length === 1) return;
        piece = piece.slice(1);
        start++;
      }
    }
    const last = this.#at.length - 1;
    const copied = to - start === piece.length;
    // A copied run that continues the one before it needs no segment of its own.
    if (last >= 0 && copied && this.#copied[last] && this.#to[last] === start) this.#to[last] = to;
    else {
      this.#at.push(this.length);
      this.#from.push(start);
      this.#to.push(to);
      this.#copied[last + 1] = copied;
    }
    this.#text += piece;
    this.#last = piece.charCodeAt(piece.length - 1);
  }
}

/** Words behind which a German sentence cannot end. */
const OPEN_WORD =
  /(?:^|\s)(?:am|um|im|in|an|auf|ab|bis|bei|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|sowie|mit|von|vom|zu|zur|zum|für|aus|nach|über|unter|durch|als)$/i;

function softBreak(raw: string, at: number, behind: number): ' ' | '\n' {
  if (/\p{Ll}/u.test(raw[behind] ?? '') && raw[at - 1] !== ':')
    return /^(?:https?:|www\.|\S{1,60}@)/.test(raw.slice(behind, behind + 64)) ? '\n' : ' ';
  return OPEN_WORD.test(raw.slice(Math.max(0, at - 12), at)) ? ' ' : '\n';
}

function clean(found: string, lineBreak: string): string {
  const code = found.charCodeAt(0);
  if (code === 0x26) return cleanEntity(found);
  if (code === 0x5c) return found.slice(1);
  // U+FEFF is white space to a regular expression and nothing to a reader.
  if (code === 0xfeff) return /[^\ufeff]/.test(found) ? ' ' : '';
  if (/^\s/u.test(found)) return /[\n\r\u2028\u2029]/.test(found) ? lineBreak : ' ';
  if (code === 0xad || (code >= 0x200b && code <= 0x202e) || code === 0x2060) return '';
  return found.normalize('NFC');
}

/** White space written as an entity folds like any other; &shy; and &zwnj; are as invisible as the characters. */
function cleanEntity(found: string): string {
  const decoded = decodeHTML(found);
  if (/^\s$/u.test(decoded)) return ' ';
  return /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(decoded) ? '' : decoded;
}
