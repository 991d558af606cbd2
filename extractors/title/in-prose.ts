import { allMatches } from '../german/cues.ts';
import { eventNoun, isCommonFormat, NOUN_TOKEN } from '../german/event-nouns.ts';
import type { Rule } from '../rule.ts';
import { bestHeadline } from './best-headline.ts';
import { CLAUSE } from './clauses.ts';
import { countsEvent } from './headlines.ts';
import { type NamedEvent, namedEvents } from './named-events.ts';

/** Below this a noun phrase is no name: „der Workshop“, „ein Treffen“. */
const ENOUGH = 3;
export const namedInProse: Rule<string> = {
  id: 'title/named-in-prose',
  about:
    'A press text without a headline names the event in its first sentences: behind a format word in quotes, with a number („das dritte Bildungsforum“), or as a compound of its own („das BNE-Netzwerktreffen“).',
  examples: [
    {
      text: 'Der Kreisjugendring lädt am Samstag, 3. Mai, zum Workshop „Vereine öffnen“ ein. Beginn ist um 9 Uhr, Ende um 16 Uhr, er kostet fünf Euro.',
      value: 'Workshop „Vereine öffnen“',
    },
    {
      text: 'Am Donnerstag, 6. Juni, findet im Kreishaus das dritte Bildungsforum statt. Eingeladen sind alle, die in der Stadt Bildung gestalten.',
      value: 'Drittes Bildungsforum',
    },
    {
      text: 'Am Donnerstag, 6. Juni, lädt der Sportbund zu einem Informationsabend für Vereine in den Kreis Nordfriesland ein. Beginn ist um 18 Uhr im Haus am Deich.',
      value: 'Informationsabend für Vereine',
    },
  ],
  counterExamples: [
    {
      text: 'Der Kongress bietet Lehrkräften Gelegenheit, sich zu vernetzen. Die Teilnahme ist kostenfrei, um Anmeldung wird gebeten.',
      because: 'a format word alone names nothing',
    },
    {
      text: 'Die halbjährlichen Netzwerktreffen sind Plattform für den Austausch von Wissen und Erfahrungen aller Beteiligten.',
      because: 'a plural with an idle adjective is no single event',
    },
  ],
  *propose(view) {
    const best = strongest(namedEvents(view));
    if (best && best.score >= ENOUGH)
      yield {
        value: best.value,
        spans: [best.span],
        confidence: best.quoted ? 0.8 : 0.65,
        note: 'named in running text',
      };
  },
};

