/** The name behind a preposition in the form a list shows it: „in den Franckeschen Stiftungen“ → „Franckesche Stiftungen“. */
import type { Span } from '../../../schemas/document.ts';

const NEUTER =
  /(?:haus|museum|zentrum|center|theater|amt|institut|kino|schloss|hotel|café|cafe|restaurant|forum|kolleg|gymnasium|kloster|archiv|studio|gebäude|rathaus|heim|stadion|labor|lokal)$/iu;
const MASCULINE = /(?:saal|hof|keller|bahnhof|speicher|turm|garten|park|campus|treff|raum|club|laden)$/iu;

/**
 * The words of a name, white space folded. Dative adjectives that open it get their nominative where article and noun
 * leave no doubt of gender and number; lower-case ones („im neuen Rathaus“) are no part of the name.
 */
export function nominative(text: string, { start, end }: Span): string {
  const name = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^["„“«»‚]([^"„“”«»]+)["“”«»‘]$/u, '$1')
    .trim();
  const match = /^((?:\p{Lu}[\p{L}-]*e[nr] )+)(\p{Lu}[\p{L}-]+)/u.exec(name);
  if (!match) return name;
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  const noun = match[2] as string;
  const ending = endingAfter(
    /(?:^|[^\p{L}])(im|in der|an der|bei der|auf der|zur|in den|an den|bei den|vor der|am|beim|zum)\s$/u.exec(
      before,
    )?.[1],
    noun,
  );
  if (ending === null) return name;
  const adjectives = (match[1] as string).replace(/e[nr](?= )/gu, ending);
  return adjectives + name.slice((match[1] as string).length);
}

function endingAfter(article: string | undefined, noun: string): string | null {
  if (article === undefined) return null;
  if (/ der$|^zur$/.test(article)) return 'e';
  if (/ den$/.test(article)) return /(?:en|rn|ln)$/.test(noun) && !/(?:garten|laden)$/i.test(noun) ? 'e' : null;
  if (NEUTER.test(noun)) return 'es';
  return MASCULINE.test(noun) ? 'er' : null;
}
