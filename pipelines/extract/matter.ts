/**
 * Front matter as the rules know announcements: „anmeldeschluss: 1.9.2026“ becomes a field „Anmeldeschluss“ of a text of its own,
 * whose offsets lead to the values in the file. What the page itself leaves open is read from it, by the same rules.
 */

import { localOf } from '../../extractors/dates/matter.ts';
import type { Draft } from '../../extractors/draft.ts';
import type { Field, Ground, Proposal } from '../../extractors/rule.ts';
import { View } from '../../extractors/view.ts';
import type { Config } from '../../schemas/config.ts';
import type { Block, Document, Hint, LabelKey, Offsets } from '../../schemas/document.ts';
import { canonicalKey } from '../../schemas/front-matter.ts';

/** The German label of a canonical key. Title, place, contact and organisers have rules for front matter of their own. */
const LABELS: Readonly<Record<string, readonly [string, LabelKey]>> = {
  start: ['Datum', 'date'],
  date: ['Datum', 'date'],
  startTime: ['Beginn', 'time'],
  endTime: ['Ende', 'time'],
  deadline: ['Anmeldeschluss', 'deadline'],
  registration: ['Anmeldung', 'registration'],
  audience: ['Zielgruppe', 'audience'],
  capacity: ['Teilnehmerzahl', 'capacity'],
  cost: ['Kosten', 'cost'],
  attendance: ['Format', 'kind'],
  platform: ['Plattform', 'platform'],
  network: ['Netzwerk', 'network'],
};

/** Keys that only events have: beside one of them "date" is the day of the event, else the day a page was written. */
const OF_EVENTS: ReadonlySet<string> = new Set([
  'startTime',
  'endTime',
  'deadline',
  'registration',
  'venue',
  'capacity',
]);

const HEAD = [...new Set(Object.values(LABELS).map(([label]) => label))].join('\n');

interface Placed extends Block {
  readonly hint: Hint;
}

/** The front matter of a document as a view of its own; null where it has no key of an event. */
export function matterView(document: Document, config: Config): View | null {
  const hints = document.hints.filter(({ origin, name }) => origin === 'front-matter' && !name.includes('.'));
  if (hints.length === 0) return null;
  const named = hints.map((hint) => ({ hint, name: canonicalKey(hint.name, hint.value) }));
  const ofEvent = named.some(({ name }) => name !== null && OF_EVENTS.has(name));
  // The labels stand at the head, outside all blocks: no evidence reaches into words the file has not.
  let text = `${HEAD}\n\n`;
  const blocks: Placed[] = [];
  for (const { hint, name } of named) {
    const [label, key] = LABELS[name ?? ''] ?? [];
    const { value, at } = hint;
    // Only what stands in the file as it is can be pointed at.
    if (!label || !key || value === '' || document.raw.slice(at.start, at.end).normalize('NFC') !== value) continue;
    if (/^date$/i.test(hint.name) && !ofEvent) continue;
    const span = { start: text.length, end: text.length + value.length };
    text += `${value}\n\n`;
    const head = HEAD.indexOf(label);
    const field = { label: { start: head, end: head + label.length }, key, value: span, lines: [span] };
    blocks.push({ ...span, kind: 'field', boilerplate: null, level: 0, field, hint });
  }
  if (blocks.length === 0) return null;
  const links = blocks.flatMap(({ hint, field }) =>
    /^https?:\/\//.test(hint.value) ? [{ ...hint, origin: 'link', name: 'href', shown: field!.value } as const] : [],
  );
  return new View({ ...document, text, blocks, hints: links, offsets: offsetsOf(document, blocks) }, config);
}

/** From the lines made here to the values in the file. */
function offsetsOf(document: Document, blocks: readonly Placed[]): Offsets {
  const at = (offset: number): Placed => blocks.findLast(({ start }) => start <= offset) ?? (blocks[0] as Placed);
  const raw = (offset: number, { hint, field }: Placed): number =>
    hint.at.start + Math.max(0, Math.min(hint.at.end - hint.at.start, offset - field!.value.start));
  return {
    toRaw: (offset) => raw(offset, at(offset)),
    toRawEnd: (offset) => raw(offset, at(offset - 1)),
    cuts: () => [],
    position: (offset) => document.offsets.position(offset),
  };
}

/** Where the page is silent, its front matter speaks. */
const FROM_MATTER: ReadonlySet<string> = new Set(
  '/occurrences /registration/deadline /registration/required /registration/url /registration/email /registration/phone /eligibility/statements /eligibility/audiences /eligibility/capacity /cost/free /cost/prices /attendance /platform /networks'.split(
    ' ',
  ),
);

/** Whether a field is still to be read from the front matter. */
export function isLeft({ pointer }: Field, draft: Draft, matter: View): boolean {
  if (!FROM_MATTER.has(pointer)) return false;
  // „start: 2026-09-15“ with „startTime: 10:00“ below it: the day alone is not all there is.
  if (pointer === '/occurrences' && draft.occurrences.length === 1) {
    const [{ start, end }] = draft.occurrences as [Draft['occurrences'][number]];
    return !start?.includes('T') && end === null && sameDay(start, matter) && matter.labelled('time').length > 0;
  }
  let value: unknown = draft;
  for (const key of pointer.slice(1).split('/')) value = (value as Record<string, unknown>)[key];
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether the front matter names just that day. */
function sameDay(day: string | null, matter: View): boolean {
  const dates = matter.labelled('date').map(({ field }) => localOf(matter.slice(field.value)));
  return day !== null && dates.length === 1 && dates[0] === day;
}

/** A candidate whose words reach over a label of ours: in the file they are the value alone. */
export function withinValues(proposal: Proposal<unknown>, { main }: View): Proposal<unknown> {
  const clip = (ground: Ground): Ground => {
    if ('raw' in ground) return ground;
    const { start, end } = main.findLast((block) => block.start < ground.end) ?? (main[0] as Block);
    return { start: Math.max(start, ground.start), end: Math.max(start + 1, Math.min(end, ground.end)) };
  };
  const parts = Object.entries(proposal.parts ?? {}).map(([path, grounds]) => [path, grounds.map(clip)]);
  return { ...proposal, spans: proposal.spans.map(clip), parts: Object.fromEntries(parts) };
}
