/** Finds the parts of a document that are announcements of their own: entries of a listing, table rows, sections. */
import type { Block, Document, Span } from '../../schemas/document.ts';
import type { BlockWriter, Draft, Entry } from './block-writer.ts';
import { hasOwnDate, isAgendaTitle, titleOf } from './section-signs.ts';
import { columnKeys, rowFields } from './table-fields.ts';

export interface Section extends Span {
  /** Where they differ from the document's: table rows, whose cells get the labels of the head. */
  readonly blocks?: readonly Block[];
}

/** More parts than any listing page has: a data dump, which stays whole. */
const MOST = 400;

/** The announcements of a document in reading order; fewer than two where it holds but one. */
export function findSections(document: Document, writer: BlockWriter): Section[] {
  const candidates = [
    () => byTable(document, writer.blocks),
    () => byEntries(document, writer.entries),
    () => (writer.rules.length > 0 ? byRules(document, writer.rules) : []),
    () => byHeadings(document),
  ];
  for (const find of candidates) {
    const sections = find();
    if (sections.length > 1 && sections.length <= MOST && isListing(document, sections)) return sections;
  }
  return [];
}

/** The main blocks within a span; blocks stand in the order of their start. */
function mainBlocks({ blocks }: Document, { start, end }: Span): Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Block[] = [];
  for (let i = low; i < blocks.length && (blocks[i] as Block).end <= end; i++) {
    const block = blocks[i] as Block;
    if (block.boilerplate === null) found.push(block);
  }
  return found;
}

/** A page that gives a date of its own above its parts announces one event, with a programme or a series of dates. */
function isListing(document: Document, sections: readonly Section[]): boolean {
  const first = sections[0] as Section;
  const last = sections.at(-1) as Section;
  const lead = mainBlocks(document, { start: 0, end: first.start });
  if (lead.some((block) => hasOwnDate(document, [block], true))) return false;
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const parts = size(mainBlocks(document, { start: first.start, end: last.end }));
  return parts >= 0.5 * size(mainBlocks(document, { start: 0, end: document.text.length }));
}

/** A calendar: a table whose head names a date and a title, one event a row. */
function byTable(document: Document, drafts: readonly Draft[]): Section[] {
  for (const [i, head] of drafts.entries()) {
    if (!head.head || head.boilerplate !== null) continue;
    const keys = columnKeys(head, document.text);
    if (!keys.includes('date') || !keys.includes('title')) continue;
    const rows: Draft[] = [];
    for (const row of drafts.slice(i + 1)) {
      if (!row.pair || row.cells.length !== head.cells.length || row.boilerplate !== null) break;
      rows.push(row);
    }
    return rows.map((row) => ({
      start: row.start,
      end: row.end,
      blocks: rowFields(head, row, document.text).map(asTitle),
    }));
  }
  return [];
}

/** The cell under „Veranstaltung“ is what the event is called: its heading. */
const asTitle = (block: Block): Block =>
  block.field?.key === 'title' ? { ...block, kind: 'heading', level: 2, field: null } : block;

/** Siblings of a listing page, each with a title and a date. */
function byEntries(document: Document, entries: readonly Entry[]): Section[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = `${entry.parent} ${entry.name}`;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  let best: Section[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || group.length <= best.length) continue;
    const sections = group.sort((a, b) => a.start - b.start);
    if (allAnnounce(document, sections, 2)) best = sections;
  }
  return best;
}

function byRules(document: Document, rules: readonly number[]): Section[] {
  const cuts = [0, ...rules, document.text.length];
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i] as number, end }));
  const filled = parts.filter((span) => mainBlocks(document, span).length > 0);
  const first = filled.findIndex((span) => announces(document, span, 1));
  const last = filled.findLastIndex((span) => announces(document, span, 1));
  const sections = first < 0 ? [] : filled.slice(first, last + 1);
  return allAnnounce(document, sections, 1) ? sections : [];
}

/** Sections below headings of one level, each with labelled facts of its own. */
function byHeadings(document: Document): Section[] {
  const heads = document.blocks.filter((block) => block.kind === 'heading' && block.boilerplate === null);
  if (heads.length < 2) return [];
  for (const level of [...new Set(heads.map((head) => head.level))].sort()) {
    const marks = document.blocks.filter((block) => block.level > 0 && block.level <= level && isHead(block));
    const sections: Section[] = [];
    for (const [i, mark] of marks.entries()) {
      if (mark.level !== level) continue;
      sections.push({ start: mark.start, end: marks[i + 1]?.start ?? endOfMain(document) });
    }
    const announcing = sections.filter((section) => announces(document, section, 0));
    const first = sections.indexOf(announcing[0] as Section);
    // Below the last announcement a section „Kontakt“ may follow; between two of them none.
    const run = announcing.length > 1 ? sections.slice(first, first + announcing.length) : [];
    if (run.length > 1 && allAnnounce(document, run, 0)) return run;
  }
  return [];
}

const isHead = (block: Block): boolean =>
  block.boilerplate === null && (block.kind === 'heading' || (block.kind === 'field' && block.field?.key === null));

const endOfMain = ({ blocks }: Document): number => blocks.findLast((block) => block.boilerplate === null)?.end ?? 0;

/** How sure the layout alone makes that a part is an announcement: 2 for entries, 1 for rules, 0 for headings. */
type Layout = 0 | 1 | 2;

function announces(document: Document, section: Span, layout: Layout): boolean {
  const blocks = mainBlocks(document, section);
  const title = titleOf(document, blocks);
  if (title === null || isAgendaTitle(title)) return false;
  return hasOwnDate(document, blocks, layout === 2);
}

function allAnnounce(document: Document, sections: readonly Section[], layout: Layout): boolean {
  if (sections.length < 2 || !sections.every((section) => announces(document, section, layout))) return false;
  const titles = new Set(sections.map((section) => titleOf(document, mainBlocks(document, section))));
  return titles.size === sections.length;
}
