/** Headlines that are sentences: what tells them from names, and where in them an event is named. */
import { allMatches } from '../german/cues.ts';
import { eventNoun, isCommonFormat, NOUN_TOKEN } from '../german/event-nouns.ts';

/** What press headlines let an event do, in the singular: a plural verb has another subject than „Fachtag“. */
export const DOES =
  /\s(?:begeister|start|begeh|beginn|lock|zieh|bring|biete|geh|finde|läd|bilde|mach|setz|beschäftig|befass|widme|zeig|feier|komm|öffne|stöß|sorg|steh|tag|ende|thematisier|informier|leb|kehr|punkte|überzeug|fäll|nimm|stell|such|verbinde|vernetz|vermittel|gib|trifft|führ|sprech|sprich|zähl|wird|werde|ist|war|hat|hatte|zog|brachte|bot|ging|fand|kam|stand|gab|nahm|stieß|fiel|lud|hielt|half|wurde|soll|will|kann|muss|findet)(?:e?te?|t)?(?=\s|[.!]?$)/u;

/** A verb makes a press headline of a line: „Schulen vernetzen sich“. */
export const CLAUSE =
  /\b(?:sich|lädt|laden|findet|kommt|kommen|trifft|treffen sich|startet|geht|gehen|wird|werden|macht|machen|zeigt|zeigen|sucht|suchen|gibt|steht|stehen|informiert|berät|beraten|diskutiert|feiert|ist|sind|hat|haben)\b/u;

/** Whether a line tells something instead of naming it. */
export const isClause = (line: string): boolean => DOES.test(line) || CLAUSE.test(line);

/** The event noun a phrase is built around: first in it but for adjectives and numbers. Null where another noun leads. */
export function leadsWithEvent(phrase: string): boolean {
  let seen = 0;
  for (const [word] of allMatches(NOUN_TOKEN, phrase)) {
    const noun = eventNoun(word);
    if (noun) return !noun.plural && (!isCommonFormat(noun) || phrase.length > word.length + 3);
    if (++seen > 4 || !/(?:e[nrsm]?|[-‐]|und|\d|er)$/u.test(word)) return false;
  }
  return false;
}
