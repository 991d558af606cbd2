/** Markdown → blocks, by remark's positions; tables only where a delimiter row says that there are some (they cost 2.6×). */
import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Hint } from '../../schemas/document.ts';
import { BlockWriter } from './block-writer.ts';
import { findFrontMatter, frontMatterHints } from './front-matter.ts';
import { readHtml } from './html.ts';
import type { Parsed } from './parsed.ts';

const plain = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads Markdown with or without front matter; HTML within it goes to the HTML reader. */
export async function readMarkdown(raw: string): Promise<Parsed> {
  const matter = findFrontMatter(raw);
  const hints = matter ? await frontMatterHints(raw, matter) : [];
  const bodyStart = matter?.bodyStart ?? 0;
  const body = raw.slice(bodyStart);
  const tables = /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(body);
  const tree = (tables ? gfm : plain).parse(body) as Root;
  const walker = new Walker(raw, bodyStart);
  walker.walk(tree);
  walker.writer.close();
  const language = hints.find((hint) => /^(?:lang|language|sprache)$/i.test(hint.name))?.value ?? null;
  return { writer: walker.writer, hints: [...hints, ...walker.finish()], language };
}

const MARKDOWN = { syntax: 'markdown', lineBreak: '\n' } as const;

class Walker {
  readonly writer: BlockWriter;
  readonly #raw: string;
  readonly #base: number;
  readonly #hints: Hint[] = [];
  readonly #links: { readonly index: number; readonly from: number; readonly to: number }[] = [];

  constructor(raw: string, base: number) {
    this.#raw = raw;
    this.#base = base;
    this.writer = new BlockWriter(raw);
  }

  walk(node: Nodes, depth = 0): void {
    const [from, to] = this.#range(node);
    switch (node.type) {
      case 'root':
      case 'blockquote':
        return this.#children(node, depth);
      case 'list':
        return this.#children(node, depth + 1);
      case 'listItem':
        this.writer.open({ kind: 'item', level: depth }, from);
        this.#children(node, depth);
        return this.writer.close();
      case 'heading':
        this.writer.open({ kind: 'heading', level: node.depth }, from);
        this.#children(node, depth);
        return this.writer.close();
      case 'paragraph':
        // The first paragraph of a list item continues the item's block.
        if (!this.writer.isOpen) this.writer.open({ kind: 'paragraph' }, from);
        this.#children(node, depth);
        return this.writer.close();
      case 'table':
        return this.#children(node, depth);
      case 'tableRow':
        this.writer.open({ kind: 'row', pair: true }, from);
        this.#children(node, depth);
        return this.writer.close();
      case 'tableCell':
        this.writer.cell(from);
        return this.#children(node, depth);
      case 'code':
        return this.#code(from, to);
      case 'html':
        return this.#html(from, to);
      case 'break':
        return this.writer.lineBreak(to);
      case 'strong':
        this.writer.strong(true);
        this.#children(node, depth);
        return this.writer.strong(false);
      case 'link':
        return this.#link(node, depth);
      case 'text':
        return this.writer.copy(from, to, MARKDOWN);
      case 'inlineCode':
        return this.writer.copy(
          from + (/^`+/.exec(this.#raw.slice(from, to))?.[0].length ?? 0),
          to - (/`+$/.exec(this.#raw.slice(from, to))?.[0].length ?? 0),
          MARKDOWN,
        );
      case 'thematicBreak':
        return this.writer.close();
      default:
        if ('children' in node) this.#children(node as Parents, depth);
    }
  }

  /** Hints found in the body, with the words that show them. */
  finish(): readonly Hint[] {
    const { text } = this.writer.builder;
    for (const { index, from, to } of this.#links) {
      const words = text.slice(from, to);
      const start = from + words.length - words.trimStart().length;
      const end = start + words.trim().length;
      this.#hints[index] = { ...(this.#hints[index] as Hint), shown: end > start ? { start, end } : null };
    }
    return this.#hints;
  }

  #children(node: Parents, depth: number): void {
    for (const child of node.children) this.walk(child as Nodes, depth);
  }

  #code(from: number, to: number): void {
    // People put addresses and deadlines into code blocks to keep their lines; the fences are no words.
    const raw = this.#raw.slice(from, to);
    const head = /^(?:`{3,}|~{3,})[^\n]*\n/.exec(raw)?.[0].length ?? 0;
    const tail = head ? (/\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(raw)?.[0].length ?? 0) : 0;
    this.writer.open({ kind: 'code' }, from);
    this.writer.copy(from + head, to - tail, { syntax: 'text', lineBreak: '\n' });
    this.writer.close();
  }

  #html(from: number, to: number): void {
    const raw = this.#raw.slice(from, to);
    if (/^<br\s*\/?>$/i.test(raw)) return this.writer.lineBreak(to);
    // Inline tags (<span>, <b>) come one by one: only whole elements are blocks of their own.
    if (this.writer.isOpen || /^<\/?[a-z][^>]*>$/i.test(raw.trim())) return;
    const { hints } = readHtml(this.#raw, this.writer, from, to);
    this.#hints.push(...hints);
  }

  #link(node: Extract<Nodes, { type: 'link' }>, depth: number): void {
    const [from, to] = this.#range(node);
    const start = this.writer.builder.length;
    this.writer.link(true);
    this.#children(node, depth);
    this.writer.link(false);
    const scheme = /^(mailto|tel|https?):/i.exec(node.url)?.[1]?.toLowerCase();
    if (!scheme) return;
    const at = this.#raw.lastIndexOf(node.url, to);
    const found = at >= from;
    this.#links.push({ index: this.#hints.length, from: start, to: this.writer.builder.length });
    this.#hints.push({
      origin: 'link',
      name: scheme.startsWith('http') ? 'href' : scheme,
      value: node.url,
      at: { raw: true, start: found ? at : from, end: found ? at + node.url.length : to },
      shown: null,
      group: 0,
      type: null,
    });
  }

  #range(node: Nodes): [number, number] {
    return [this.#base + (node.position?.start.offset ?? 0), this.#base + (node.position?.end.offset ?? 0)];
  }
}
