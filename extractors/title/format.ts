/** What kind of event it is: the format's noun where the text gives it. */
import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { eventNoun, eventWords, formatName, NOUN_TOKEN } from '../german/event-nouns.ts';
import { spoken } from '../german/near.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { bestHeadline } from './best-headline.ts';
import { unspaced } from './furniture.ts';

export const labelledFormat: Rule<string> = {
  id: 'format/labelled',
  about: '„Art der Veranstaltung: …“ and „Format: …“ give the format outright.',
  examples: [{ text: 'Ganztag gestalten\n\nArt: Fachtag\nOrt: Jena\nDatum: 3. Mai 2024', value: 'Fachtag' }],
  counterExamples: [
    { text: 'Ganztag gestalten\n\nArt: Länderübergreifendes Netzwerk\nOrt: Jena', because: 'a network is no event' },
  ],
  *propose(view) {
    for (const { field } of view.labelled('kind')) {
      const found = firstNoun(view, field.value);
      if (found) yield { ...found, confidence: 0.95 };
    }
  },
};

export const titleFormat: Rule<string> = {
  id: 'format/in-title',
  about:
    'The title, the line above it or the word before its colon holds the format: the last part of a compound decides.',
  examples: [
    { text: 'Fachtagung: Brücken bauen\n\nOrt: Jena\nDatum: 3. Mai 2024', value: 'Fachtagung' },
    { text: '7. Netzwerktreffen der Bildungsbüros\n\nOrt: Jena\nDatum: 3. Mai 2024', value: 'Netzwerktreffen' },
    { text: 'L E R N R E I S E\n\nVon anderen lernen\n\nOrt: Jena\nDatum: 3. Mai 2024', value: 'Lernreise' },
  ],
  counterExamples: [
    { text: 'Bildung in Bewegung\n\nOrt: Jena\nDatum: 3. Mai 2024', because: 'no word of it is a format' },
  ],
  *propose(view, draft) {
    const best = bestHeadline(view);
    if (!best) return;
    const below = draft.subtitle === null ? undefined : view.main[(best.lines.at(-1)?.at ?? 0) + 1];
    const prefix = best.lines[0]?.format;
    const spans = [
      ...(prefix ? [prefix] : []),
      ...best.spans,
      ...best.above.map((line) => line.span),
      ...(below ? [below] : []),
    ];
    for (const span of spans) {
      const found = firstNoun(view, span);
      if (found) {
        yield { ...found, confidence: 0.93 };
        return;
      }
    }
  },
};

/** „Der Fachtag …“, „auf unserem Workshop“, „Ziel des Entwicklungsworkshops“: the event spoken of as known. */
const DEFINITE =
  /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Dd]iese[rsmn]?|[Uu]nser(?:e[rsmn]?)?|[Ii]m|[Bb]eim|[Zz]um|[Zz]ur|[Aa]m)\s(?:[\p{Ll}]{3,}(?:en|e|er)\s){0,2}$/u;

export const spokenFormat: Rule<string> = {
  id: 'format/in-text',
  about:
    'Where the title does not tell, the text does: the event it speaks of with the article („der Entwicklungsworkshop“), most often.',
  examples: [
    {
      text: 'Bildung gestalten\n\nZiel des Entwicklungsworkshops ist der Austausch. Der Entwicklungsworkshop richtet sich an Fachkräfte.',
      value: 'Entwicklungsworkshop',
    },
  ],
  counterExamples: [
    { text: 'Bildung gestalten\n\nDie Veranstaltung ist kostenfrei.', because: '„Veranstaltung“ tells no format' },
    { text: 'Bildung gestalten\n\nEs gibt Vorträge und Workshops.', because: 'these are parts of the programme' },
  ],
  *propose(view) {
    const counts = new Map<string, { times: number; span: Span }>();
    for (const one of spoken(view).slice(0, 40)) {
      for (const { noun, word, at } of eventWords(one)) {
        if (noun.plural || IDLE.test(noun.word)) continue;
        if (!DEFINITE.test(one.sentence.text.slice(Math.max(0, at - 50), at))) continue;
        const name = formatName(noun);
        const start = one.sentence.start + at;
        const seen = counts.get(name);
        if (seen) seen.times++;
        else counts.set(name, { times: 1, span: { start, end: start + word.length } });
      }
    }
    const [best] = [...counts].sort((a, b) => b[1].times - a[1].times);
    if (best) yield { value: best[0], spans: [best[1].span], confidence: best[1].times > 1 ? 0.8 : 0.65 };
  },
};

const IDLE =
  /^(?:veranstaltung|treffen|gespräch|dialog|erfahrungsaustausch|fachaustausch|auftakt|diskussion|plenum|event|sitzung|führung|kurs|training|eröffnung|wettbewerb|vortrag|podium|empfang)$/iu;

function firstNoun(view: View, span: Span): { value: string; spans: Span[] } | null {
  const text = unspaced(view.slice(span));
  for (const match of allMatches(NOUN_TOKEN, text)) {
    const word = match[0] === match[0].toUpperCase() ? match[0][0] + match[0].slice(1).toLowerCase() : match[0];
    const noun = eventNoun(word);
    if (!noun || noun.plural) continue;
    const spaced = text !== view.slice(span);
    const start = span.start + match.index;
    return { value: formatName(noun), spans: [spaced ? span : { start, end: start + match[0].length }] };
  }
  return null;
}
