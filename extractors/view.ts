/** What a rule sees of a document: its blocks and fields at hand, and readings shared between rules made once. */
import type { Config } from '../schemas/config.ts';
import type { Block, Document, Field, Hint, HintOrigin, LabelKey, Span } from '../schemas/document.ts';
import { allMatches, foresee } from './german/cues.ts';
import { splitSentences } from './german/sentences.ts';

export interface FieldBlock extends Block {
  readonly field: Field;
}

export interface Sentence extends Span {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  readonly block: Block;
}

/** Nobody announces an event at this length: what is longer is an archive in one file, of which the beginning is read. */
export const LONGEST_TEXT = 300_000;

export class View {
  readonly document: Document;
  readonly config: Config;
  /** The document's text; every span of a rule refers to it. */
  readonly text: string;
  /** Blocks that are the announcement, without navigation, footers and their like; none beyond `LONGEST_TEXT`. */
  readonly main: readonly Block[];
  /** Main blocks that are labelled values. */
  readonly fields: readonly FieldBlock[];
  readonly hints: readonly Hint[];
  /** Day the announcement was published as the manifest or the page itself says, else retrieved: "2021-09-14", or null where nobody said. */
  readonly reference: string | null;
  /** What `shared` made of this view. */
  readonly readings: ({ readonly value: unknown } | undefined)[] = [];

  constructor(document: Document, config: Config) {
    this.document = document;
    this.config = config;
    this.text = document.text;
    this.main = withinReach(document.blocks.filter((block) => block.boilerplate === null));
    this.fields = this.main.filter((block): block is FieldBlock => block.field !== null);
    this.hints = document.hints;
    this.reference = document.source.published ?? publishedIn(document.hints) ?? document.source.retrieved;
  }

  /** The text in lower case, made once: no part of it need be lowered again. Null where that would move the offsets (İ). */
  get lower(): string | null {
    return readingOf(this).lower;
  }

  /** The words of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Labelled values whose label means one of `keys`, empty ones left out. */
  labelled(...keys: LabelKey[]): FieldBlock[] {
    return this.fields.filter(
      ({ field }) => field.key !== null && keys.includes(field.key) && field.value.end > field.value.start,
    );
  }

  /** Hints of one origin, or of all, whose name is one of `names` (compared without case). */
  hinted(names: readonly string[], origin?: HintOrigin): Hint[] {
    return this.hints.filter(
      (hint) => (origin === undefined || hint.origin === origin) && names.includes(hint.name.toLowerCase()),
    );
  }

  /** The sentences of the main blocks, in reading order; headings and list items are sentences of their own. */
  get sentences(): readonly Sentence[] {
    return readingOf(this).sentences;
  }

  /** The main block that holds an offset of the text. */
  blockAt(offset: number): Block | undefined {
    return this.main.find((block) => block.start <= offset && offset < block.end);
  }
}

const PUBLISHED =
  /^(?:date|datum|published|publish_?date|pub_?date|article:published_time|datepublished|dc\.date|dcterms\.(?:date|created))$/i;

/** The day of publication that a page or its front matter states to machines. */
function publishedIn(hints: readonly Hint[]): string | null {
  const said = hints.find(
    ({ name, value, origin }) => origin !== 'link' && PUBLISHED.test(name) && ISO_DAY.test(value),
  );
  return said ? said.value.trim().slice(0, 10) : null;
}

const ISO_DAY = /^\s*(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/;

/** The blocks that begin within the first `LONGEST_TEXT` characters; the one that ends behind them ends there. */
function withinReach(blocks: readonly Block[]): readonly Block[] {
  if ((blocks.at(-1)?.end ?? 0) <= LONGEST_TEXT) return blocks;
  const clip = ({ start, end }: Span): Span => ({ start, end: Math.min(end, LONGEST_TEXT) });
  const starts = ({ start }: Span): boolean => start < LONGEST_TEXT;
  return blocks.filter(starts).map((block) => {
    const { field } = block;
    if (block.end <= LONGEST_TEXT) return block;
    if (field === null || !starts(field.value)) return { ...block, ...clip(block), field: null };
    const lines = field.lines.filter(starts).map(clip);
    return { ...block, ...clip(block), field: { ...field, value: clip(field.value), lines } };
  });
}

/**
 * A reading several rules share (dates, addresses, people): made on first use, once a view.
 * `const mentions = shared((view) => …)` is called as `mentions(view)`.
 */
export function shared<T>(read: (view: View) => T): (view: View) => T {
  const slot = slots++;
  return (view) => {
    const made = view.readings[slot];
    if (made !== undefined) return made.value as T;
    const value = read(view);
    view.readings[slot] = { value };
    return value;
  };
}

/** Places in `View.readings` given away. */
let slots = 0;

/** What all rules begin with: sentences, lower case, and the cues of both, found in one walk over the text. */
const readingOf = shared((view) => {
  const { text } = view;
  const small = text.toLowerCase();
  const lower = small.length === text.length ? small : null;
  const sentences = view.main.flatMap((block) => sentencesOf(view, block, lower));
  if (lower !== null) foresee(text, lower, sentences);
  return { lower, sentences };
});

function sentencesOf(view: View, block: Block, lower: string | null): Sentence[] {
  // A label is no part of the sentence behind it.
  const from = block.field ? block.field.value.start : block.start;
  return splitSentences(view.text.slice(from, block.end)).map((span) => {
    const start = from + span.start;
    const end = from + span.end;
    const text = view.text.slice(start, end);
    return { start, end, text, lower: lower?.slice(start, end) ?? text.toLowerCase(), block };
  });
}

/** Every place a pattern (with the g flag) matches in the main blocks, one block at a time. */
export function* matches(view: View, pattern: RegExp): Generator<{ match: RegExpExecArray; span: Span; block: Block }> {
  for (const block of view.main) {
    for (const match of allMatches(pattern, view.slice(block))) {
      const start = block.start + match.index;
      yield { match, block, span: { start, end: start + match[0].length } };
    }
  }
}