/** „unter dem Titel „…““, „„…“ lautet das Motto“: the name apart from the format. */
const ENTITLED =
  /(?:(?:[Uu]nter|[Mm]it) dem (?:Titel|Motto|Thema|Namen)|[Uu]nter der Überschrift|[Dd]as (?:Motto|Thema) (?:lautet|heißt|ist)|(?:lautet|heißt) (?:das|der|ihr) (?:Motto|Titel|Thema)|zum Thema)[:\s]\s?[„"»“‚]([^„“"«»\n]{5,140})[“"«”]|^[„"»“]([^„“"«»\n]{5,140})[“"«”],?\s(?:lautet|heißt|ist|so lautet|so heißt)\s(?:das|der)\s(?:Motto|Titel|Thema|Name)/u;

/** „Beim „Lesetreff“ geht es …“, „lädt zur „Langen Nacht““, „heißt es „Digitale Spielzeit““: a name in quotes where an event would stand. */
const ATTENDED = /(?<!\p{L})(?:[Bb]eim?|[Zz]u[mr]|[Mm]it de[rm]|heißt es(?: wieder| nun| dann)?:?)\s$/u;
const QUOTE = /[„"»“‚]([^„“"«»‚\n]{5,90})[“"«”]/gu;

/** The first name in quotes that stands where an event would. */
function attended(text: string): { name: string; index: number } | null {
  for (const match of allMatches(QUOTE, text))
    if (ATTENDED.test(text.slice(Math.max(0, match.index - 24), match.index)))
      return { name: match[1] as string, index: match.index };
  return null;
}

/** „… hält einen Vortrag mit dem Titel „…““: a talk within the event has a title of its own. */
const OF_A_TALK =
  /(?:hält|halten|spricht|sprechen|referiert|referieren|führt in|ein(?:en)? (?:impuls|einführungs|fach|haupt|eröffnungs)\p{L}{4,9})(?!\p{L})[^.]{0,120}$|\b(?:buch|broschüre|film|ausstellung|studie|projekt|programm|kampagne)e?s?\s$/iu;

export const entitledInProse: Rule<string> = {
  id: 'title/entitled-in-prose',
  about:
    'Running text that calls the event only by its format may give its name with „unter dem Titel“, „unter dem Motto“ or „lautet das Thema“.',
  examples: [
    {
      text: 'Jena (pm). Unter dem Titel „Kita trifft Schule“ lädt das Schulamt am Dienstag, 4. Juni, zu einem Fachtag in die Stadthalle ein.',
      value: 'Kita trifft Schule',
    },
  ],
  counterExamples: [
    {
      text: 'Das Schulamt lädt am Dienstag, 4. Juni, zu einem Fachtag in die „Alte Mälzerei“ ein, er beginnt um neun Uhr.',
      because: 'the quotes hold a venue',
    },
    {
      text: 'Das Schulamt lädt am Dienstag, 4. Juni, zu einem Fachtag ein. Enna Sörup, Leiterin der Bücherei, hält dabei einen Vortrag mit dem Titel „Lesen am Deich“.',
      because: 'a talk within the event is not the event',
    },
  ],
  *propose(view) {
    for (const sentence of view.sentences.slice(0, 6)) {
      const entitled = ENTITLED.exec(sentence.text);
      const match = entitled ?? attended(sentence.text);
      const name = entitled ? (entitled[1] ?? entitled[2]) : match && 'name' in match ? match.name : null;
      if (!match || !name || OF_A_TALK.test(sentence.text.slice(0, match.index))) continue;
      const start = sentence.start + sentence.text.indexOf(name, match.index);
      yield {
        value: name,
        spans: [{ start, end: start + name.length }],
        confidence: 0.7,
        note: 'named in running text',
      };
      return;
    }
  },
};

/** „Konferenz in Bielefeld“, „Fachtag im Kreishaus“: says what and where, and leaves the name to the text. */
const VAGUE = /^(\p{Lu}[\p{L}-]{3,40})\s(?:in|im|auf|am|an der|beim)\s(?:der\s)?[\p{Lu}\d][\p{L}-]+$/u;

export const countedInProse: Rule<string> = {
  id: 'title/counted-in-prose',
  about:
    'A headline may speak of an event („… konferenz in Musterfurt“) or about it („Schulen vernetzen sich“), and the text below gives its full name with number or quotes.',
  examples: [
    {
      text: 'Bildungskonferenz in Ahrweiler\n\nAm Mittwoch, 9. Oktober 2019, findet im Kreishaus die 7. Pfälzische Bildungskonferenz statt.',
      value: '7. Pfälzische Bildungskonferenz',
    },
    {
      text: '# Tagung in Husum\n\nDer Kreis und die Stadt veranstalten am 3. Mai 2024 die Fachtagung „Lesen am Deich“. Sie ist kostenfrei.\n',
      path: 'a.md',
      value: 'Fachtagung „Lesen am Deich“',
    },
  ],
  counterExamples: [
    {
      text: '3. Bildungskonferenz in Ahrweiler\n\nAm Mittwoch, 9. Oktober 2019, findet im Kreishaus die dritte Bildungskonferenz statt.',
      because: 'the headline counts already',
    },
    {
      text: 'Markt der Möglichkeiten\n\nAm Mittwoch, 9. Oktober 2019, findet im Kreishaus die 7. Pfälzische Bildungskonferenz statt.',
      because: 'the headline may name an event of its own',
    },
  ],
  *propose(view) {
    const best = bestHeadline(view);
    if (!best || countsEvent(best.value)) return;
    const vague = VAGUE.exec(best.value);
    const format = vague && eventNoun(vague[1] as string);
    if (format && isCommonFormat(format)) {
      const head = format.head;
      const event = strongest(namedEvents(view).filter((event) => event.quoted && event.noun.head === head));
      if (event) yield { value: event.value, spans: [event.span], confidence: 0.75 };
    }
    if (best.lines.some((line) => line.marked && line.level === 1)) return;
    const spoken = new Set<string>();
    for (const [word] of allMatches(NOUN_TOKEN, best.value)) {
      const noun = eventNoun(word);
      if (noun) spoken.add(noun.word.toLowerCase());
    }
    const teaser = /(?:\. ?\. ?\.|…)$/u.test(best.value);
    const clause = spoken.size === 0 && (teaser || CLAUSE.test(best.value));
    const fuller = namedEvents(view).filter((event) =>
      clause
        ? event.score >= (teaser ? ENOUGH - 1 : ENOUGH) && !event.noun.plural && (teaser || / /u.test(event.value))
        : // Figures belong to the name; „der vierte Stammtisch“ merely counts.
          /^\d/u.test(event.value) && spoken.has(event.noun.word.toLowerCase()),
    );
    const event = strongest(fuller);
    if (event) yield { value: event.value, spans: [event.span], confidence: 0.7 };
  },
};

export function strongest(events: readonly NamedEvent[]): NamedEvent | null {
  let best: NamedEvent | null = null;
  for (const event of events) if (!best || event.score > best.score) best = event;
  return best;
}
