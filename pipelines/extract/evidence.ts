/** Turns the spans of a candidate into evidence: offsets of the file, line, column and the words a reader sees there. */
import { decodeHTML } from 'entities/decode';
import type { Ground } from '../../extractors/rule.ts';
import type { Document, Span } from '../../schemas/document.ts';
import type { Evidence } from '../../schemas/evidence.ts';

/** What every piece of evidence of one candidate shares. */
export type Claim = Pick<Evidence, 'rule' | 'confidence' | 'note'>;

/**
 * One entry for each run of words without a break: a value that spans two blocks, cells or lines of a page rests on
 * several, so that each slice of the file reads as its `text` once markup is removed.
 */
export function evidenceFor(document: Document, grounds: readonly Ground[], claim: Claim): Evidence[] {
  const seen = new Set<string>();
  return grounds
    .flatMap((ground) =>
      'raw' in ground
        ? rawEvidence(document, ground, claim)
        : pieces(document, ground).map((span) => textEvidence(document, span, claim)),
    )
    .filter((evidence) => {
      const key = `${evidence.start}-${evidence.end}`;
      return evidence.text !== '' && !seen.has(key) && seen.add(key);
    });
}

function textEvidence(document: Document, { start, end }: Span, claim: Claim): Evidence {
  const from = document.offsets.toRaw(start);
  const to = document.offsets.toRawEnd(end);
  return { ...entry(document, from, to, claim), text: document.text.slice(start, end).replace(/\s+/gu, ' ') };
}

function rawEvidence(document: Document, { start, end }: Span, claim: Claim): Evidence {
  const slice = document.raw.slice(start, end);
  const text = slice.includes('&') && document.source.mediaType !== 'text/plain' ? decodeHTML(slice) : slice;
  return { ...entry(document, start, end, claim), text: text.replace(/\s+/gu, ' ').trim() };
}

function entry(document: Document, start: number, end: number, { rule, confidence, note }: Claim): Evidence {
  const { line, column } = document.offsets.position(start);
  const base = { rule, text: '', start, end, line, column, confidence };
  return note === undefined ? base : { ...base, note };
}

/** Splits at breaks that markup makes: between blocks and cells everywhere, between lines in HTML. */
function pieces(document: Document, span: Span): Span[] {
  const pattern = document.source.mediaType === 'text/html' ? /[\n\t]+/g : /\n\n+|\t/g;
  const words = document.text.slice(span.start, span.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of [...words.matchAll(pattern), null]) {
    const end = match ? match.index : words.length;
    const piece = words.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    if (to > from) found.push({ start: span.start + from, end: span.start + to });
    if (match) start = end + match[0].length;
  }
  return found;
}
