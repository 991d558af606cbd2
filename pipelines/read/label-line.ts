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
  /(?:[\t|·•;,–][ \t]{0,4}|\s)((?:E-?Mail|Mail|Tel(?:efon)?\.?|Fon|Fax|Telefax|Mobil|Ort|Uhrzeit|Zeit|Datum|Termin|Beginn|Einlass|Wo|Wann|Kosten|Eintritt|Treffpunkt|Veranstaltungsort|Anmeldeschluss|Anmeldung|Anzahl|Mitveranstalter|Web|Internet|Website|Homepage) ?[:?])(?=\s|$)/gu;
/** In prose „Beginn:“ behind a blank is rare but possible; contact labels are always labels. */
const CONTACT = /^(?:e-?mail|mail|tel|fon|fax|telefax|mobil)/i;

const COLON = /^([\p{L}][\p{L}\p{M}\d.,/&*:_() -]{0,60}?) ?(?:[:?] ?:?|\s\|)(?=\s|$)/u;
const MARKER = /^(?:[\s\p{Extended_Pictographic}•▪►-]|\ufe0f)+/u;
const SIGN = /^\s{0,4}(?:(📍|📌)|(📅|📆|🗓)|(⏰|⌚|[🕐-🕧]))/u;
const BARE_TIME =
  /^(?:(?:um|ab|von|gegen|ca\.?) )?\d{1,2}(?:[:.]\d{2})? ?(?:Uhr|h)?(?: ?(?:-|–|bis) ?\d{1,2}(?:[:.]\d{2})? ?(?:Uhr|h)?)?\s{0,3}$/iu;
const TIME_KEYS: ReadonlySet<LabelKey> = new Set(['date', 'time', 'deadline']);
const SEPARATOR = /[\s|·•;,–]{1,5}$/u;
/** A label nobody listed, among lines with listed ones: „Wie: online“, „Alter: ab 10 Jahren“. */
const UNLISTED = /^(\p{Lu}[\p{L}/-]{1,24}(?: [\p{L}/-]{2,20}){0,2}) ?[:?](?=\s)/u;

/** The parts of a line, each with its label where it has one. */
export function readLine(text: string, span: Span, draft: Draft): LabelledLine[] {
  const words = text.slice(span.start, span.end);
  const first = labelAt(words, span, draft);
  const cuts = inlineCuts(words, span, draft, first);
  if (cuts.length === 0) return [first ?? { span, label: null, key: null, valueStart: span.start }];
  const lines: LabelledLine[] = [];
  let start = span.start;
  let current = first;
  for (const at of [...cuts, span.end]) {
    // What stands between two labels („… | Anzahl: 10“) belongs to neither.
    const end = at < span.end ? at - (SEPARATOR.exec(text.slice(start, at))?.[0].length ?? 0) : at;
    if (end > start)
      lines.push({ ...(current ?? { label: null, key: null, valueStart: start }), span: { start, end } });
    if (at < span.end) current = labelAt(text.slice(at, span.end), { start: at, end: span.end }, draft);
    start = at;
  }
  return lines;
}

/** Reads a line beside labelled ones, where a few words before a colon are a label even if nobody listed them. */
export function readUnlisted(text: string, span: Span): LabelledLine | null {
  const words = UNLISTED.exec(text.slice(span.start, Math.min(span.end, span.start + 80)));
  if (!words) return null;
  const label = { start: span.start, end: span.start + (words[1] as string).length };
  return { span, label, key: null, valueStart: span.start + words[0].length };
}

function labelAt(words: string, span: Span, draft: Draft): LabelledLine | null {
  const skipped = MARKER.exec(words)?.[0].length ?? 0;
  const start = span.start + skipped;
  return (
    boldLabel(words, skipped, span, draft) ??
    colonLabel(words.slice(skipped), start, span, draft) ??
    bareLabel(words.slice(skipped), start, span, draft) ??
    signLabel(words, skipped, span)
  );
}

