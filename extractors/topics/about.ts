/** Weighs the mentions of concepts: where each stands, how often, and whether the text is of the field at all. */
import type { Concept } from '../../schemas/config.ts';
import type { Span } from '../../schemas/document.ts';
import type { Draft } from '../draft.ts';
import type { Ground } from '../rule.ts';
import { bestHeadline } from '../title/best-headline.ts';
import type { View } from '../view.ts';
import type { Lexicon } from './lexicon.ts';
import { blockWeight, isSilenced, NAMES_AN_OFFICE, SUBTITLE, sentenceFactor, TAG, TITLE } from './zones.ts';

export interface Weighed {
  readonly concept: Concept;
  readonly weight: number;
  readonly spans: readonly Ground[];
}

/** Words that place a text in the field. Elsewhere a term in passing („Integration“ of software) means something else. */
const FIELD =
  /Bildung(?!s?urlaub)|\b[Kk]ommun(?:al|en?\b)|Landkreis|\bSchul(?!ung)|\bKita|[Ll]ehrkr[aä]ft|pädagog|Jugendhilfe|Ganztag|MINT-|Integrations|Geflüchtet|Jugend(?:arbeit|amt|bildung)|Volkshochschul|Ehrenamt/gu;

/** From how much a concept is a topic: of the field, of another, and of a word of common use. */
const ENOUGH = 0.28;
const ENOUGH_ELSEWHERE = 0.55;
const ENOUGH_EVERYDAY = 0.5;

/** Characters of a notice of a few lines. */
const BRIEF = 800;

class Tally {
  readonly spans: Ground[] = [];
  missing = 1;

  add(weight: number, span: Ground | null): void {
    this.missing *= 1 - Math.min(weight, 0.95);
    if (span && this.spans.length < 3) this.spans.push(span);
  }

  get weight(): number {
    return Math.round((1 - this.missing) * 100) / 100;
  }
}

/** All concepts a document speaks of enough to be about them, the weightiest first. */
export function about(view: View, draft: Draft, lexicon: Lexicon): Weighed[] {
  const tallies = new Map<Concept, Tally>();
  const add = (concept: Concept, weight: number, span: Ground | null) => {
    let tally = tallies.get(concept);
    if (!tally) tallies.set(concept, (tally = new Tally()));
    tally.add(weight, span);
  };
  const headline = bestHeadline(view);
  const titleSpan = draft.title === null ? null : titleGround(view, draft.title, headline?.spans[0] ?? null);
  const named = (words: string | null, weight: number) => {
    for (const { concept, start, tail } of words === null ? [] : lexicon.find(words))
      if (!NAMES_AN_OFFICE.test(tail) && !isSilenced((words as string).slice(0, start), true))
        add(concept, weight, titleSpan);
  };
  named(draft.title, TITLE);
  named(draft.subtitle, SUBTITLE);
  for (const hint of view.hints) {
    if (hint.origin !== 'front-matter' || !/^(?:tags?|themen?|topics?|keywords|schlagworte)$/iu.test(hint.name))
      continue;
    for (const { concept } of lexicon.find(hint.value)) add(concept, TAG, hint.at);
  }
  const ofTheField = isOfTheField(view);
  // What a notice of a few lines says at all, it is about; texts of the field need no such help.
  const brevity = !ofTheField && view.text.length < BRIEF ? 1.4 : 1;
  const titled = new Set(headline?.lines.map((line) => line.at));
  for (const [at, block] of view.main.entries()) {
    const base = titled.has(at) && block.kind === 'heading' ? 0 : blockWeight(block, at);
    if (base === 0) continue;
    const from = block.field ? block.field.value.start : block.start;
    mentionsIn(view, lexicon, { start: from, end: block.end }, base * brevity, add);
  }
  const enough = ofTheField ? ENOUGH : ENOUGH_ELSEWHERE;
  return [...tallies]
    .map(([concept, tally]) => ({ concept, weight: tally.weight, spans: tally.spans }))
    .filter(
      ({ concept, weight, spans }) =>
        spans.length > 0 && (concept.everyday ? ofTheField && weight >= ENOUGH_EVERYDAY : weight >= enough),
    )
    .sort((a, b) => b.weight - a.weight || (a.spans[0] as Ground).start - (b.spans[0] as Ground).start);
}

function mentionsIn(
  view: View,
  lexicon: Lexicon,
  span: Span,
  base: number,
  add: (concept: Concept, weight: number, span: Span) => void,
): void {
  const text = view.slice(span);
  for (const mention of lexicon.find(text)) {
    if (isSilenced(text.slice(Math.max(0, mention.start - 70), mention.start))) continue;
    const factor = sentenceFactor(sentenceAround(text, mention.start)) * (NAMES_AN_OFFICE.test(mention.tail) ? 0.3 : 1);
    add(mention.concept, base * factor, { start: span.start + mention.start, end: span.start + mention.end });
  }
}

/** The sentence around an offset, near enough: between full stops with a blank behind them. */
function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('? ', at), text.lastIndexOf('! ', at)) + 1;
  const end = text.indexOf('. ', at);
  return text.slice(Math.max(from, at - 300), end < 0 ? at + 300 : Math.min(end, at + 300));
}

function titleGround(view: View, title: string, headline: Span | null): Span | null {
  const at = view.text.indexOf(title);
  return at >= 0 ? { start: at, end: at + title.length } : headline;
}

function isOfTheField(view: View): boolean {
  FIELD.lastIndex = 0;
  let words = 0;
  while (words < 2 && FIELD.test(view.text)) words++;
  return words >= 2;
}
