/** Markdown → blocks, by remark's positions; tables only where a delimiter row says that there are some (they cost 2.6×). */
import type { Nodes, Parents, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Hint } from '../../schemas/document.ts';
import { BlockWriter } from './block-writer.ts';
import type { readHtmlPiece } from './html.ts';
import type { Parsed } from './parsed.ts';
import { shownPart } from './spans.ts';
import { betweenTags } from './template-tags.ts';
import { isWrapped, lines } from './text-lines.ts';

const plain = unified().use(remarkParse).freeze();
let gfm: typeof plain | undefined;
const withTables = async () => {
  gfm ??= unified()
    .use(remarkParse)
    .use((await import('remark-gfm')).default)
    .freeze();
  return gfm;
};

/**
 * The rules read the first 300,000 characters of a text (`LONGEST_TEXT`); its source may be twice as long. A tree of more is not worth
 * its memory: of a list of 18 MB it filled 4 GB, and the program crashed.
 */
const MOST = 600_000;

/** Reads Markdown with or without front matter; HTML within it goes to the HTML reader. */
export async function readMarkdown(raw: string): Promise<Parsed> {
  // What a page does not have is not loaded: front matter, tables, HTML.
  const front = /^\s*?(?:---|\+\+\+)/.test(raw) ? await import('./front-matter.ts') : null;
  const matter = front?.findFrontMatter(raw) ?? null;
  const hints = front && matter ? await front.frontMatterHints(raw, matter) : [];
  const bodyStart = matter?.bodyStart ?? 0;
  const body = beginning(raw.slice(bodyStart));
  const tables = /^[ \t]{0,8}\|?[ \t]{0,8}:?-{2,60}:?[ \t]{0,8}\|/m.test(body);
  const tree = (tables ? await withTables() : plain).parse(body) as Root;
  const html = body.includes('<') ? await import('./html.ts') : null;
  const walker = new Walker(raw, bodyStart, html?.readHtmlPiece ?? null);
  walker.walk(tree);
  walker.writer.close();
  const language = hints.find((hint) => /^(?:lang|language|sprache)$/i.test(hint.name))?.value ?? null;
  return { writer: walker.writer, hints: [...hints, ...walker.finish()], language };
}

/** Whole lines of at most `MOST` characters. */
function beginning(body: string): string {
  if (body.length <= MOST) return body;
  const end = body.lastIndexOf('\n', MOST);
  return body.slice(0, end > 0 ? end + 1 : MOST);
}

