/** HTML → blocks: one pass over htmlparser2's events, so that every character keeps its offset and no tree is built. */
import type { Hint } from '../../schemas/document.ts';
import { BlockWriter } from './block-writer.ts';
import { containerBoilerplate, isHidden } from './boilerplate.ts';
import { BLOCKS, BREAKING, CELLS, type Context, entryName, isMain, ROOT, SILENT, STRONG } from './html-elements.ts';
import { HintReader } from './html-hints.ts';
import { type Attributes, readTags, type TagHandler } from './html-tags.ts';
import type { Parsed } from './parsed.ts';
import type { CopyOptions } from './text-builder.ts';

/** A cell that holds more than this and goes on with a new paragraph lays out the page: it is no value. */
const LAYOUT_CELL = 240;
const LAYOUT_LABEL = 80;

/** Where a piece of HTML within Markdown begins and ends, and what stands around it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Within a quote, whose mark begins every line. */
  readonly quoted: boolean;
}

/** Reads a page; site generators (Jekyll, Hugo, Eleventy) put front matter above their templates. */
export async function readHtml(raw: string): Promise<Parsed> {
  const matter = /^\s{0,9}(?:---|\+\+\+)/.test(raw) ? await import('./front-matter.ts') : null;
  const found = matter?.findFrontMatter(raw);
  const own = matter && found ? await matter.frontMatterHints(raw, found) : [];
  const reader = new HtmlReader(
    raw,
    new BlockWriter(raw),
    { from: found?.bodyStart ?? 0, to: raw.length, quoted: false },
    0,
  );
  reader.read();
  return { writer: reader.writer, hints: [...own, ...reader.hints], language: reader.language };
}

/** Reads a piece of HTML within Markdown; names the elements without text (script, noscript) that stay open behind it. */
export function readHtmlPiece(
  raw: string,
  writer: BlockWriter,
  piece: Piece,
): { hints: readonly Hint[]; silent: string[] } {
  const reader = new HtmlReader(raw, writer, piece, 2);
  const silent = reader.read();
  return { hints: reader.hints, silent };
}

class HtmlReader implements TagHandler {
  readonly writer: BlockWriter;
  readonly #raw: string;
  readonly #piece: Piece;
  readonly #hints: HintReader;
  readonly #stack: Context[];
  #preformatted = 0;
  #listDepth = 0;
  #elements = 0;
  #containers = 0;
  language: string | null = null;

  constructor(raw: string, writer: BlockWriter, piece: Piece, inMain: number) {
    this.#raw = raw;
    this.writer = writer;
    this.#piece = piece;
    this.#hints = new HintReader(raw, writer);
    this.#stack = [{ ...ROOT, inMain }];
  }

  get hints(): readonly Hint[] {
    return this.#hints.hints;
  }

  /** Reads the piece; returns the elements without text that stay open at its end. */
  read(): string[] {
    const open = readTags(this.#raw, this.#piece.from, this.#piece.to, this);
    this.writer.close();
    this.#hints.finish();
    return open.filter((name) => SILENT.has(name));
  }

  open(name: string, attributes: Attributes, from: number, to: number): void {
    const outer = this.#stack[this.#stack.length - 1] as Context;
    if (name === 'html') this.language = attributes.values.lang ?? null;
    this.#hints.open(name, attributes, to);
    if (name === 'br') {
      if (!outer.silent) this.writer.lineBreak(to);
      return;
    }
    const context = this.#context(name, attributes.values, outer);
    this.#stack.push(context);
    if (context.silent) return;
    if (context.breaks) this.#break(name, context, from);
    if (name === 'pre') this.#preformatted++;
    else if (name === 'ul' || name === 'ol') this.#listDepth++;
    else if (name === 'a') this.writer.link(true);
    if (STRONG.has(name)) this.writer.strong(true);
  }

  #context(name: string, attributes: Readonly<Record<string, string>>, outer: Context): Context {
    // A button that opens and closes a part of the page is inside that part's heading.
    const breaks = BREAKING.has(name) && !(outer.heading && name === 'button');
    const found =
      outer.boilerplate !== null || outer.heading ? null : containerBoilerplate(name, attributes, outer.inMain > 0);
    return {
      name,
      breaks,
      number: ++this.#elements,
      boilerplate: outer.boilerplate ?? found,
      container: found !== null && name !== 'nav' && name !== 'footer' ? this.#containers++ : outer.container,
      inMain: outer.inMain === 2 || isMain(name, attributes) ? 2 : name === 'article' ? 1 : outer.inMain,
      silent: outer.silent || SILENT.has(name) || (!breaks && isHidden(attributes)),
      cell: CELLS.has(name) || (outer.cell && name !== 'table' && name !== 'dl'),
      heading: BLOCKS[name] === 'heading' || (outer.heading && !breaks),
      row: name === 'tr' || (outer.row && name !== 'table' && name !== 'dl'),
      head: name === 'thead' || (outer.head && name !== 'table'),
      entry: outer.boilerplate === null && found === null ? entryName(name, attributes) : null,
      entryStart: this.writer.builder.length,
      entryBlocks: this.writer.blocks.length,
      parent: outer.number,
    };
  }

