/** One line of a block: does it open with a label, and does a second one follow on the same line? */
import { labelKey } from '../../extractors/german/labels.ts';
import type { LabelKey, Span } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';

export interface LabelledLine {
  readonly span: Span;
  readonly label: Span | null;
  readonly key: LabelKey | null;
  readonly valueStart: number;
}

/** Labels that may stand alone on a line without colon or bold type: „Zielgruppe“, „Ansprechperson“. */
const BARE_KEYS: ReadonlySet<LabelKey> = new Set([
  'audience',
  'requirement',
  'contact',
  'date',
  'time',
  'place',
  'deadline',
  'registration',
  'cost',
  'organiser',
  'partner',
  'funder',
  'address',
  'programme',
]);
/** In a heading a colon mostly parts kicker and title („Online: Fachtag …“): only labels of data count there. */
const HEADING_KEYS: ReadonlySet<LabelKey> = new Set([
  'date',
  'time',
  'place',
  'address',
  'deadline',
  'registration',
  'audience',
  'requirement',
  'cost',
  'contact',
  'organiser',
  'partner',
  'funder',
  'capacity',
]);
/** Labels that may follow another value on the same line: „Tel.: 0431 123 E-Mail: a@example.org“, „Datum: 3.4. | Ort: Kiel“. */
const INLINE =
  /(?:[\t|·•;,–]\s*|\s)((?:E-?Mail|Mail|Tel(?:efon)?\.?|Fon|Fax|Telefax|Mobil|Ort|Uhrzeit|Zeit|Datum|Termin|Beginn|Einlass|Wo|Wann|Kosten|Eintritt|Treffpunkt|Veranstaltungsort|Anmeldeschluss|Anmeldung|Web|Internet|Website|Homepage)\s?[:?])(?=\s|$)/gu;

const COLON = /^([\p{L}][\p{L}\p{M}.,/&*:_() -]{0,60}?)\s?(?:[:?]\s?:?|\s\|)(?=\s|$)/u;
const MARKER = /^(?:[\s\p{Extended_Pictographic}•▪►-]|\ufe0f)+/u;

/** The parts of a line, each with its label where it has one. */
export function readLine(text: string, span: Span, draft: Draft): LabelledLine[] {
  const words = text.slice(span.start, span.end);
  const first = labelAt(words, span, draft);
  const cuts = [...inlineCuts(words, span, draft, first)];
  if (cuts.length === 0) return [first ?? { span, label: null, key: null, valueStart: span.start }];
  const lines: LabelledLine[] = [];
  let start = span.start;
  let current = first;
  for (const cut of [...cuts, { at: span.end }]) {
    if (cut.at > start)
      lines.push({ ...(current ?? { label: null, key: null, valueStart: start }), span: { start, end: cut.at } });
    if (cut.at < span.end) current = labelAt(text.slice(cut.at, span.end), { start: cut.at, end: span.end }, draft);
    start = cut.at;
  }
  return lines;
}

function labelAt(words: string, span: Span, draft: Draft): LabelledLine | null {
  const skipped = MARKER.exec(words)?.[0].length ?? 0;
  const start = span.start + skipped;
  const body = words.slice(skipped);
  const bold = draft.strong.find((strong) => strong.start <= start && strong.end > start);
  if (bold && bold.end < span.end + 1) {
    const label = words.slice(skipped, bold.end - span.start);
    const key = labelKey(label);
    const rest = words.slice(bold.end - span.start);
    const marked = /[:?]\s*$/u.test(label) || /^\s*:/u.test(rest);
    // Bold words are a label when they are known as one, or when a colon says so and they are few.
    if (
      (key !== null && (marked || BARE_KEYS.has(key)) && allowed(key, draft)) ||
      (key === null && marked && rest.trim().length > 1 && isShort(label) && draft.kind !== 'heading')
    ) {
      const gap = /^[\s:]*/u.exec(rest)?.[0].length ?? 0;
      const end = start + label.replace(/[\s:?]+$/u, '').length;
      return { span, label: { start, end }, key, valueStart: bold.end + gap };
    }
  }
  const colon = COLON.exec(body);
  if (colon) {
    const key = labelKey(colon[1] as string);
    if (key !== null && allowed(key, draft)) {
      return {
        span,
        label: { start, end: start + (colon[1] as string).trimEnd().length },
        key,
        valueStart: start + colon[0].length,
      };
    }
  }
  const bare = body.length <= 40 ? labelKey(body) : null;
  if (bare !== null && BARE_KEYS.has(bare) && body.length >= 3) {
    return {
      span,
      label: { start, end: start + body.replace(/[\s:?]+$/u, '').length },
      key: bare,
      valueStart: span.end,
    };
  }
  return null;
}

function* inlineCuts(words: string, span: Span, draft: Draft, first: LabelledLine | null): Generator<{ at: number }> {
  const from = first ? first.valueStart - span.start : 0;
  const cuts = new Set<number>();
  for (const strong of draft.strong) {
    if (strong.start <= span.start + from || strong.start >= span.end) continue;
    const label = words.slice(strong.start - span.start, strong.end - span.start);
    const marked = /[:?]\s*$/u.test(label) || /^\s*:/u.test(words.slice(strong.end - span.start));
    if (marked && labelKey(label) !== null) cuts.add(strong.start);
  }
  if (first || cuts.size > 0 || /@|\d/.test(words)) {
    INLINE.lastIndex = from;
    for (let match = INLINE.exec(words); match; match = INLINE.exec(words)) {
      const at = match.index + match[0].length - (match[1] as string).length;
      // In prose „Beginn:“ behind a blank is rare but possible; contact labels are always labels.
      if (
        /^[\s]/.test(match[0]) &&
        match[0][0] !== '\t' &&
        !/^(?:e-?mail|mail|tel|fon|fax|telefax|mobil)/i.test(match[1] as string) &&
        !first
      )
        continue;
      cuts.add(span.start + at);
    }
  }
  for (const at of [...cuts].sort((a, b) => a - b)) yield { at };
}

const allowed = (key: LabelKey, draft: Draft) => draft.kind !== 'heading' || draft.guessed || HEADING_KEYS.has(key);
const isShort = (label: string) => label.length <= 40 && label.trim().split(/\s+/u).length <= 4;
