/** Names in a row: „dem Landkreis Barnim, der DGB-Region Ostsachsen und dem Constitute e. V.“ */
import { type Phrase, phraseAt } from './phrase.ts';

const BETWEEN =
  /,? ?(?:und auch|und(?: von(?= de[rnm] | \p{Lu})| vo(?=m ))?|sowie|&|gemeinsam mit|zusammen mit|u\.)\s|,\s| ?[/|] ?/uy;

/** The organisations listed from an offset on: „dem Landkreis Barnim, der DGB-Region Ostsachsen und dem Constitute e.V.“ */
export function phraseList(
  text: string,
  offset: number,
  strict = true,
  read: (text: string, offset: number) => Phrase | null = phraseAt,
): Phrase[] {
  const found: Phrase[] = [];
  for (let at = offset; found.length < 20; ) {
    const phrase = read(text, at);
    if (!phrase || ((strict || found.length > 0) && !phrase.certain && !(found.length > 0 && phrase.article !== '')))
      break;
    shareName(found, phrase);
    found.push(phrase);
    const gap = /\s*/uy;
    gap.lastIndex = phrase.end;
    gap.exec(text);
    BETWEEN.lastIndex = gap.lastIndex;
    const between = BETWEEN.exec(text);
    if (!between) break;
    at = BETWEEN.lastIndex;
  }
  return found;
}

/** „Stadt und Landkreis Kassel“: the name behind the second head belongs to the first as well. */
function shareName(found: Phrase[], phrase: Phrase): void {
  const last = found.at(-1);
  const shared = /^(?:Stadt|Landkreis|Kreis|Gemeinde|Universität|Hochschule) (\p{Lu}.*)$/u.exec(phrase.name)?.[1];
  if (
    last &&
    shared &&
    phrase.article === '' &&
    /^(?:Stadt|Landkreis|Kreis|Gemeinde|Universität|Hochschule)$/u.test(last.name)
  ) {
    found[found.length - 1] = { ...last, name: `${last.name} ${shared}` };
  }
}