const SOFT = { syntax: 'markdown', lineBreak: 'soft' } as const;
const WRAPPED = { syntax: 'markdown', lineBreak: ' ' } as const;
/** Inline tags that change how what follows is read. */
const INLINE_TAG = /^<(\/?)(b|strong|a|script|style|noscript|svg|iframe)\b/i;
const HREF = /\shref\s*=\s*["']?([^"'\s>]+)/i;

const DAY = /^\d{1,2}\.\s+(?=(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\b|\d{1,2}\.)/iu;

class Walker {
  readonly writer: BlockWriter;
  readonly #raw: string;
  readonly #base: number;
  readonly #hints: Hint[] = [];
  readonly #links: { readonly index: number; readonly from: number; to: number }[] = [];
  #flow: typeof SOFT | typeof WRAPPED = SOFT;
  #quotes = 0;
  #tableHead = false;
  /** Elements without text (<script>, <noscript>) opened by HTML that is still open. */
  #silent: string[] = [];

  /** The reader of HTML; null where the page has none. */
  readonly #readHtml: typeof readHtmlPiece | null;

  constructor(raw: string, base: number, readHtml: typeof readHtmlPiece | null) {
    this.#raw = raw;
    this.#base = base;
    this.#readHtml = readHtml;
    this.writer = new BlockWriter(raw);
  }

  walk(node: Nodes, depth = 0): void {
    const [from, to] = this.#range(node);
    if (this.#silent.length > 0 && node.type !== 'html' && !('children' in node)) return;
    switch (node.type) {
      case 'root':
        return this.#children(node, depth);
      case 'blockquote':
        this.#quotes++;
        this.#children(node, depth);
        this.#quotes--;
        return;
      case 'list':
        return this.#children(node, depth + 1);
      case 'listItem':
        this.writer.open({ kind: 'item', level: depth }, from);
        this.#copyDay(from);
        this.#children(node, depth);
        return this.writer.close();
      case 'heading':
        this.writer.open({ kind: 'heading', level: node.depth }, from);
        this.#children(node, depth);
        return this.writer.close();
      case 'paragraph':
        // The first paragraph of a list item continues the item's block.
        if (!this.writer.isOpen) this.writer.open({ kind: 'paragraph' }, from);
        this.#flow = isWrapped([...lines(this.#raw.slice(from, to))]) ? WRAPPED : SOFT;
        this.#children(node, depth);
        return this.writer.close();
      case 'table':
        this.#tableHead = true;
        return this.#children(node, depth);
      case 'tableRow':
        this.writer.open({ kind: 'row', pair: true, head: this.#tableHead }, from);
        this.#tableHead = false;
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
        return this.#text(from, to);
      case 'inlineCode':
        return this.writer.copy(
          from + (/^`{1,20}/.exec(this.#raw.slice(from, to))?.[0].length ?? 0),
          to - (/`{1,20}$/.exec(this.#raw.slice(from, to))?.[0].length ?? 0),
          this.#flow,
        );
      case 'thematicBreak':
        return this.writer.rule();
      case 'image':
      case 'imageReference':
      case 'definition':
        return this.writer.builder.cut();
      case 'linkReference':
        this.#children(node, depth);
        return this.writer.builder.cut();
      default:
        if ('children' in node) this.#children(node as Parents, depth);
    }
  }

  #text(from: number, to: number): void {
    for (const [start, end] of betweenTags(this.#raw.slice(from, to))) {
      if (start > 0) this.writer.builder.cut();
      this.writer.copy(from + start, from + end, this.#flow);
    }
  }

  /** A line that begins with "14. September" is a list to Markdown; its number is the day. */
  #copyDay(from: number): void {
    const marker = DAY.exec(this.#raw.slice(from, from + 40));
    if (marker) this.writer.copy(from, from + marker[0].length, SOFT);
  }

  /** Hints found in the body, with the words that show them. */
  finish(): readonly Hint[] {
    const { text } = this.writer.builder;
    for (const { index, from, to } of this.#links) {
      this.#hints[index] = { ...(this.#hints[index] as Hint), shown: shownPart(text, { start: from, end: to }) };
    }
    return this.#hints;
  }

  #children(node: Parents, depth: number): void {
    for (const child of node.children) this.walk(child as Nodes, depth);
  }

  #code(from: number, to: number): void {
    // People put addresses and deadlines into code blocks to keep their lines; the fences are no words.
    const raw = this.#raw.slice(from, to);
    const head = /^(?:```|~~~)[^\n]*\n/.exec(raw)?.[0].length ?? 0;
    const tail = head ? (/\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(raw)?.[0].length ?? 0) : 0;
    this.writer.open({ kind: 'code' }, from);
    this.writer.copy(from + head, to - tail, { syntax: 'text', lineBreak: '\n' });
    this.writer.close();
  }

  #html(from: number, to: number): void {
    const raw = this.#raw.slice(from, to);
    const [open] = this.#silent;
    if (open !== undefined) {
      const end = raw.toLowerCase().lastIndexOf(`</${open}`);
      if (end < 0) return;
      this.#silent = [];
      if (this.writer.isOpen) return;
      return this.#html(from + end, to);
    }
    if (/^<br\s*\/?>$/i.test(raw)) return this.writer.lineBreak(to);
    if (/^<hr\b/i.test(raw) && !this.writer.isOpen) return this.writer.rule();
    // Inline tags (<span>, <b>) come one by one: only whole elements are blocks of their own.
    if (this.writer.isOpen) return this.#inlineTag(raw, from);
    if (/^<\/?[a-z][^>]*>$/i.test(raw.trim()) && !/^<(?:script|style|noscript)/i.test(raw.trim())) return;
    const piece = { from, to, quoted: this.#quotes > 0 };
    const { hints = [], silent = [] } = this.#readHtml?.(this.#raw, this.writer, piece) ?? {};
    this.#hints.push(...hints);
    this.#silent = silent.slice(0, 1);
  }

  #inlineTag(raw: string, from: number): void {
    const [, closing, tag] = INLINE_TAG.exec(raw) ?? [];
    const name = tag?.toLowerCase();
    if (name === undefined) return;
    if (name === 'b' || name === 'strong') this.writer.strong(closing === '');
    else if (name !== 'a') {
      if (closing === '') {
        this.writer.builder.cut();
        this.#silent = [name];
      }
    } else if (closing === '') {
      const href = HREF.exec(raw);
      if (href) {
        const at = from + href.index + href[0].lastIndexOf(href[1] as string);
        this.#linkHint(href[1] as string, this.writer.builder.length, at);
      }
    } else {
      const last = this.#links.at(-1);
      if (last && last.to < 0) last.to = this.writer.builder.length;
    }
  }

  #link(node: Extract<Nodes, { type: 'link' }>, depth: number): void {
    const [from, to] = this.#range(node);
    const { builder } = this.writer;
    // The address of a link is no word of the text, and <https://…> looks like a tag: evidence does not reach across them.
    const auto = this.#raw[from] === '<';
    if (auto) builder.cut();
    const start = builder.length;
    this.writer.link(true);
    this.#children(node, depth);
    this.writer.link(false);
    if (auto || this.#raw[to - 1] === ')') builder.cut();
    const at = this.#raw.slice(from, to).lastIndexOf(node.url);
    this.#linkHint(node.url, start, at >= 0 ? from + at : null, [from, to]);
    const link = this.#links.at(-1);
    if (link && link.to < 0) link.to = this.writer.builder.length;
  }

  #linkHint(url: string, start: number, at: number | null, around: [number, number] = [0, 0]): void {
    const scheme = /^(mailto|tel|https?):/i.exec(url)?.[1]?.toLowerCase();
    if (!scheme) return;
    this.#links.push({ index: this.#hints.length, from: start, to: -1 });
    this.#hints.push({
      origin: 'link',
      name: scheme.startsWith('http') ? 'href' : scheme,
      value: url,
      at: { raw: true, start: at ?? around[0], end: at === null ? around[1] : at + url.length },
      shown: null,
      group: 0,
      type: null,
    });
  }

  #range(node: Nodes): [number, number] {
    return [this.#base + (node.position?.start.offset ?? 0), this.#base + (node.position?.end.offset ?? 0)];
  }
}
