/** An event that is named „für“ somebody: „ein Workshop für Studierende zu …“ says it with the noun and its phrase. */
import type { Span } from '../../schemas/document.ts';
import { allMatches, cued } from '../german/cues.ts';
import { eventWords } from '../german/event-nouns.ts';
import { type Spoken, trimRight } from '../german/near.ts';
import { forPeople } from './people.ts';

/** Between the noun and „für“: „Workshop am Samstag für …“, „Infoabend: für …“; no noun of a cause. */
const BETWEEN = /^(?:[ -]\p{L}+ ?|[^,.:;!?()„“"]{0,40}? |[:–-] )?für /iu;
/** What is there for somebody is no event: „Chancen für Kinder“, „Herausforderungen für Kommunen“. */
const CAUSE =
  /(?:chancen?|möglichkeit(?:en)?|perspektiven?|herausforderung(?:en)?|hilfen?|unterstützung|förderung|zukunft|bildung|gerechtigkeit|rechte?|schutz|verantwortung|bedeutung|folgen|auswirkung(?:en)?|lösung(?:en)?|wohnraum|räume?|zeit|geld|daten|impulse?|ideen|strategien?|konzepte?|leitfaden|leitfäden|standards?|qualität|spenden?|engagement|interesse|verständnis|lobby|dank|lernorte?|orientierung|hilfestellung(?:en)?|bedarfe?|kosten|mehrwert|nutzen|vorteile?|lücken?|preise?|wichtig|gut|sorge|werbung|sprachrohr|anlaufstellen?|grundlagen?|rahmen|voraussetzung(?:en)?|unterricht|gesetz|recht|materialien|material|tipps|einsatz|appell|plädoyer|schule|heimat|stimme|netzwerk|verein|plattform)$/iu;
/** „Kurse sind für Erwachsene kostenpflichtig“ */
const PRICED = /kostenlos|kostenfrei|kostenpflichtig|ermäßigt|gratis|€|euro\b/;
/** Here the phrase of those it is for ends and its topic, day or verb begins. */
const ENDS =
  /[.;:!?()„“"\n]| (?:zu|zum|zur|über|rund|am|um|statt|an|ein|mit|bis|bieten|bietet|gibt|findet|finden|gewinnen|veranstaltet|veranstalten|organisiert|ausgerichtet|durch|von \d|ab \d{1,2}[. ](?!jahr)|im (?=\p{Lu}\p{Ll}+ \d{4}))(?= |$|[.,;!?])|, (?!(?:die|der|denen|das) |\p{Lu})/u;

/** What is offered to people and is no format of its own: „Online-Beratung“, „Ferienprogramm“. */
const OFFER = cued(
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]*)?(?:[Bb]eratung|[Ss]tunden?|[Ff]erienprogramm|[Ll]abor|[Dd]ojo|[Ll]ager|[Ff]reizeit|[Aa]ktion(?:en)?|[Rr]allye|[Ss]piele?|[Rr]eihe|[Gg]ruppen?|[Pp]rojekttage?)(?= )/gu,
);
const offers = (text: string) => OFFER.all(text, 5).map(({ 0: word, index }) => ({ word, at: index }));

/** „Im Mai fand ein Workshop für Lehrkräfte statt“: it is over. */
const PAST =
  /(?<!\p{L})(?:fand|fanden|stattfand|stattfanden|organisierte|veranstaltete|veranstalteten|nahmen|besuchten)(?!\p{L})/u;

/** Where in a sentence an event is called one for people it names; offsets in the sentence. */
export function eventForPeople(spoken: Spoken): Span | null {
  const { text } = spoken.sentence;
  if (!spoken.lower.includes('für ') || PAST.test(spoken.lower)) return null;
  for (const { word, at } of [...eventWords(spoken), ...offers(text)]) {
    const from = at + word.length;
    const match = BETWEEN.exec(text.slice(from));
    if (!match) continue;
    const between = trimRight(match[0].slice(0, -'für '.length), ' :–-');
    if (CAUSE.test(between.trim())) continue;
    const whom = from + match[0].length;
    if (!forPeople(spoken.lower, whom) || PRICED.test(spoken.lower.slice(from, whom + 60))) continue;
    return { start: at, end: whom + phraseEnd(text.slice(whom)) };
  }
  return null;
}

/** Length of the phrase at the start of some words; a clause about those people belongs to it. */
function phraseEnd(words: string): number {
  const clause = /^[^,.;:!?()]{0,60}, (?:die|der|denen) [^.;:!?()]{0,200}/u.exec(words);
  return clause?.[0].length ?? ENDS.exec(words)?.index ?? words.length;
}

/** „Für interessierte Akteure findet am 3. Mai eine Informationsveranstaltung statt“ */
export function heldForPeople(spoken: Spoken): boolean {
  const { lower } = spoken;
  const match =
    /(?:^|[.!?,] )für (?<whom>[^,.;:!?]{3,70}?) (?:findet|finden|gibt|bietet|bieten|veranstaltet|veranstalten|organisiert|startet|wird|werden)(?!\p{L})/u.exec(
      lower,
    );
  if (!match || match.index > 40) return false;
  if (!forPeople(lower, lower.indexOf('für ', match.index) + 4)) return false;
  return eventWords(spoken).some(({ at }) => at > match.index);
}

/** A title: „Robotik für Grundschulklassen“, „Für Einsteiger: Mehrfarbig drucken“; not „Chancen für Kinder“. */
export function titleNamesPeople(title: string): boolean {
  const lower = title.toLowerCase();
  for (const { index } of allMatches(/(?<!\p{L})für /gu, lower)) {
    if (
      CAUSE.test(title.slice(0, index).trim()) ||
      /^die (?!ganze|breite|öffentlichkeit)/u.test(lower.slice(index + 4))
    )
      continue;
    if (forPeople(lower, index + 4)) return true;
  }
  return false;
}
