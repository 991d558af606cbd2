/**
 * htmlparser2's tokenizer → elements opened and closed, with offsets. Its Parser keeps the innermost element at the front
 * of an array, which costs as much as the page is deep, and builds every attribute; this keeps a stack and the attributes
 * that a reader of announcements looks at.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes as written (entities not decoded), and where each value begins in the file. */
export interface Attributes {
  readonly values: Readonly<Record<string, string>>;
  readonly starts: Readonly<Record<string, number>>;
}

export interface TagHandler {
  open(name: string, attributes: Attributes, from: number, to: number): void;
  text(from: number, to: number): void;
  close(name: string, at: number): void;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const KEPT = set(
  'class id style hidden role href content datetime name property itemprop itemscope itemtype type lang src',
);
const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const HEADING = set('h1 h2 h3 h4 h5 h6');

/** Elements whose end tag may be left out: what opens closes those, as the HTML standard has it. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['tr', 'tr th td'],
      ['th td', 'thead th td'],
      ['tbody tfoot', 'thead tbody tr th td'],
      ['li', 'li'],
      ['dd dt', 'dd dt'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
      ['body', 'head link script'],
      ['a', 'a'],
      ['h1 h2 h3 h4 h5 h6', 'p h1 h2 h3 h4 h5 h6'],
      [
        'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
        'p',
      ],
    ] as const
  ).flatMap(([opened, closed]) => opened.split(' ').map((name) => [name, set(closed)] as const)),
);

const NONE: Attributes = { values: Object.freeze({}), starts: Object.freeze({}) };

/** Reads raw[from, to); returns the elements that are still open at its end. */
export function readTags(raw: string, from: number, to: number, handler: TagHandler): string[] {
  const reader = new TagReader(raw, from, handler);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(from === 0 && to === raw.length ? raw : raw.slice(from, to));
  tokenizer.end();
  const open = [...reader.stack];
  reader.closeAll(to);
  return open;
}

class TagReader implements TokenizerCallbacks {
  readonly stack: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #raw: string;
  readonly #base: number;
  readonly #handler: TagHandler;
  #name = '';
  #from = 0;
  #attribute = '';
  #valueFrom = -1;
  #valueTo = -1;
  #values: Record<string, string> | null = null;
  #starts: Record<string, number> = {};

  constructor(raw: string, base: number, handler: TagHandler) {
    this.#raw = raw;
    this.#base = base;
    this.#handler = handler;
  }

  ontext(start: number, end: number): void {
    if (end > start) this.#handler.text(this.#base + start, this.#base + end);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#slice(start, end).toLowerCase();
    this.#from = this.#base + start - 1;
    this.#values = null;
  }

  onattribname(start: number, end: number): void {
    const name = this.#slice(start, end).toLowerCase();
    this.#attribute = KEPT.has(name) ? name : '';
    this.#valueFrom = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueFrom < 0) this.#valueFrom = start;
    this.#valueTo = end;
  }

  onattribend(_quote: unknown, end: number): void {
    const name = this.#attribute;
    if (name === '') return;
    if (this.#values === null) {
      this.#values = {};
      this.#starts = {};
    }
    if (name in this.#values) return;
    const empty = this.#valueFrom < 0;
    this.#values[name] = empty ? '' : this.#slice(this.#valueFrom, this.#valueTo);
    this.#starts[name] = this.#base + (empty ? end : this.#valueFrom);
  }

  onopentagend(end: number): void {
    this.#open(this.#base + end + 1);
  }

  onselfclosingtag(end: number): void {
    const name = this.#name;
    this.#open(this.#base + end + 1);
    // Only drawings close themselves; in HTML the slash says nothing.
    if ((name === 'svg' || (this.#counts.get('svg') ?? 0) > 0) && this.stack.at(-1) === name)
      this.#pop(this.#base + end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#slice(start, end).toLowerCase();
    const at = this.#base + end + 1;
    if ((this.#counts.get(name) ?? 0) > 0) {
      while (this.stack.at(-1) !== name) this.#pop(this.#base + start - 2);
      this.#pop(at);
    } else if (HEADING.has(name) && HEADING.has(this.stack.at(-1) ?? '')) this.#pop(at);
    else if (name === 'p' || name === 'br') {
      this.#name = name;
      this.#from = this.#base + start - 2;
      this.#values = null;
      this.#open(at);
      if (name === 'p') this.#pop(at);
    }
  }

  closeAll(at: number): void {
    while (this.stack.length > 0) this.#pop(at);
  }

  #open(to: number): void {
    const name = this.#name;
    const closes = CLOSES.get(name);
    if (closes) while (closes.has(this.stack.at(-1) ?? '')) this.#pop(this.#from);
    const attributes = this.#values ? { values: this.#values, starts: this.#starts } : NONE;
    this.#handler.open(name, attributes, this.#from, to);
    if (VOID.has(name)) return this.#handler.close(name, to);
    this.stack.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #pop(at: number): void {
    const name = this.stack.pop() as string;
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    this.#handler.close(name, at);
  }

  #slice(start: number, end: number): string {
    return this.#raw.slice(this.#base + start, this.#base + end);
  }

  // Entities stay as written; comments, declarations and CDATA sections show nothing.
  onattribentity(): void {}
  ontextentity(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
