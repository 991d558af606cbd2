/**
 * The letters an expression cannot match without: „fand“ or „fanden“ for `\b(?:fand|fanden)\b`, „ein“ for nothing shorter than three.
 * A text that holds none of them need not be searched. The idea is that of RE2's FilteredRE2 and of Cox, „Regular Expression
 * Matching with a Trigram Index“ (2012); this reads only the forms our expressions use and says null to whatever it does not know.
 */
import { KNOWN } from './literals-known.ts';

/** Shorter literals stand in every sentence. */
const SHORTEST = 3;
/** More spellings of a run than this are not told apart. */
const MOST_SPELLINGS = 24;

interface Part {
  /** All it can match, in lower case; null where that is not a short list. */
  readonly exact: readonly string[] | null;
  /** Literals of which every match holds one; null where there are none. */
  readonly need: readonly string[] | null;
}

const NOTHING: Part = { exact: [''], need: null };
const ANYTHING: Part = { exact: null, need: null };

const read = new Map<string, readonly string[] | null>(Object.entries(KNOWN));

/** Literals in lower case of which every text the expression matches holds at least one, or null where none can be told. */
export function literalsOf({ source }: Pick<RegExp, 'source'>): readonly string[] | null {
  let literals = read.get(source);
  if (literals === undefined) {
    literals = new Reader(source).whole();
    read.set(source, literals);
  }
  return literals;
}

/**
 * What was said of each expression so far, by its source, of lists of words by „all of“ it: the build keeps it for the next start.
 * @public
 */
export const literalsSoFar = (): Record<string, readonly string[] | null> => Object.fromEntries(read);

/**
 * All an expression can match, in lower case, where that is a list: `/termine?|tagung(?:en)?/` → „termin“, „termine“, „tagung“, „tagungen“.
 * A set of them is asked at once, where V8 takes milliseconds to compile two hundred alternatives.
 * @throws {Error} where there is no such list
 */
export function spellings({ source }: Pick<RegExp, 'source'>): ReadonlySet<string> {
  const key = `all of ${source}`;
  let exact = read.get(key);
  if (exact === undefined) {
    exact = new Reader(source, Number.POSITIVE_INFINITY).all();
    read.set(key, exact);
  }
  if (!exact) throw new Error(`/${source}/ matches more than a list of words`);
  return new Set(exact);
}

/** Whether the expression says no more than „one of these literals“, so that finding one decides. */
export function isLiteral(expression: RegExp): boolean {
  const { source, flags } = expression;
  return !/[gy]/.test(flags) && /^[\p{L} -]{3,}(?:\|[\p{L} -]{3,})*$/u.test(source) && source === source.toLowerCase();
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly most: number;

  constructor(source: string, most = MOST_SPELLINGS) {
    this.source = source;
    this.most = most;
  }

  all(): readonly string[] | null {
    const { exact } = this.alternatives();
    return this.at < this.source.length ? null : exact;
  }

  whole(): readonly string[] | null {
    const part = this.alternatives();
    return this.at < this.source.length ? null : needOf(part);
  }

  private alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let whole = true;
    const needs: (readonly string[] | null)[] = [];
    const close = () => {
      needs.push(longEnough(run));
      run = [''];
      whole = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.repeated(this.atom());
      if (part.exact && part.exact.length * run.length <= this.most) {
        run = product(run, part.exact);
        continue;
      }
      close();
      needs.push(needOf(part));
    }
    if (whole) return { exact: run, need: longEnough(run) };
    close();
    return { exact: null, need: best(needs) };
  }

  private atom(): Part {
    const letter = this.source[this.at++] as string;
    if (letter === '(') return this.group();
    if (letter === '[') return this.letters();
    if (letter === '.') return ANYTHING;
    if (letter === '^' || letter === '$') return NOTHING;
    if (letter !== '\\') return { exact: [letter.toLowerCase()], need: null };
    const escaped = this.source[this.at++] as string;
    if (escaped === 'b' || escaped === 'B') return NOTHING;
    if ((escaped === 'p' || escaped === 'P') && this.source[this.at] === '{') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANYTHING;
    }
    // \d, \s, \n, \u00a0, \k<name>: what they stand for is no word.
    if (escaped === 'u' && /[\da-f]{4}/i.test(this.source.slice(this.at, this.at + 4))) this.at += 4;
    else if (escaped === 'k') this.at = this.source.indexOf('>', this.at) + 1;
    return /[\p{L}\d]/u.test(escaped) ? ANYTHING : { exact: [escaped], need: null };
  }

  private group(): Part {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const part = this.alternatives();
    this.at++;
    return /^\?<?[=!]/.test(kind) ? NOTHING : part;
  }

  /** A class of a few letters is spelt out: [Kk], [aä]. */
  private letters(): Part {
    const from = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (!/^[\p{L} ]{1,4}$|^[- ]{2}$/u.test(inside)) return ANYTHING;
    return { exact: [...new Set(inside.toLowerCase())], need: null };
  }

  private repeated(part: Part): Part {
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return part;
    const [sign, least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (sign === undefined) return part;
    this.at += sign.length;
    if (sign === '?' || sign === '??') return part.exact ? { exact: ['', ...part.exact], need: null } : ANYTHING;
    const atLeastOnce = sign[0] === '+' || Number(least ?? 0) > 0;
    return atLeastOnce ? { exact: null, need: needOf(part) } : ANYTHING;
  }
}

const product = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((first) => right.map((second) => first + second));

function either(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact as readonly string[]) : null;
  const needs = parts.map(needOf);
  return { exact, need: needs.every((need) => need !== null) ? (needs.flat() as string[]) : null };
}

const needOf = ({ exact, need }: Part): readonly string[] | null => need ?? (exact && longEnough(exact));

const longEnough = (literals: readonly string[]): readonly string[] | null =>
  literals.every((literal) => literal.length >= SHORTEST)
    ? literals.filter((one, i) => !literals.some((other, j) => one.includes(other) && (one !== other || j < i)))
    : null;

/** The rarest: long literals, and few of them. */
function best(needs: readonly (readonly string[] | null)[]): readonly string[] | null {
  let chosen: readonly string[] | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const need of needs) {
    if (!need) continue;
    const rare = 2 * Math.min(...need.map(({ length }) => length)) - Math.log2(need.length);
    if (rare > score) [chosen, score] = [need, rare];
  }
  return chosen;
}
