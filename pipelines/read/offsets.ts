import type { Offsets } from '../../schemas/document.ts';

/** Sorted, one entry a segment: where it starts in the text, its range in the file; and where words of the file were left out. */
export interface Segments {
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly cuts: readonly number[];
}

/** Finds the way from a text back to its file through sorted segments: where each starts in the text, its range in the file. */
export class SegmentOffsets implements Offsets {
  readonly #raw: string;
  readonly #length: number;
  readonly #at: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #cuts: readonly number[];
  #lines: number[] | undefined;

  constructor(raw: string, length: number, { at, from, to, cuts }: Segments) {
    this.#raw = raw;
    this.#length = length;
    this.#at = at;
    this.#from = from;
    this.#to = to;
    this.#cuts = cuts;
  }

  toRaw(offset: number): number {
    const i = lastNotAfter(this.#at, offset);
    if (i < 0) return 0;
    return this.#copied(i) ? (this.#from[i] as number) + offset - (this.#at[i] as number) : (this.#from[i] as number);
  }

  toRawEnd(offset: number): number {
    const i = lastNotAfter(this.#at, offset - 1);
    if (i < 0) return 0;
    return this.#copied(i) ? (this.#from[i] as number) + offset - (this.#at[i] as number) : (this.#to[i] as number);
  }

  cuts(start: number, end: number): readonly number[] {
    const first = lastNotAfter(this.#cuts, start) + 1;
    let last = first;
    while (last < this.#cuts.length && (this.#cuts[last] as number) < end) last++;
    return this.#cuts.slice(first, last);
  }

  position(rawOffset: number): { line: number; column: number } {
    this.#lines ??= lineStarts(this.#raw);
    const line = lastNotAfter(this.#lines, rawOffset);
    return { line: line + 1, column: rawOffset - (this.#lines[line] as number) + 1 };
  }

  #copied(i: number): boolean {
    const length = (this.#at[i + 1] ?? this.#length) - (this.#at[i] as number);
    return (this.#to[i] as number) - (this.#from[i] as number) === length;
  }
}

/** Index of the last entry that is not greater than `value`; -1 where all are. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Offsets at which lines begin; "\n", "\r\n" and a lone "\r" end one. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 10 || (code === 13 && raw.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