/** „📅 15.07.2026“, „🕒 ab 15 Uhr“, „📍 Rathausplatz“: a sign stands where the label would. */
function signLabel(words: string, skipped: number, span: Span): LabelledLine | null {
  if (skipped < 2 || words.length > 120) return null;
  const sign = SIGN.exec(words);
  const value = words.slice(skipped);
  if (!sign || value === '') return null;
  // „🕐 13:00 Uhr: Start“ is a line of a programme.
  if (sign[3] && !BARE_TIME.test(value)) return null;
  const key = sign[1] ? 'place' : sign[2] ? 'date' : 'time';
  // „📅 Nicht vergessen!“, „📍 Kommt vorbei!“ are calls.
  if (
    key === 'place'
      ? /[!?:]$/u.test(value.trimEnd()) || !/^(?:\p{Ll}+ ){0,2}[\p{Lu}"„]/u.test(value)
      : !/\d/.test(value)
  )
    return null;
  const start = span.start + sign[0].length - (sign[1] ?? sign[2] ?? sign[3] ?? '').length;
  return { span, label: { start, end: span.start + sign[0].length }, key, valueStart: span.start + skipped };
}

/** Bold words are a label when they are known as one, or when a colon says so and they are few. */
function boldLabel(words: string, skipped: number, span: Span, draft: Draft): LabelledLine | null {
  if (draft.strong.length === 0) return null;
  const start = span.start + skipped;
  const bold = draft.strong.find((strong) => strong.start <= start && strong.end > start);
  if (!bold || bold.end >= span.end + 1) return null;
  const label = words.slice(skipped, bold.end - span.start);
  const key = labelKey(label);
  const rest = words.slice(bold.end - span.start);
  const marked = /[:?]\s*$/u.test(label) || /^\s*:/u.test(rest);
  // „Kontakt: Anna Beispiel“, all of it bold: the colon within parts label and value.
  if (key === null && /[:?]\s/u.test(label.trimEnd())) return null;
  const listed = key !== null && (marked || BARE_KEYS.has(key)) && allowed(key, draft);
  const unlisted = key === null && marked && rest.trim().length > 1 && isShort(label) && draft.kind !== 'heading';
  if (!listed && !unlisted) return null;
  const gap = /^[\s:]*/u.exec(rest)?.[0].length ?? 0;
  const end = start + label.replace(/[\s:?]{1,20}$/u, '').length;
  return { span, label: { start, end }, key, valueStart: bold.end + gap };
}

function colonLabel(body: string, start: number, span: Span, draft: Draft): LabelledLine | null {
  const colon = COLON.exec(body.length > 80 ? body.slice(0, 80) : body);
  const key = colon ? labelKey(colon[1] as string) : null;
  if (!colon || key === null || !allowed(key, draft)) return null;
  // „Neuer Termin: Lernfest“ above the text: the colon parts kicker and title.
  if (draft.kind === 'heading' && TIME_KEYS.has(key) && body.length > colon[0].length && !/\d/.test(body)) return null;
  const end = start + (colon[1] as string).trimEnd().length;
  return { span, label: { start, end }, key, valueStart: start + colon[0].length };
}

function bareLabel(body: string, start: number, span: Span, draft: Draft): LabelledLine | null {
  if (body.length > 44 || body.length < 2 || /[\d(]/.test(body) || COMMON_WORD.test(body)) return null;
  const key = labelKey(body);
  if (key === null || !BARE_KEYS.has(key)) return null;
  // A link named „Kontakt“ leads to a page about it.
  if (draft.kind !== 'heading' && draft.linked >= (draft.end - draft.start) * 0.9) return null;
  const end = start + body.replace(/[\s:?]{1,20}$/u, '').length;
  return { span, label: { start, end }, key, valueStart: span.end };
}

/** Words that label a value only with a colon behind them; alone they are the end of a text or a name. */
const COMMON_WORD = /^(?:tag|ende|start|von|bis|mit)$/i;

/** Where further labels begin on a line. */
function inlineCuts(words: string, span: Span, draft: Draft, first: LabelledLine | null): number[] {
  const from = first ? first.valueStart - span.start : 0;
  const cuts = new Set<number>();
  for (const strong of draft.strong) {
    if (strong.start <= span.start + from || strong.start >= span.end) continue;
    const label = words.slice(strong.start - span.start, strong.end - span.start);
    const marked =
      /[:?]\s*$/u.test(label) || /^\s*:/u.test(words.slice(strong.end - span.start, strong.end - span.start + 3));
    if (marked && labelKey(label) !== null) cuts.add(strong.start);
  }
  if (words.includes(':') && (first || cuts.size > 0 || /@|\d/.test(words))) {
    INLINE.lastIndex = from;
    for (let match = INLINE.exec(words); match; match = INLINE.exec(words)) {
      const label = match[1] as string;
      const blank = /^[^\S\t]/.test(match[0]);
      if (!blank || first || CONTACT.test(label)) cuts.add(span.start + match.index + match[0].length - label.length);
    }
  }
  return [...cuts].sort((a, b) => a - b);
}

const allowed = (key: LabelKey, draft: Draft) => draft.kind !== 'heading' || draft.guessed || HEADING_KEYS.has(key);
const isShort = (label: string) => label.length <= 40 && label.trim().split(/\s+/u).length <= 4;
