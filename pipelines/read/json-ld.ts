/** JSON-LD with offsets: a scanner that keeps going over missing commas, raw line breaks and comments, as pages have them. */
import type { Hint, RawSpan } from '../../schemas/document.ts';

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
  readonly at: RawSpan;
}

/** Hints of one <script type="application/ld+json">; each object of a list or @graph is a group of its own. */
export function scanJsonLd(raw: string, within: RawSpan, firstGroup: number): { hints: Hint[]; groups: number } {
  const leaves = new Scanner(raw, within.start, within.end).scan();
  const types = new Map<string, string>();
  const groups = new Map<string, number>();
  const owner = (path: readonly string[]) => /^(?:@graph\.)?\d+/.exec(path.join('.'))?.[0] ?? '';
  for (const { path, value } of leaves) {
    const id = owner(path);
    if (!groups.has(id)) groups.set(id, firstGroup + groups.size);
    if (path.at(-1) === '@type' || (path.at(-2) === '@type' && path.at(-1) === '0')) {
      const own = path.slice(0, path.indexOf('@type')).join('.');
      if (own === id) types.set(id, value);
    }
  }
  const hints = leaves.map(({ path, value, at }): Hint => {
    const id = owner(path);
    const inner = path
      .join('.')
      .slice(id.length)
      .replace(/^\./, '')
      .replace(/\.\d+(?=\.|$)/g, '');
    return {
      origin: 'json-ld',
      name: inner,
      value,
      at,
      shown: null,
      group: groups.get(id) ?? firstGroup,
      type: types.get(id) ?? null,
    };
  });
  return { hints: hints.filter((hint) => hint.name !== ''), groups: firstGroup + groups.size };
}

const MAX_LEAVES = 2000;
const MAX_DEPTH = 40;

class Scanner {
  readonly #raw: string;
  readonly #end: number;
  readonly #leaves: Leaf[] = [];
  #at: number;

  constructor(raw: string, start: number, end: number) {
    this.#raw = raw;
    this.#at = start;
    this.#end = end;
  }

  scan(): Leaf[] {
    while (this.#skip() && this.#leaves.length < MAX_LEAVES) {
      const before = this.#at;
      this.#value([]);
      if (this.#at === before) this.#at++;
    }
    return this.#leaves;
  }

  /** Skips white space, commas, comments and CDATA marks; false at the end. */
  #skip(): boolean {
    const gap = /(?:[\s,;]|\/\*[^*]*\*\/|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)*/y;
    gap.lastIndex = this.#at;
    gap.exec(this.#raw);
    this.#at = Math.min(this.#end, gap.lastIndex || this.#at);
    return this.#at < this.#end;
  }

  #value(path: readonly string[]): void {
    if (!this.#skip() || path.length > MAX_DEPTH || this.#leaves.length >= MAX_LEAVES) {
      this.#at = path.length > MAX_DEPTH || this.#leaves.length >= MAX_LEAVES ? this.#end : this.#at;
      return;
    }
    const open = this.#raw[this.#at];
    if (open === '{') return this.#object(path);
    if (open === '[') return this.#array(path);
    if (open === '"') return this.#leaf(path, this.#string());
    const bare = /[^\s,\]}:"[{]+/y;
    bare.lastIndex = this.#at;
    const match = bare.exec(this.#raw);
    if (!match) return;
    this.#at += match[0].length;
    if (match[0] !== 'null') this.#leaf(path, { raw: true, start: match.index, end: this.#at });
  }

  #object(path: readonly string[]): void {
    this.#at++;
    while (this.#skip()) {
      const open = this.#raw[this.#at];
      if (open === '}') return void this.#at++;
      if (open !== '"') {
        // Something that is no key: an unquoted name, a stray bracket. Step over it.
        this.#at++;
        continue;
      }
      const key = this.#string();
      this.#skip();
      if (this.#raw[this.#at] !== ':') continue;
      this.#at++;
      this.#value([...path, this.#raw.slice(key.start, key.end)]);
    }
  }

  #array(path: readonly string[]): void {
    this.#at++;
    for (let i = 0; this.#skip(); i++) {
      if (this.#raw[this.#at] === ']') return void this.#at++;
      const before = this.#at;
      this.#value([...path, String(i)]);
      if (this.#at === before) this.#at++;
    }
  }

  #string(): RawSpan {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#end && this.#raw[end] !== '"') end += this.#raw[end] === '\\' ? 2 : 1;
    end = Math.min(end, this.#end);
    this.#at = end + 1;
    return { raw: true, start, end };
  }

  #leaf(path: readonly string[], at: RawSpan): void {
    const value = unescapeJson(this.#raw.slice(at.start, at.end));
    if (value.trim() !== '') this.#leaves.push({ path, value: value.trim(), at });
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, char: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? char),
  );
}