  #break(name: string, context: Context, at: number): void {
    if (CELLS.has(name)) return this.#cell(name, context, at);
    if (name === 'tr') return this.#row(context, true, at);
    const kind = BLOCKS[name];
    if (context.cell) {
      if (!this.#isLayout(name, kind)) return this.writer.lineBreak(at);
      this.#leaveCell();
    }
    // A container says nothing of its own: its text opens a block when it comes.
    this.writer.close();
    if (name === 'hr') return this.writer.rule();
    if (!kind) return;
    const level = kind === 'heading' ? Number(name[1]) : kind === 'item' ? Math.max(1, this.#listDepth) : 0;
    const { boilerplate, inMain, container } = context;
    this.writer.open({ kind, level, boilerplate, inMain, container }, at);
  }

  #row({ boilerplate, inMain, container }: Context, head: boolean, at: number): void {
    this.writer.open({ kind: 'row', pair: true, head, boilerplate, inMain, container }, at);
  }

  #cell(name: string, context: Context, at: number): void {
    const { writer } = this;
    // A cell that is a menu is no part of a row with content.
    const other = writer.isOpen && context.boilerplate !== writer.openBoilerplate;
    if (!writer.isOpen || other || (name === 'dt' && !context.row)) this.#row(context, false, at);
    // A row with a single plain cell is no head, nor one whose name stands before its value.
    if (name === 'td' && !context.head) writer.noHead();
    writer.cell(at);
  }

  /** Old sites lay out whole pages with tables: what holds headings, tables or paragraphs is no label and no value. */
  #isLayout(name: string, kind: string | undefined): boolean {
    if (kind === 'heading' || name === 'table' || name === 'article' || name === 'main' || name === 'hr') return true;
    return this.writer.openLength > (this.writer.openCells < 2 ? LAYOUT_LABEL : LAYOUT_CELL);
  }

  #leaveCell(): void {
    this.writer.dropEmptyCell();
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const context = this.#stack[i] as Context;
      if (!context.cell) return;
      context.cell = false;
    }
  }

  text(from: number, to: number): void {
    const outer = this.#stack[this.#stack.length - 1] as Context;
    if (this.#hints.takes(from, to)) return;
    const { writer } = this;
    if (outer.silent) {
      if (writer.isOpen) writer.builder.cut();
      return;
    }
    if (!writer.isOpen) {
      if (!/\S/.test(this.#raw.slice(from, to))) return;
      const { boilerplate, inMain, container } = outer;
      writer.open({ kind: 'paragraph', boilerplate, inMain, container }, from);
    }
    writer.copy(from, to, this.#preformatted > 0 ? this.#pre : this.#flow);
  }

  get #flow(): CopyOptions {
    return this.#piece.quoted ? QUOTED_FLOW : FLOW;
  }

  get #pre(): CopyOptions {
    return this.#piece.quoted ? QUOTED_PRE : PRE;
  }

  close(name: string, at: number): void {
    if (name === 'br') return this.#hints.close();
    const context = this.#stack.length > 1 ? this.#stack.pop() : undefined;
    this.#hints.close();
    if (!context || context.silent) return;
    if (STRONG.has(name)) this.writer.strong(false);
    if (name === 'a') this.writer.link(false);
    else if (name === 'pre') this.#preformatted--;
    else if (name === 'ul' || name === 'ol') this.#listDepth--;
    if (!context.breaks) return;
    if (CELLS.has(name)) {
      // What follows a cell that turned out to be a container is no part of its last paragraph.
      if (!context.cell) this.writer.close();
    } else if (this.#stack[this.#stack.length - 1]?.cell) this.writer.lineBreak(at);
    else this.writer.close();
    if (context.entry !== null) this.#entry(context);
  }

  #entry({ entry, entryStart, entryBlocks, parent }: Context): void {
    const { writer } = this;
    if (writer.blocks.length - entryBlocks < 2) return;
    writer.entries.push({ name: entry as string, parent, start: entryStart, end: writer.builder.length });
  }
}

const FLOW: CopyOptions = { syntax: 'html', lineBreak: ' ' };
const PRE: CopyOptions = { syntax: 'html', lineBreak: '\n' };
const QUOTED_FLOW: CopyOptions = { syntax: 'quoted-html', lineBreak: ' ' };
const QUOTED_PRE: CopyOptions = { syntax: 'quoted-html', lineBreak: '\n' };
