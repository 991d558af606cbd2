/** The lines at the top of a document that could be its headline, cleaned, in reading order. */
import type { Block, Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { eventNoun, NOUN_TOKEN } from '../german/event-nouns.ts';
import { nominativeTitle } from '../german/nominative.ts';
import { ordinalValue } from '../german/ordinals.ts';
import { shared, type View } from '../view.ts';
import { PREFIX } from './calls.ts';
import { type Cleaned, clean } from './clean.ts';
import { SAYS_DAY } from './dates.ts';
import { isNever, isRubric, isSender, unspaced } from './furniture.ts';

export interface Headline extends Cleaned {
  readonly span: Span;
  /** As it stands, white space folded. */
  readonly line: string;
  /** Its block's place among the main blocks. */
  readonly at: number;
  readonly level: number;
  /** A heading of the source, no line of plain text or paragraph that looks like one. */
  readonly marked: boolean;
  readonly rubric: boolean;
  /** Its format and no more: „Treffen“, „Workshop 2024“. */
  readonly bare: boolean;
  /** Whether it is a letterhead: who invites. Asked only where no heading is marked. */
  sender(): boolean;
}

/** How many main blocks from the top may hold the headline of a text without marked headings. */
const REACH = 8;
/** Headings of a page that are looked at; its title is among the first. */
const MOST = 12;
/** Longer lines are paragraphs; a heading the source marks may name three talks at once. */
const LONGEST = 220;
const LONGEST_MARKED = 400;

export const headlines = shared((view): readonly Headline[] => {
  const found: Headline[] = [];
  const plain = view.document.source.mediaType === 'text/plain';
  let prose = 0;
  for (const [at, block] of view.main.entries()) {
    // „# Jetzt anmelden: Ferienkurs“: a heading that a call opens looks like a label with its value.
    const called = block.kind === 'field' && block.level === 1 && PREFIX.test(view.slice(block));
    const marked = (block.kind === 'heading' || called) && !plain;
    if (found.length >= MOST) break;
    if (!marked && (prose >= 1 || at >= REACH)) continue;
    const line = lineOf(view, block, marked);
    if (line) {
      const headline = read(view, block, line, at, marked);
      if (headline) found.push(headline);
    }
    if (block.kind !== 'heading' && block.end - block.start > 160) prose++;
  }
  return found;
});

/** A line that is a day and no more, with another below it. */
const OPENS_WITH_DAY = /^(?:\p{L}{1,20},? )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\b)[^\n\p{L}]{0,24}(?:Uhr)?\s{0,4}\n/u;

const CALLS_FORMAT =
  /^(?:\p{L}+-)?\p{L}*(?:veranstaltung|abend|tag|treffen|vortrag|seminar|workshop|gespräch|tagung)(?:sreihe)?\s(?:am|vom|von|ab|:)/iu;

/** „+++ Save the Date +++“ on a line of its own, with the name below it. */
const OPENS_WITH_CALL =
  /^\W{0,5}(?:save[- ]the[- ]date|(?:termin|bitte) vormerken|vorankündigung|(?:herzliche )?einladung)\W{0,5}\n/iu;

