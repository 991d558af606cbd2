/** What the three readers write into: blocks of text, one after another, each with the marks its format gave it. */
import type { Block, BlockKind, Boilerplate, Span } from '../../schemas/document.ts';
import { type CopyOptions, TextBuilder } from './text-builder.ts';

/** A block before the labels are read: what the format alone says of it. */
export interface Draft extends Omit<Block, 'field'> {
  readonly kind: BlockKind;
  boilerplate: Boilerplate | null;
  readonly start: number;
  end: number;
  /** Bold runs, which often are labels. */
  readonly strong: Span[];
  /** Cells of a table row; term and descriptions of a definition list. */
  readonly cells: Span[];
  /** Characters that are link text: navigation is nearly all links. */
  linked: number;
  /** 2 inside <main> or its like, 1 inside an <article> only, 0 outside; 2 where the format has none. */
  readonly inMain: number;
  /** A <dt>/<dd> pair or a table row, where the format itself pairs label and value. */
  readonly pair: boolean;
  /** A heading only by its looks: a short line of plain text between empty ones. */
  readonly guessed: boolean;
  /** The head of a table, whose cells name the columns. */
  head: boolean;
  /** Number of the container whose looks made it boilerplate; -1 for none. */
  readonly container: number;
}

/** A repeated part of a page: an <article>, a list item, a teaser; in offsets of the text. */
export interface Entry extends Span {
  /** Tag and first class, by which siblings are alike. */
  readonly name: string;
  /** Number of the element that holds it. */
  readonly parent: number;
}

export interface BlockOptions {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly boilerplate?: Boilerplate | null;
  readonly inMain?: number;
  readonly pair?: boolean;
  readonly guessed?: boolean;
  readonly head?: boolean;
  readonly container?: number;
}

export class BlockWriter {
  readonly builder: TextBuilder;
  readonly blocks: Draft[] = [];
  /** Offsets of the text at which a line across the page stood. */
  readonly rules: number[] = [];
  readonly entries: Entry[] = [];
  #open: Draft | undefined;
  #strongFrom = -1;
  #linkFrom = -1;

  constructor(raw: string) {
    this.builder = new TextBuilder(raw);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Opens a block; one that is still open is closed first. */
  open(options: BlockOptions, rawAt: number): void {
    this.close();
    this.builder.separate('\n\n', rawAt);
    const start = this.builder.length;
    this.#open = {
      kind: options.kind,
      level: options.level ?? 0,
      boilerplate: options.boilerplate ?? null,
      inMain: options.inMain ?? 2,
      pair: options.pair ?? false,
      guessed: options.guessed ?? false,
      head: options.head ?? false,
      container: options.container ?? -1,
      start,
      end: start,
      strong: [],
      cells: [],
      linked: 0,
    };
    if (this.#strongFrom >= 0) this.#strongFrom = start;
    if (this.#linkFrom >= 0) this.#linkFrom = start;
  }

  copy(from: number, to: number, options: CopyOptions): void {
    this.builder.copy(from, to, options);
  }

  /** A line break inside the block: <br>, or a value line of a label. */
  lineBreak(rawAt: number): void {
    const { builder } = this;
    builder.trimEnd();
    const written = this.#open ? builder.tail(this.#open.start) : '';
    if (written !== '' && !written.endsWith('\n')) builder.separate('\n', rawAt);
  }

  /** A line across the page: <hr>, "---", a row of signs. */
  rule(): void {
    this.close();
    if (this.blocks.length > 0) this.rules.push(this.builder.length);
  }

  /** Visible characters of the open block so far. */
  get openLength(): number {
    return this.#open ? this.builder.length - this.#open.start : 0;
  }

  /** Cells of the open row. */
  get openCells(): number {
    return this.#open?.cells.length ?? 0;
  }

  get openBoilerplate(): Boilerplate | null {
    return this.#open?.boilerplate ?? null;
  }

  /** Takes back the cell just begun, as long as nothing stands in it. */
  dropEmptyCell(): void {
    const cells = this.#open?.cells;
    if (cells && cells.length > 0 && this.builder.tail(cells[cells.length - 1]?.start ?? 0).trim() === '') cells.pop();
  }

  /** The open row is no head of a table. */
  noHead(): void {
    if (this.#open) this.#open.head = false;
  }

  /** Begins the next cell of a row, or the description behind a term. */
  cell(rawAt: number): void {
    const open = this.#open;
    if (!open) return;
    this.#endCell(open);
    this.builder.separate(this.builder.length > open.start ? '\t' : '', rawAt);
    open.cells.push({ start: this.builder.length, end: this.builder.length });
  }

  strong(on: boolean): void {
    if (on) {
      if (this.#strongFrom < 0) this.#strongFrom = this.builder.length;
    } else if (this.#strongFrom >= 0) {
      this.#open?.strong.push({ start: this.#strongFrom, end: this.builder.length });
      this.#strongFrom = -1;
    }
  }

  link(on: boolean): void {
    if (on) this.#linkFrom = this.builder.length;
    else if (this.#linkFrom >= 0) {
      if (this.#open) this.#open.linked += this.builder.length - this.#linkFrom;
      this.#linkFrom = -1;
    }
  }

  /** Closes the open block; one without a visible character leaves no trace. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    if (this.#strongFrom >= 0 && this.builder.length > this.#strongFrom) {
      open.strong.push({ start: this.#strongFrom, end: this.builder.length });
    }
    if (this.#linkFrom >= 0) open.linked += Math.max(0, this.builder.length - this.#linkFrom);
    const end = open.start + this.builder.tail(open.start).trimEnd().length;
    if (end <= open.start) {
      this.builder.truncate(this.blocks.at(-1)?.end ?? 0);
      return;
    }
    this.builder.truncate(end);
    open.end = end;
    this.#endCell(open);
    // A row of a single cell pairs nothing: it is text.
    for (const [i, cell] of open.cells.entries()) {
      if (cell.end > end || cell.start > end)
        open.cells[i] = { start: Math.min(cell.start, end), end: Math.min(cell.end, end) };
    }
    const single = open.pair && open.kind === 'row' && open.cells.length < 2;
    this.blocks.push(single ? { ...open, kind: 'paragraph', pair: false } : open);
    this.builder.settle();
  }

  #endCell(open: Draft): void {
    const last = open.cells.at(-1);
    if (last) {
      this.builder.trimEnd();
      open.cells[open.cells.length - 1] = { start: last.start, end: Math.max(last.start, this.builder.length) };
    }
  }
}
