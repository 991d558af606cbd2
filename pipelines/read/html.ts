/** HTML → blocks: one pass over htmlparser2's events, so that every character keeps its offset and no tree is built. */
import { Parser } from 'htmlparser2';
import type { Boilerplate, Hint } from '../../schemas/document.ts';
import { BlockWriter } from './block-writer.ts';
import { containerBoilerplate } from './boilerplate.ts';
import { HintReader } from './html-hints.ts';
import type { Parsed } from './parsed.ts';

const BLOCKS: Readonly<Record<string, 'paragraph' | 'heading' | 'item' | 'quote' | 'code'>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quote',
  pre: 'code',
};
const BREAKING = new Set(
  (
    'address article aside body button caption center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul blockquote textarea'
  ).split(' '),
);
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'head',
  'math',
  'audio',
  'video',
  'canvas',
]);
const STRONG = new Set(['b', 'strong', 'th', 'dt', 'u']);

interface Context {
  readonly name: string;
  readonly boilerplate: Boilerplate | null;
  readonly inMain: boolean;
}

/** Reads a page, or the piece raw[from, to) of a Markdown file that is HTML. */
export function readHtml(raw: string, writer = new BlockWriter(raw), from = 0, to = raw.length): Parsed {
  const reader = new HtmlReader(raw, writer, from);
  reader.read(to);
  return { writer, hints: reader.hints, language: reader.language };
}

class HtmlReader {
  readonly #raw: string;
  readonly #writer: BlockWriter;
  readonly #base: number;
  readonly #hints: HintReader;
  readonly #stack: Context[] = [];
  #silent = 0;
  #preformatted = 0;
  #listDepth = 0;
  /** In a table row or a definition list the format itself pairs label and value: its parts are cells of one block. */
  #row = 0;
  language: string | null = null;

  constructor(raw: string, writer: BlockWriter, base: number) {
    this.#raw = raw;
    this.#writer = writer;
    this.#base = base;
    this.#hints = new HintReader(raw, writer);
  }

  get hints(): readonly Hint[] {
    return this.#hints.hints;
  }

  read(to: number): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) =>
          this.#open(name, attributes, this.#base + parser.startIndex, this.#base + parser.endIndex + 1),
        ontext: (data) => this.#text(this.#base + parser.startIndex, this.#base + parser.startIndex + data.length),
        onclosetag: (name, implied) =>
          this.#close(name, this.#base + (implied ? parser.startIndex : parser.endIndex + 1)),
      },
      // Entities are decoded while copying, where their offsets are known.
      { decodeEntities: false, lowerCaseTags: true, recognizeSelfClosing: false },
    );
    parser.write(this.#raw.slice(this.#base, to));
    parser.end();
    this.#writer.close();
    this.#hints.finish();
  }

  #open(name: string, attributes: Record<string, string>, from: number, to: number): void {
    const outer = this.#stack.at(-1);
    if (name === 'html') this.language = attributes.lang ?? null;
    this.#hints.open(name, attributes, from, to);
    if (name === 'br') {
      if (this.#silent === 0) this.#writer.lineBreak(to);
      return;
    }
    const context: Context = {
      name,
      boilerplate: outer?.boilerplate ?? containerBoilerplate(name, attributes, outer?.inMain ?? false),
      inMain: outer?.inMain || name === 'main' || name === 'article' || attributes.role === 'main',
    };
    this.#stack.push(context);
    if (SILENT.has(name)) this.#silent++;
    if (this.#silent > 0) return;
    if (BREAKING.has(name)) this.#break(name, context, from);
    if (name === 'pre') this.#preformatted++;
    if (name === 'ul' || name === 'ol') this.#listDepth++;
    if (STRONG.has(name)) this.#writer.strong(true);
    if (name === 'a') this.#writer.link(true);
  }

  #break(name: string, context: Context, at: number): void {
    const { boilerplate, inMain } = context;
    if (name === 'tr' || (name === 'dt' && this.#row === 0)) {
      this.#writer.open({ kind: 'row', pair: true, boilerplate, inMain }, at);
      if (name === 'tr') this.#row++;
    }
    if (name === 'dt' || name === 'td' || name === 'th') return this.#cell(context, at);
    if (name === 'dd') return this.#writer.isOpen ? this.#writer.cell(at) : undefined;
    if (this.#inCell()) return this.#writer.lineBreak(at);
    // A container says nothing of its own: its text opens a block when it comes.
    this.#writer.close();
    const kind = BLOCKS[name];
    if (kind) {
      const level = kind === 'heading' ? Number(name[1]) : kind === 'item' ? Math.max(1, this.#listDepth) : 0;
      this.#writer.open({ kind, level, boilerplate, inMain }, at);
    }
  }

  #cell({ boilerplate, inMain }: Context, at: number): void {
    if (!this.#writer.isOpen) this.#writer.open({ kind: 'row', pair: true, boilerplate, inMain }, at);
    this.#writer.cell(at);
  }

  #inCell(): boolean {
    for (let i = this.#stack.length - 2; i >= 0; i--) {
      const { name } = this.#stack[i] as Context;
      if (name === 'td' || name === 'th' || name === 'dd' || name === 'dt') return true;
      if (name === 'table' || name === 'dl' || name === 'body') return false;
    }
    return false;
  }

  #text(from: number, to: number): void {
    if (this.#hints.takes(from, to) || this.#silent > 0) return;
    if (!this.#writer.isOpen) {
      if (!/\S/.test(this.#raw.slice(from, to))) return;
      const outer = this.#stack.at(-1);
      this.#writer.open(
        { kind: 'paragraph', boilerplate: outer?.boilerplate ?? null, inMain: outer?.inMain ?? false },
        from,
      );
    }
    this.#writer.copy(from, to, { syntax: 'html', lineBreak: this.#preformatted > 0 ? '\n' : ' ' });
  }

  #close(name: string, at: number): void {
    if (name === 'br') return;
    const context = this.#stack.pop();
    this.#hints.close(name);
    if (context && SILENT.has(name)) {
      this.#silent--;
      return;
    }
    if (this.#silent > 0) return;
    if (STRONG.has(name)) this.#writer.strong(false);
    if (name === 'a') this.#writer.link(false);
    if (name === 'pre') this.#preformatted--;
    if (name === 'ul' || name === 'ol') this.#listDepth--;
    if (name === 'tr') this.#row--;
    if (!BREAKING.has(name)) return;
    if (name === 'td' || name === 'th' || name === 'dt' || name === 'dd') return;
    this.#stack.push({ name, boilerplate: null, inMain: false });
    const within = this.#inCell();
    this.#stack.pop();
    if (within) this.#writer.lineBreak(at);
    else this.#writer.close();
  }
}