/** A heading as a whole, or the first line of a paragraph that stands out from the rest of it. */
function lineOf(view: View, block: Block, marked: boolean): Span | null {
  if (block.kind === 'field' && marked) return block;
  if (block.kind === 'heading')
    return block.end - block.start <= (marked ? LONGEST_MARKED : LONGEST) && block.field === null ? block : null;
  if (block.kind !== 'paragraph') return null;
  let start = block.start;
  let words = view.slice(block);
  // A display block may open with its day: „8. April 2025 | Fachtag … | Kreishaus“.
  while (OPENS_WITH_DAY.test(words)) {
    const next = words.indexOf('\n') + 1;
    start += next;
    words = words.slice(next);
  }
  // „Pressemitteilungen“, „Veranstaltungen 2024“ above the headline, without an empty line between them.
  const top = words.indexOf('\n');
  if (top > 0 && top < 60 && isRubric(words.slice(0, top))) {
    start += top + 1;
    words = words.slice(top + 1);
  }
  const call = OPENS_WITH_CALL.exec(words);
  if (call) {
    start += call[0].length;
    words = words.slice(call[0].length);
  }
  const wrap = words.indexOf('\n');
  const rest = { start, end: block.end };
  if (wrap < 0) return words.length <= 160 && (!/[.!:,;]$/u.test(words) || isNameWithStop(words)) ? rest : null;
  const first = words.slice(0, wrap);
  const second = words.slice(wrap + 1).split('\n', 1)[0] as string;
  const short = words.length <= 160 && !/[.!:,;?]$/u.test(words);
  // „Informationsveranstaltung am 15. Januar“ below a line that could stand alone says what and when, and is no part of the name.
  if (short && SAYS_DAY.test(second) && !/\d/u.test(first) && CALLS_FORMAT.test(second) && !/[-–,:]$/u.test(first))
    return { start, end: start + wrap };
  if (short && words.indexOf('\n', wrap + 1) < 0 && !/^\d/mu.test(words))
    return start === block.start ? rest : { start, end: start + wrap };
  // Hard-wrapped prose has lines of one length; a headline is shorter than the line below it and closes no sentence.
  const standsOut =
    !/^\d{1,2}\.\d/u.test(first) &&
    first.length <= 120 &&
    first.length < second.length * 0.75 &&
    /^(?:[\p{Lu}„"»\d]|von \p{Lu})/u.test(second);
  // „Fachforum Bildung am 29. August in Erfurt“ on top of a text, and a sentence right below it.
  const heads =
    start === (view.main[0]?.start ?? -1) &&
    first.length <= 130 &&
    /^[\p{Lu}\d„"»]/u.test(first) &&
    !/[.!:,;]$/u.test(first) &&
    (SAYS_DAY.test(first) || namesEvent(first)) &&
    /^\p{Lu}.*[.?!:]$/u.test(second);
  return (standsOut || heads || ((short || (call && first.length <= 120)) && start > block.start)) &&
    !/[.,;:]$/u.test(first)
    ? { start, end: start + wrap }
    : null;
}

function read(view: View, block: Block, span: Span, at: number, marked: boolean): Headline | null {
  const words = unspaced(view.slice(span));
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length < 3 || isNever(line) || (!marked && isSentence(line) && !isNameWithStop(line))) return null;
  const cleaned = words === view.slice(span) ? clean(words, span.start) : { ...clean(words, 0), spans: [span] };
  if (!/\p{L}{2}/u.test(cleaned.value) || NO_WORD.test(cleaned.value)) return null;
  const governed =
    /^\s*(?:(?:herzliche )?einladung zu|(?:herzlich )?willkommen (?:zu|bei)|wir laden|rückblick|save the date für|absage de|anmeldung zu)/iu.test(
      line,
    );
  const value =
    governed || /^\p{Ll}\p{L}+[tn]e[rns]?\s/u.test(cleaned.value) ? nominativeTitle(cleaned.value) : cleaned.value;
  const { spans, dated, dateline, format } = cleaned;
  return {
    value: isNameWithStop(value) ? value.slice(0, -1) : value,
    spans,
    dated,
    dateline,
    format,
    span,
    line,
    at,
    level: block.level,
    marked,
    bare:
      bareFormat(cleaned.value) &&
      !/(?:en|en 20\d\d|s|s 20\d\d)$/u.test(cleaned.value.replace(/treffen|workshops/iu, '')),
    // „Einladung zum Mitmachen“ calls, and names nothing.
    rubric:
      (governed && !value.includes(' ') && !namesEvent(value) && !/^\p{Lu}{2,4}$/u.test(value)) ||
      isRubric(line) ||
      isRubric(cleaned.value) ||
      bareFormat(cleaned.value) ||
      isDateline(cleaned),
    sender: () => isSender(cleaned.value) && !namesEvent(cleaned.value),
  };
}

/** What is left where all that named something was a date. */
const NO_WORD = /^(?:Am|Vom|Ab|Um|Von|Im|In|Der|Die|Das|Wir|Es|Bis|Zum|Zur)$/u;

/** „Familienabend 2024.“: some put a full stop behind every line, headlines too. */
const isNameWithStop = (words: string): boolean =>
  words.length < 60 && /^[^.!:,;]+\.$/u.test(words) && words.split(' ').length <= 4 && namesEvent(words);

/** What ends in a full stop is a sentence, an abbreviation aside: „Verein Lesen e. V.“ */
const isSentence = (line: string): boolean =>
  /^(?:Das|Die|Der|Es|Wir|Los|Beginn)\s(?:\p{L}{2,30}\s){0,3}(?:beginnt|startet|endet|geht es|findet)\s(?:am|um|ab|von|in|im|ist)\s/u.test(
    line,
  ) ||
  // „Kommunen im Wandel. Wie Bildung stark macht“: without a stop at its end it is a name with its subtitle.
  (/\p{Ll}{4}\. \p{Lu}/u.test(line) && (/[.!?…]$/u.test(line) || line.length > 130)) ||
  (/(?:\p{Ll}{2}|[“"”])\.$/u.test(line) &&
    line.split(' ').length >= 4 &&
    !/\b(?:usw|etc|inkl|evtl|vsl|bzw|str|co|ca|ff)\.$/u.test(line));

/** „Fachtag“, „LERNREISE 2017“, „Workshop“: says what it is, not what it is called. */
const bareFormat = (value: string): boolean => {
  const words = value.replace(/\s\d{4}$/u, '').toLowerCase();
  if (/\s/u.test(words)) return false;
  return (
    /^(?:fach|informations|info|online|digital|netzwerk|vernetzungs|auftakt|abschluss|jahres)?-?(?:veranstaltung|tagung|tag|konferenz|werkstatt|gespräch|treffen|seminar|workshop|forum|fortbildung|weiterbildung|schulung|vortrag|kurs|diskussion|austausch)$/u.test(
      words,
    ) || words === 'lernreise'
  );
};

const isDateline = (cleaned: Cleaned): boolean =>
  cleaned.dateline &&
  !namesEvent(cleaned.value) &&
  (/[/·|]/u.test(cleaned.value) || cleaned.value.split(' ').length <= 2);

/** Whether one of the words is an event noun. */
export function namesEvent(value: string): boolean {
  for (const [word] of allMatches(NOUN_TOKEN, value)) if (eventNoun(word)) return true;
  return false;
}

/** The number of the event in its series, as the headline gives it. */
export function countsEvent(value: string): boolean {
  return value.split(' ').some((word) => ordinalValue(word) !== null);
}
