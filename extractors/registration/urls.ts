/** Where one registers on the web: the address that stands, or is linked, where the text speaks of registering. */
import type { Hint } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import type { Ground, Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { type RegistrationTalk, registrationTalk } from './talk.ts';

const URL =
  /(?:https?:\/\/|www\.)[^\s<>()"„“”»«|]{3,300}|(?<![\p{L}\d@.-])[\p{L}\d-]{1,60}\.(?:[\p{L}\d-]{1,60}\.){0,4}(?:de|org|eu|com|net|info|at|ch|io)\/[^\s<>()"„“”»«|]{1,300}/giu;
/** Pages of maps, social networks and the like, whatever the sentence around them says. */
const ELSEWHERE =
  /(?:facebook|twitter|instagram|linkedin|youtube|xing)\.com|google\.[a-z]{2,6}\/maps|goo\.gl\/maps|maps\.|openstreetmap|\.(?:pdf|docx?|jpe?g|png)$|zoom\.us\/j\//iu;
const REGISTERS =
  /anmeld|registr|rsvp|ticket|buch|eventbrite|pretix|eveeno|doo\.net|xing-events|meetup\.com|formular|forms?\.|survey|umfrage/iu;
/** The sentence speaks of looking something up rather than of registering. */
const LOOKS_UP = /programm|weitere informationen|näheres|details|teilnahmebedingungen|datenschutz/iu;

interface Found {
  readonly url: string;
  readonly grounds: readonly Ground[];
  readonly confidence: number;
}

const found: (view: View) => readonly Found[] = shared((view) => {
  const talks = registrationTalk(view);
  const urls = [...linked(view, talks), ...talks.flatMap((talk) => written(talk))];
  return urls.filter(({ url }) => !ELSEWHERE.test(url)).sort((a, b) => b.confidence - a.confidence);
});

function linked(view: View, talks: readonly RegistrationTalk[]): Found[] {
  return view.hints.flatMap((hint: Hint): Found[] => {
    const { shown } = hint;
    if (hint.origin !== 'link' || hint.name !== 'href' || !shown || !view.blockAt(shown.start)) return [];
    const words = view.slice(shown);
    const talk = talks.find(({ start, end }) => start < shown.end && shown.start < end);
    const says = /anmeld|registr|rsvp|ticket/iu.test(words);
    if (!says && !talk) return [];
    const confidence = says
      ? 0.95
      : REGISTERS.test(hint.value)
        ? 0.9
        : talk?.labelled && !LOOKS_UP.test(talk.text)
          ? 0.8
          : 0.6;
    return [{ url: hint.value, grounds: [/^https?:|^www\./.test(words) ? shown : hint.at], confidence }];
  });
}

function written({ text, start, labelled }: RegistrationTalk): Found[] {
  return allMatches(URL, text).map((match) => {
    const url = trimRight(match[0], '.,;:!?…');
    const from = start + match.index;
    const confidence = REGISTERS.test(url) ? 0.9 : labelled && !LOOKS_UP.test(text) ? 0.85 : 0.7;
    return { url, grounds: [{ start: from, end: from + url.length }], confidence };
  });
}

export const url: Rule<string> = {
  id: 'registration/url',
  about: 'The web address in a sentence or field that speaks of registering, written out or behind a link.',
  examples: [
    {
      text: 'Um Anmeldung bis zum 30. März wird gebeten: https://example.org/anmeldung/bibliothek.',
      value: 'https://example.org/anmeldung/bibliothek',
    },
    {
      text: '<main><h1>Fachtag</h1><p>Hier geht es <a href="https://example.org/f/17">zur Anmeldung</a>.</p></main>',
      path: 'page.html',
      value: 'https://example.org/f/17',
    },
    {
      text: 'Anmelden können sich Schulen bis zum 21. März auf www.example.org/digital.',
      value: 'www.example.org/digital',
    },
  ],
  counterExamples: [
    {
      text: 'Das Programm steht unter https://example.org/programm.',
      because: 'the sentence does not speak of registering',
    },
    { text: 'Anmeldung: tagung@example.org', because: 'an address for mail' },
  ],
  *propose(view) {
    for (const { url: value, grounds, confidence } of found(view)) yield { value, spans: grounds, confidence };
  },
};
