/** What a page says of itself for machines: title and meta tags, OpenGraph, microdata, JSON-LD, <time>, mailto: and tel: links. */
import { decodeHTMLAttribute } from 'entities/decode';
import type { Hint, HintOrigin, RawSpan } from '../../schemas/document.ts';
import type { BlockWriter } from './block-writer.ts';
import type { Attributes } from './html-tags.ts';
import { scanJsonLd } from './json-ld.ts';
import { shownPart } from './spans.ts';

const META =
  /^(?:description|keywords|date|author|publisher|title|last-modified|geo\..{1,30}|dc(?:terms)?\..{1,30}|og:.{1,40}|article:.{1,40}|event:.{1,40})$/i;

interface Pending {
  readonly depth: number;
  readonly from: number;
  readonly rawFrom: number;
  readonly make: (shown: () => string, end: () => number) => Hint | null;
}

interface Scope {
  readonly depth: number;
  readonly path: string;
  readonly group: number;
  readonly type: string | null;
}

export class HintReader {
  readonly hints: Hint[] = [];
  readonly #raw: string;
  readonly #writer: BlockWriter;
  readonly #pending: Pending[] = [];
  readonly #shown: { readonly index: number; readonly from: number; readonly to: number }[] = [];
  readonly #scopes: Scope[] = [];
  #depth = 0;
  #groups = 0;
  #capture: 'json-ld' | 'title' | null = null;
  #captured: RawSpan | null = null;

  constructor(raw: string, writer: BlockWriter) {
    this.#raw = raw;
    this.#writer = writer;
  }

  open(name: string, tag: Attributes, to: number): void {
    this.#depth++;
    const { values } = tag;
    if (name === 'script' && values.type !== undefined && /ld\+json/.test(values.type)) this.#capture = 'json-ld';
    else if (name === 'title' && this.#depth < 4) this.#capture = 'title';
    else if (name === 'meta') this.#meta(tag);
    else if (name === 'time' && values.datetime) this.#visible('time', 'datetime', 'datetime', tag, to);
    else if (name === 'a' && values.href !== undefined) this.#link(values.href, tag, to);
    if (values.itemscope !== undefined || values.itemprop !== undefined) this.#microdata(name, tag, to);
  }

  /** Whether raw[from, to) is data for machines and no text of the page. */
  takes(from: number, to: number): boolean {
    if (this.#capture === null) return false;
    this.#captured = { raw: true, start: this.#captured?.start ?? from, end: to };
    return true;
  }

  close(): void {
    if (this.#capture !== null && this.#captured !== null) {
      if (this.#capture === 'title') this.#add('meta', 'title', this.#captured);
      else {
        const { hints, groups } = scanJsonLd(this.#raw, this.#captured, this.#groups);
        this.hints.push(...hints);
        this.#groups = groups;
      }
      this.#captured = null;
    }
    this.#capture = null;
    while (this.#pending.at(-1)?.depth === this.#depth) this.#settle(this.#pending.pop() as Pending);
    if (this.#scopes.at(-1)?.depth === this.#depth) this.#scopes.pop();
    this.#depth--;
  }

  /** Trims what hints show to its visible characters, once the whole text is known. */
  finish(): void {
    const { text } = this.#writer.builder;
    for (const { index, from, to } of this.#shown) {
      const hint = this.hints[index] as Hint;
      this.hints[index] = { ...hint, shown: shownPart(text, { start: from, end: to }) };
    }
  }

  #meta(tag: Attributes): void {
    const { property, name, content } = tag.values;
    const key = property ?? name ?? '';
    if (!content || !META.test(key)) return;
    this.#add(/^(?:og|article|event):/i.test(key) ? 'opengraph' : 'meta', key.toLowerCase(), valueSpan(tag, 'content'));
  }

  #link(href: string, tag: Attributes, to: number): void {
    const scheme = /^\s*(mailto|tel|https?):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme) this.#visible('link', scheme.startsWith('http') ? 'href' : scheme, 'href', tag, to);
  }

  #visible(origin: HintOrigin, name: string, attribute: string, tag: Attributes, to: number): void {
    const at = valueSpan(tag, attribute);
    const value = decodeHTMLAttribute(tag.values[attribute] as string).trim();
    this.#pending.push({
      depth: this.#depth,
      from: this.#writer.builder.length,
      rawFrom: to,
      make: () => ({ origin, name, value, at, shown: null, group: 0, type: null }),
    });
  }

  #microdata(name: string, tag: Attributes, to: number): void {
    const attributes = tag.values;
    const outer = this.#scopes.at(-1);
    const property = attributes.itemprop;
    const path = outer?.path && property ? `${outer.path}.${property}` : (property ?? '');
    if (attributes.itemscope !== undefined) {
      const type =
        attributes.itemtype
          ?.replace(/\/$/, '')
          .split(/[^A-Za-z]/)
          .at(-1) || null;
      const nested = outer !== undefined && property !== undefined;
      this.#scopes.push({
        depth: this.#depth,
        path: nested ? path : '',
        group: nested ? outer.group : this.#groups++,
        type: nested ? outer.type : type,
      });
      return;
    }
    if (!outer || !path) return;
    const { group, type } = outer;
    const attribute = (['content', 'datetime', name === 'a' || name === 'link' ? 'href' : 'src'] as const).find(
      (key) => attributes[key],
    );
    if (attribute) {
      const at = valueSpan(tag, attribute);
      const value = decodeHTMLAttribute(attributes[attribute] as string).trim();
      this.hints.push({ origin: 'microdata', name: path, value, at, shown: null, group, type });
      return;
    }
    this.#pending.push({
      depth: this.#depth,
      from: this.#writer.builder.length,
      rawFrom: to,
      make: (shown, end) => {
        const value = shown();
        return value === ''
          ? null
          : {
              origin: 'microdata',
              name: path,
              value,
              at: { raw: true, start: to, end: end() },
              shown: null,
              group,
              type,
            };
      },
    });
  }

  #settle(pending: Pending): void {
    const { builder } = this.#writer;
    const to = builder.length;
    const hint = pending.make(
      () => builder.text.slice(pending.from, to).replace(/\s+/gu, ' ').trim(),
      () => Math.max(pending.rawFrom, builder.offsets().toRawEnd(to)),
    );
    if (!hint) return;
    this.#shown.push({ index: this.hints.length, from: pending.from, to });
    this.hints.push(hint);
  }

  #add(origin: HintOrigin, name: string, at: RawSpan): void {
    const value = decodeHTMLAttribute(this.#raw.slice(at.start, at.end)).replace(/\s+/gu, ' ').trim();
    if (value) this.hints.push({ origin, name, value, at, shown: null, group: 0, type: null });
  }
}

/** Where an attribute's value stands in the file. */
function valueSpan({ values, starts }: Attributes, name: string): RawSpan {
  const start = starts[name] ?? 0;
  return { raw: true, start, end: start + (values[name]?.length ?? 0) };
}
