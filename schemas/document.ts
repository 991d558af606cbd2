/**
 * A parsed source, as the readers hand it to the rules. These shapes never leave the process, so they are plain types:
 * validating them on the hot path would cost and protect nothing.
 */
import type { Source } from './announcement.ts';

/** What a field's label asks for. The German words behind each key are listed in extractors/german/labels.ts. */
export type LabelKey =
  | 'date'
  | 'time'
  | 'place'
  | 'address'
  | 'deadline'
  | 'registration'
  | 'audience'
  | 'requirement'
  | 'cost'
  | 'capacity'
  | 'contact'
  | 'speaker'
  | 'email'
  | 'phone'
  | 'fax'
  | 'organiser'
  | 'partner'
  | 'funder'
  | 'topic'
  | 'title'
  | 'kind'
  | 'platform'
  | 'link'
  | 'published'
  | 'region'
  | 'network'
  | 'programme'
  | 'language';

/** UTF-16 offsets into a document's `text`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 offsets into the decoded file, for what a reader of the page does not see: front matter, meta tags, JSON-LD. */
export interface RawSpan extends Span {
  readonly raw: true;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'field' | 'row' | 'quote' | 'code';

/** Why a block is furniture of the site and not the announcement: it is marked, never deleted. */
export type Boilerplate =
  | 'navigation'
  | 'header'
  | 'footer'
  | 'imprint'
  | 'share'
  | 'back-link'
  | 'cookie'
  | 'aside'
  | 'form'
  | 'other';

/** A run of text that belongs together. Its lines are separated by "\n" in `text`, blocks by an empty line. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly boilerplate: Boilerplate | null;
  /** Heading level 1–6, list nesting from 1; 0 elsewhere. */
  readonly level: number;
  /** Only for fields: "Ort: Kiel" has the label "Ort" and the value "Kiel". */
  readonly field: Field | null;
}

/** A labelled value, decided once by the reader whatever the format: "Ort: …", <dt>/<dd>, a table row, a label line. */
export interface Field {
  /** The label without its colon or question mark. */
  readonly label: Span;
  /** What the vocabulary knows the label as; null for a label nobody listed. */
  readonly key: LabelKey | null;
  /** From the first value line to the last; start === end for an empty field ("Ansprechperson" and nothing). */
  readonly value: Span;
  readonly lines: readonly Span[];
}

export type HintOrigin = 'front-matter' | 'json-ld' | 'microdata' | 'opengraph' | 'meta' | 'time' | 'link';

/** A machine-readable statement of the source about itself. */
export interface Hint {
  readonly origin: HintOrigin;
  /** Dotted path in the source's own terms: "startDate", "location.address.postalCode", "og:title", "mailto", "datetime". */
  readonly name: string;
  readonly value: string;
  readonly at: RawSpan;
  /** Where its visible text stands, for <time>, mailto: and tel: links; null for what is not shown. */
  readonly shown: Span | null;
  /** Which object it belongs to, where a page describes several (JSON-LD, microdata): 0, 1, 2 …; with its schema.org type. */
  readonly group: number;
  readonly type: string | null;
}

export interface Document {
  readonly source: Source;
  /** The network the manifest or the command line assigns; null where nobody said. */
  readonly network: string | null;
  /** What a reader sees, in reading order: entities decoded, NFC, white space folded, blocks parted by an empty line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly hints: readonly Hint[];
  /** The decoded file, to which every piece of evidence refers. */
  readonly raw: string;
  readonly offsets: Offsets;
  /** The announcement's place in its source: 0 for the first or only one. */
  readonly index: number;
}

/** Leads from `text` back to the decoded file. */
export interface Offsets {
  /** Offset in the decoded file of the character at `offset` in `text`. */
  toRaw(offset: number): number;
  /** Offset just behind the character that ends before `offset` in `text`. */
  toRawEnd(offset: number): number;
  /** Offsets strictly within [start, end) of `text` where words of the file were left out: scripts, link addresses, what is hidden. */
  cuts(start: number, end: number): readonly number[];
  /** Line and column, from 1, of an offset in the decoded file. */
  position(rawOffset: number): { line: number; column: number };
}
