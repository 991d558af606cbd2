/** Puts the name of an organisation into the nominative: „des Sächsischen Staatsministeriums“ → Sächsisches Staatsministerium. */
import { type Gender, headGender } from './heads.ts';

/** Adjectives that open names; those in -er of places („Berliner“) do not bend. */
const ADJECTIVE =
  /^(?<stem>\p{L}*(?:isch|lich|ig|deutsch|frei|jung|neu|grün|rot|al|iv|offen|gemeinsam|bunt|hoh|alt|groß|klein|vereinigt|vereint|stabil|end|ell|är))e[nmrs]?$/u;
const ENDING: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };

export function nominative(words: string, article: string, known: Gender | null): string {
  // „das Kommunale Bildungsmanagement“: the article tells what no known head does.
  const gender = known ?? (/^das$/iu.test(article) ? 'n' : /^die$/iu.test(article) ? 'f' : null);
  let name = words.replace(/^#/u, '').replace(/^[„“"»«]([^„“”"»«]+)[“”"«»]/u, '$1');
  const parts = name.split(' ');
  const head = parts.findIndex((word) => headGender(word) !== null);
  const genitive = /^(?:des|eines|dieses)$/iu.test(article);
  if (genitive && gender !== 'f' && head >= 0) parts[head] = withoutGenitive(parts[head] as string);
  // „von den Naturfreunden“
  if (head >= 0 && /^den$/iu.test(article) && /freunden$/u.test(parts[head] as string))
    parts[head] = (parts[head] as string).slice(0, -1);
  if (gender !== null && head !== 0) {
    for (let i = 0; i < (head < 0 ? parts.length - 1 : head); i++) {
      const word = parts[i] as string;
      const stem = ADJECTIVE.exec(word.toLowerCase())?.groups?.stem;
      if (stem === undefined) break;
      if (article !== '') parts[i] = `${word.slice(0, stem.length)}${ENDING[gender]}`;
    }
  }
  name = parts.join(' ');
  // „der Verein Neißebrücken e. V.“: the form says it already.
  return /e\. ?V\.?$/u.test(name.slice(-6)) ? name.replace(/^(?:gemeinnützige[rn]? )?Vereins? (?=\p{Lu})/u, '') : name;
}

function withoutGenitive(word: string): string {
  for (const ending of ['es', 's']) {
    const bare = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (bare.length > 2 && headGender(bare) !== null && !/(?:krei|bundi)$/iu.test(bare)) return bare;
  }
  return word;
}
