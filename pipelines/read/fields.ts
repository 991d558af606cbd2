/**
 * Blocks → blocks with fields: decides once, whatever the format, which words label which value. „Ort: Kiel“, a table row,
 * <dt>/<dd>, <strong>Wann?</strong>, a label line followed by value lines, a label with nothing behind it.
 */
import type { Block, Field, LabelKey, Span } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';
import { splitBlock } from './field-lines.ts';
import { isShort, linesOf, trimmed } from './spans.ts';
import { columnFields, pairedField } from './table-fields.ts';

/** Labels whose value may be a paragraph of prose; the value of any other is data: a line or a few short ones. */
const PROSE_KEYS: ReadonlySet<LabelKey> = new Set([
  'audience',
  'requirement',
  'registration',
  'cost',
  'programme',
  'topic',
  'organiser',
  'partner',
  'funder',
  'deadline',
  'capacity',
]);
/** „Anmeldung“ is also the name of a button: only words about registering are its value. */
const ABOUT_REGISTERING =
  /meld|registrier|ticket|karten|buch|teilnahme|teilnehm|formular|online|link|hier|@|https?:|www\.|\d{3}/iu;

/** Reads the labels of all blocks; `offset` is where `text` begins in the document's text. */
export function readFields(drafts: readonly Draft[], text: string): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const columns = draft.head ? columnFields(drafts, i, text) : null;
    if (columns) {
      for (const column of columns.blocks) blocks.push(column);
      i += columns.used;
      continue;
    }
    const parts = partsOf(draft, text);
    const label = parts.at(-1) as Block;
    for (const part of parts) blocks.push(part);
    if (draft.boilerplate !== null || label.field === null || !isEmpty(label.field)) continue;
    const found = valueBehind(drafts, i + 1, label, text);
    if (!found) continue;
    blocks[blocks.length - 1] = withValue(label, found.value, text);
    for (const part of found.rest) blocks.push(part);
    i += found.used;
  }
  return blocks;
}

const isEmpty = ({ value }: Field) => value.start === value.end;

function partsOf(draft: Draft, text: string): Block[] {
  if (draft.pair) {
    const field = draft.head && draft.cells.length > 2 ? null : pairedField(draft, text);
    return [toBlock(draft, draft, field)];
  }
  return draft.boilerplate === null ? splitBlock(draft, text) : [toBlock(draft, draft, null)];
}

function toBlock(draft: Draft, { start, end }: Span, field: Field | null): Block {
  return { kind: field ? 'field' : draft.kind, boilerplate: draft.boilerplate, level: draft.level, start, end, field };
}

function withValue(label: Block, value: Span, text: string): Block {
  const field = label.field as Field;
  return { ...label, end: value.end, field: { ...field, value, lines: linesOf(text, value) } };
}

/** The blocks behind a label that stands alone, as far as they are its value, and what the last of them says besides. */
function valueBehind(
  drafts: readonly Draft[],
  from: number,
  label: Block,
  text: string,
): { value: Span; used: number; rest: Block[] } | null {
  const first = drafts[from];
  const key = label.field?.key ?? null;
  if (!first || first.boilerplate !== null || first.pair || key === null) return null;
  const prose = PROSE_KEYS.has(key);
  if (first.kind === 'heading' && !(first.guessed && !prose)) return null;
  const [lead, ...rest] = splitBlock(first, text) as [Block, ...Block[]];
  if (lead.field) return null;
  const second = drafts[from + 1];
  if (!prose && !isShort(text, lead)) {
    // Below a heading „Ort“ a sentence may come first, and then the address.
    const address = (key === 'place' || key === 'address') && label.level > 0 && rest.length === 0;
    if (!address || !second || !isAddress(second, text)) return null;
    return { value: { start: lead.start, end: second.end }, used: 2, rest: [] };
  }
  if (
    key === 'registration' &&
    lead.end - lead.start > 110 &&
    !ABOUT_REGISTERING.test(text.slice(lead.start, lead.end))
  )
    return null;
  let used = 1;
  let end = lead.end;
  if (rest.length === 0) {
    const goesOn = (draft: Draft | undefined) =>
      draft?.boilerplate === null &&
      ((first.kind === 'item' && draft.kind === 'item') || (!prose && first.guessed && isAddress(draft, text)));
    while (goesOn(drafts[from + used]) && isPlain(drafts[from + used] as Draft, text)) {
      end = (drafts[from + used] as Draft).end;
      used++;
    }
  }
  return { value: { start: lead.start, end }, used, rest };
}

const isPlain = (draft: Draft, text: string): boolean => splitBlock(draft, text).every((part) => part.field === null);

/** Short lines with a house number, a postcode, a number or an address of mail: the data that follow a name. */
function isAddress(draft: Draft, text: string): boolean {
  if (draft.boilerplate !== null || draft.pair || !(draft.kind === 'paragraph' || draft.guessed)) return false;
  const words = text.slice(draft.start, draft.end);
  return (
    isShort(text, draft) &&
    /\d|@/.test(words) &&
    !/[.!?]$/.test(words) &&
    isPlain(draft, text) &&
    trimmed(text, draft).end > draft.start
  );
}
