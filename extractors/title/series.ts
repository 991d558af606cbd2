/** Which one of a series it is, and what the series is called. */
import type { Series } from '../../schemas/announcement.ts';
import { allMatches } from '../german/cues.ts';
import { eventNoun, NOUN_TOKEN } from '../german/event-nouns.ts';
import { ORDINAL, ordinalValue } from '../german/ordinals.ts';
import type { Candidate, Rule } from '../rule.ts';
import { bestHeadline } from './best-headline.ts';
import { tidy } from './clean.ts';
import { namedEvents } from './named-events.ts';

const COUNTED = new RegExp(`(?<![\\p{L}\\d.])(${ORDINAL})\\s((?:[\\p{L}-]+\\s){0,3}?)(?=[\\p{Lu}])`, 'gu');
/** „Folge 6“, „Vol. 8“, „Teil 3“, „Nr. 12“ at the end of a title or in the line below. */
const ISSUE = /(?:^|[\s,(–-])(?:Folge|Vol\.?|Teil|Nr\.?|No\.?|Ausgabe|Edition|#)\s?(\d{1,3})(?!\d|\.\d)/u;

export const countedInTitle: Rule<Series> = {
  id: 'series/in-title',
  about:
    'An ordinal before the format („8. Treffen“, „Dritte Bildungskonferenz“, „VIII. Kongress“) or a count behind the name („Folge 6“) says which one of its series it is.',
  examples: [
    {
      text: '8. Treffen des Netzwerks\n\nOrt: Jena\nDatum: 3. Mai 2024',
      value: { ordinal: 8, name: 'Treffen des Netzwerks' },
    },
    { text: 'Achtes Netzwerktreffen\n\nOrt: Jena\nDatum: 3. Mai 2024', value: { ordinal: 8 } },
    { text: 'VIII. Bildungskongress\n\nOrt: Jena\nDatum: 3. Mai 2024', value: { ordinal: 8 } },
  ],
  counterExamples: [
    { text: 'Lesefest am 3. Mai\n\nOrt: Jena', because: 'the number is a day' },
    {
      text: 'Lesefest der 3. Klassen\n\nOrt: Jena\nDatum: 3. Mai 2024',
      because: 'the classes are counted, not the feast',
    },
  ],
  *propose(view) {
    const best = bestHeadline(view);
    if (!best) return;
    const found = counted(best.value);
    if (found) {
      yield { value: found, spans: best.spans, confidence: 0.95 };
      return;
    }
    const below = view.main[(best.lines.at(-1)?.at ?? 0) + 1];
    const lines = [best.value, below && below.end - below.start < 120 && !below.field ? view.slice(below) : ''];
    for (const [i, line] of lines.entries()) {
      const issue = ISSUE.exec(line);
      if (!issue) continue;
      const name = tidy(line.slice(0, issue.index)) || null;
      yield {
        value: { name, ordinal: Number(issue[1]) },
        spans: i === 0 ? best.spans : below ? [below] : [],
        confidence: 0.85,
      };
      return;
    }
  },
};

/** The ordinal of an event noun in a title, and the title without it. */
function counted(title: string): Series | null {
  for (const match of allMatches(COUNTED, title)) {
    const ordinal = ordinalValue(match[1] as string);
    if (ordinal === null) continue;
    const rest = title.slice(match.index + (match[1] as string).length + 1);
    const within = allMatches(NOUN_TOKEN, rest)
      .slice(0, 4)
      .find(([word]) => eventNoun(word));
    if (within) return { name: tidy(title.slice(0, match.index) + rest), ordinal };
  }
  return null;
}

/** „zum dritten Mal“: counts the event the sentence tells of. A first time makes no series yet. */
const TIMES = new RegExp(`\\bzum (${ORDINAL}) Male?\\b`, 'u');

export const countedInText: Rule<Series> = {
  id: 'series/in-text',
  about:
    'The text counts the event its title names: „Das achte Treffen des Netzwerks findet … statt“, „lädt zum dritten Mal zum …“.',
  examples: [
    {
      text: 'Stammtisch in Jena\n\nDer vierte Thüringer Stammtisch findet am 15. September 2024 in Jena statt, alle sind eingeladen.',
      value: { ordinal: 4 },
      draft: { title: 'Stammtisch in Jena' },
    },
    {
      text: 'Lesefest am Markt\n\nBereits zum dritten Mal laden die Büchereien der Stadt zum Lesefest ein.',
      value: { ordinal: 3 },
      draft: { title: 'Lesefest am Markt' },
    },
  ],
  counterExamples: [
    {
      text: 'Lesefest am Markt\n\nNach dem dritten Runden Tisch im Herbst laden wir am 3. Mai 2024 alle zum Lesefest ein.',
      draft: { title: 'Lesefest am Markt' },
      because: 'another event is counted',
    },
  ],
  *propose(view, draft): Iterable<Candidate<Series>> {
    if (draft.title === null) return;
    const nouns = new Set<string>();
    for (const [word] of allMatches(NOUN_TOKEN, draft.title)) {
      const noun = eventNoun(word);
      if (noun) nouns.add(noun.head);
    }
    for (const event of namedEvents(view)) {
      if (event.ordinal === null || event.noun.plural || !nouns.has(event.noun.head)) continue;
      const name = tidy(event.value.replace(new RegExp(`^${ORDINAL}\\s`, 'u'), ''));
      yield {
        value: {
          name: name.includes(' ') ? (name[0] as string).toUpperCase() + name.slice(1) : null,
          ordinal: event.ordinal,
        },
        spans: [event.span],
        confidence: 0.8,
      };
      return;
    }
    for (const sentence of view.sentences.slice(0, 5)) {
      const times = TIMES.exec(sentence.text);
      const ordinal = times && ordinalValue(times[1] as string);
      if (!times || !ordinal || ordinal < 2) continue;
      const start = sentence.start + times.index;
      yield { value: { name: null, ordinal }, spans: [{ start, end: start + times[0].length }], confidence: 0.75 };
      return;
    }
  },
};

const NAMED =
  /\b(?:[Vv]eranstaltungs|[Vv]ortrags|[Ff]ortbildungs|[Ww]orkshop|[Ss]eminar|[Ww]ebinar|[Gg]esprächs|[Qq]ualifizierungs|[Tt]hemen)?-?[Rr]eihe:?\s(?:mit dem Titel\s|zum Thema\s)?[„"»“]([^„“"«»]{3,100})[“"«”]/u;

export const namedSeries: Rule<Series> = {
  id: 'series/named',
  about: '„Veranstaltungsreihe „…““ gives the name of the series, though not which one of it this is.',
  examples: [
    {
      text: 'Daten lesen lernen\n\nDer Abend ist Teil der Veranstaltungsreihe „Bildung zum Feierabend“ des Landkreises.',
      value: { name: 'Bildung zum Feierabend', ordinal: null },
    },
  ],
  counterExamples: [
    { text: 'Daten lesen lernen\n\nEine Reihe von Städten ist dabei: „Wir kommen“.', because: 'a number of towns' },
  ],
  *propose(view) {
    for (const sentence of view.sentences.slice(0, 30)) {
      const match = NAMED.exec(sentence.text);
      if (!match) continue;
      const start = sentence.start + match.index + match[0].indexOf(match[1] as string);
      yield {
        value: { name: tidy(match[1] as string), ordinal: null },
        spans: [{ start, end: start + (match[1] as string).length }],
        confidence: 0.8,
      };
      return;
    }
  },
};
