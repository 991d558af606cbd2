/** The name behind a preposition in the form a list shows it: „in den Franckeschen Stiftungen“ → „Franckesche Stiftungen“. */
import type { Span } from '../../../schemas/document.ts';
import { isBuilding } from '../buildings.ts';

const ARTICLE =
  /(?:^|[^\p{L}])(im|in der|an der|bei der|auf der|zur|in den|an den|bei den|vor der|am|beim|zum|ins|in das|an das|das)\s$/u;
const NEUTER =
  /(?:haus|museum|zentrum|center|theater|amt|institut|kino|schloss|hotel|café|cafe|restaurant|forum|kolleg|gymnasium|kloster|archiv|studio|gebäude|rathaus|heim|stadion|labor|lokal)$/iu;
const MASCULINE = /(?:saal|hof|keller|bahnhof|speicher|turm|garten|park|campus|treff|raum|club|laden)$/iu;

/**
 * The words of a name, white space folded. Dative adjectives that open it get their nominative where article and noun
 * leave no doubt of gender and number; lower-case ones („im kleinen Saal“ → „kleiner Saal“), too.
 */
export function nominative(text: string, { start, end }: Span): string {
  const name = text
    .slice(start, end)
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^["„“«»‚]([^"„“”«»]+)["“”«»‘]$/u, '$1')
    .trim();
  const words = name.split(' ');
  let first = 0;
  // „Anhaltische Theater Dessau“: the noun ends like an adjective, but is a building.
  while (
    first < words.length - 1 &&
    /^(?:\p{Lu}[\p{L}-]+en?|\p{Ll}{3,}en)$/u.test(words[first] as string) &&
    !isBuilding(words[first] as string)
  )
    first++;
  if (first === 0 || !/^\p{Lu}/u.test(words[first] as string)) return name;
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  // „wird der Neue Pavillon“: as a subject, with the weak ending of the nominative.
  if (/(?:^|\s)der $/.test(before) && /^\p{Lu}\p{Ll}+e$/u.test(words[0] as string) && first === 1)
    return [`${words[0]}r`, ...words.slice(1)].join(' ');
  const ending = endingAfter(ARTICLE.exec(before)?.[1], words[first] as string);
  if (ending === null) return name;
  return words.map((word, i) => (i < first ? word.replace(/en?$/u, ending) : word)).join(' ');
}

function endingAfter(article: string | undefined, noun: string): string | null {
  if (article === undefined) return null;
  if (/ der$|^zur$/.test(article)) return 'e';
  if (/ den$/.test(article)) return /(?:en|rn|ln)$/.test(noun) && !/(?:garten|laden)$/i.test(noun) ? 'e' : null;
  if (/^ins$|das$/.test(article)) return 'es';
  if (NEUTER.test(noun)) return 'es';
  return MASCULINE.test(noun) ? 'er' : null;
}
