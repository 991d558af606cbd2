/** „zur dritten Bayerischen Integrationskonferenz“ names the „Dritte Bayerische Integrationskonferenz“: the form a title has. */
import { type EventNoun, eventNoun, type Gender } from './event-nouns.ts';

const ENDINGS: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };
/** Adjectives whose forms end in -e, -en, -em, -er, -es; those of towns („Berliner“) never change. */
const ADJECTIVE = /^(\p{L}{2,}?)e(?:n|m|r|s)?$/u;
const OF_A_TOWN = /^\p{Lu}\p{Ll}+er$/u;

/** Puts the adjectives in front of an event noun into the strong nominative, and the noun into its base form. */
export function nominative(adjectives: readonly string[], noun: EventNoun): string {
  const words = [...adjectives.map((word) => strong(word, noun.gender)), noun.word];
  const first = words[0] as string;
  return [(first[0] as string).toUpperCase() + first.slice(1), ...words.slice(1)].join(' ');
}

function strong(word: string, gender: Gender): string {
  if (OF_A_TOWN.test(word) || /^\d/.test(word)) return word;
  const parts = ADJECTIVE.exec(word);
  return parts ? `${parts[1]}${ENDINGS[gender]}` : word;
}

/** The same for a title that begins in another case: „3. Bayerischen Bildungskonferenz“ behind „Einladung zur“. */
export function nominativeTitle(title: string): string {
  const words = title.split(' ');
  for (const [i, word] of words.entries()) {
    const noun = eventNoun(word);
    if (noun) {
      if (noun.plural) return title;
      return [nominative(words.slice(0, i), noun), ...words.slice(i + 1)].join(' ');
    }
    if (i > 3 || !(/^\d{1,3}\.$/.test(word) || /^[\p{L}-]+e[nrsm]?$/u.test(word))) return title;
  }
  return title;
}
