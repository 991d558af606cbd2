/** Turns the spans of a candidate into evidence: offsets of the file, line, column and the words a reader sees there. */
import { decodeHTML } from 'entities/decode';
import type { Ground } from '../../extractors/rule.ts';
import type { Document, Span } from '../../schemas/document.ts';
import type { Evidence } from '../../schemas/evidence.ts';

/** What every piece of evidence of one candidate shares. */
export type Claim = Pick<Evidence, 'rule' | 'confidence' | 'note'>;

/**
 * One entry for each run of words without a break: a value that spans two blocks, cells or lines of a page, or reaches
 * across the address of a link, rests on several, so that each slice of the file reads as its `text` once markup is removed.
 */
export function evidenceFor(document: Document, grounds: readonly Ground[], claim: Claim): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<string>();
  for (const ground of grounds) {
    const own = ground.note === undefined ? claim : { ...claim, note: ground.note };
    for (const evidence of 'raw' in ground
      ? rawEvidence(document, ground, own)
      : shownEvidence(document, ground, own)) {
      const key = `${evidence.start}-${evidence.end}`;
      if (evidence.text === '' || seen.has(key)) continue;
      seen.add(key);
      found.push(evidence);
    }
  }
  return found;
}

function shownEvidence(document: Document, ground: Span, claim: Claim): Evidence[] {
  const { offsets, text } = document;
  return pieces(document, ground).map(({ start, end }) =>
    entry(document, offsets.toRaw(start), offsets.toRawEnd(end), text.slice(start, end), claim),
  );
}

/** Meta tags and JSON-LD may hold markup of their own: evidence parts at it. */
function rawEvidence(document: Document, { start, end }: Span, claim: Claim): Evidence[] {
  const slice = document.raw.slice(start, end);
  const plain = document.source.mediaType === 'text/plain';
  const parts = plain ? [{ from: 0, to: slice.length }] : betweenTags(slice);
  return parts.map(({ from, to }) => {
    const words = slice.slice(from, to);
    const text = words.includes('&') && !plain ? decodeHTML(words) : words;
    return entry(document, start + from, start + to, text, claim);
  });
}

function betweenTags(slice: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of [...slice.matchAll(/<[^<>]*>/g), null]) {
    const piece = slice.slice(from, match?.index);
    const start = from + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') parts.push({ from: start, to: start + piece.trim().length });
    if (match) from = match.index + match[0].length;
  }
  return parts;
}

function entry(document: Document, start: number, end: number, words: string, claim: Claim): Evidence {
  const { rule, confidence, note } = claim;
  const { line, column } = document.offsets.position(start);
  const text = /[^\S ]|\s\s/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
  return note === undefined
    ? { rule, text, start, end, line, column, confidence }
    : { rule, text, start, end, line, column, confidence, note };
}

const BREAKS = { 'text/plain': /\n\n+|\t/g, other: /[\n\t]+/g };

/** Splits at breaks that markup makes: between blocks and cells everywhere, between lines where a line break is markup. */
function pieces(document: Document, { start, end }: Span): Span[] {
  const words = document.text.slice(start, end);
  const pattern = document.source.mediaType === 'text/plain' ? BREAKS['text/plain'] : BREAKS.other;
  const cuts = document.offsets.cuts(start, end);
  const breaks: Span[] = cuts.map((cut) => ({ start: cut - start, end: cut - start }));
  if (/[\n\t]/.test(words)) {
    for (const match of words.matchAll(pattern))
      breaks.push({ start: match.index, end: match.index + match[0].length });
    breaks.sort((a, b) => a.start - b.start);
  }
  const found: Span[] = [];
  let from = 0;
  for (const { start: at, end: behind } of [...breaks, { start: words.length, end: words.length }]) {
    const piece = words.slice(from, at);
    const first = from + piece.length - piece.trimStart().length;
    const last = from + piece.trimEnd().length;
    if (last > first) found.push({ start: start + first, end: start + last });
    from = Math.max(from, behind);
  }
  return found;
}
