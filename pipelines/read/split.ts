/** A source may hold several announcements: a listing page, a long text parted by rules. Each becomes a document of its own. */
import type { Block, Document, Field, Hint, Span } from '../../schemas/document.ts';
import type { BlockWriter } from './block-writer.ts';
import { findSections, type Section } from './sections.ts';
import { shownPart } from './spans.ts';

/** What the page says of itself as a whole is no title of any one announcement on it. */
const PAGE_ONLY = /title|titel|^name$|description|date|datum|^@|url$/i;

/**
 * Parts a document into its announcements; most hold one and come back as they are. Each part keeps the page's head and
 * foot as boilerplate, so that the organiser named there is found for all of them.
 */
export function splitAnnouncements(document: Document, writer: BlockWriter): Document[] {
  const sections = findSections(document, writer);
  if (sections.length < 2) return [document];
  const owners = document.hints.map((hint) => ownerOf(document, hint, sections));
  return sections.map((section, index) => {
    const hints = document.hints.filter((_, i) => owners[i] === null || owners[i] === index);
    return part({ ...document, hints }, sections, section, index);
  });
}

const NOBODY = -1;

/** Which announcement a hint speaks of: one of them by place or by name, all (null), or none. */
function ownerOf({ offsets, text, hints }: Document, hint: Hint, sections: readonly Section[]): number | null {
  const inside = sections.findIndex(
    ({ start, end }) => hint.at.start >= offsets.toRaw(start) && hint.at.end <= offsets.toRawEnd(end),
  );
  if (inside >= 0) return inside;
  if (hint.origin === 'json-ld') {
    // A list of events in the head of the page: the one whose name the section bears.
    const name = hints.find(
      (one) => one.origin === 'json-ld' && one.group === hint.group && one.name === 'name',
    )?.value;
    return name === undefined ? NOBODY : sections.findIndex(({ start, end }) => text.slice(start, end).includes(name));
  }
  return PAGE_ONLY.test(hint.name) ? NOBODY : null;
}

interface Piece extends Span {
  /** Where the piece begins in the text of its part. */
  readonly at: number;
}

function part(document: Document, sections: readonly Section[], section: Section, index: number): Document {
  const first = sections[0] as Section;
  const last = sections.at(-1) as Section;
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of [{ start: 0, end: first.start }, section, { start: last.end, end: document.text.length }]) {
    const shown = shownPart(document.text, span);
    if (!shown) continue;
    pieces.push({ ...shown, at });
    at += shown.end - shown.start + 2;
  }
  const move = mover(pieces);
  const around = document.blocks
    .filter((block) => block.end <= first.start || block.start >= last.end)
    .map((block) => asFrame(document, block, block.end <= first.start));
  const own = section.blocks ?? document.blocks.filter((block) => within(block, section));
  const blocks = [
    ...around.filter(({ end }) => end <= first.start),
    ...own,
    ...around.filter(({ start }) => start >= last.end),
  ];
  return {
    ...document,
    index,
    text: pieces.map(({ start, end }) => document.text.slice(start, end)).join('\n\n'),
    blocks: blocks.flatMap((block) => moveBlock(block, move) ?? []),
    hints: document.hints.map((hint) => ({ ...hint, shown: hint.shown ? move(hint.shown) : null })),
    offsets: {
      toRaw: (offset) => document.offsets.toRaw(back(pieces, offset)),
      toRawEnd: (offset) => document.offsets.toRawEnd(back(pieces, offset - 1) + 1),
      cuts: (start, end) => {
        const delta = start - back(pieces, start);
        return document.offsets.cuts(start - delta, end - delta).map((cut) => cut + delta);
      },
      position: (rawOffset) => document.offsets.position(rawOffset),
    },
  };
}

type Move = (span: Span) => Span | null;

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function mover(pieces: readonly Piece[]): Move {
  return (span) => {
    const piece = pieces.find((one) => within(span, one));
    return piece ? { start: span.start - piece.start + piece.at, end: span.end - piece.start + piece.at } : null;
  };
}

function back(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset) ?? (pieces[0] as Piece);
  return Math.min(piece.end, piece.start + offset - piece.at);
}

/** What stands above all announcements heads the page; what stands below belongs to all, unless it is a date of its own. */
function asFrame(document: Document, block: Block, above: boolean): Block {
  if (block.boilerplate !== null) return block;
  if (above) return { ...block, boilerplate: 'header' };
  return /\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}+ \d{4})/u.test(document.text.slice(block.start, block.end))
    ? { ...block, boilerplate: 'other' }
    : block;
}

function moveBlock(block: Block, move: Move): Block | null {
  const span = move(block);
  if (!span) return null;
  return { ...block, ...span, field: block.field ? moveField(block.field, move) : null };
}

function moveField(field: Field, move: Move): Field | null {
  const label = move(field.label);
  const value = move(field.value);
  return label && value ? { ...field, label, value, lines: field.lines.flatMap((line) => move(line) ?? []) } : null;
}
