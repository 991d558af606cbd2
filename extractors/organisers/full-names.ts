/** Which body a bare noun means: „die Universität“ names the only one in the text, „der Verband“ the one that was named before. */
import { allMatches } from '../german/cues.ts';
import type { View } from '../view.ts';
import { headGender } from './heads.ts';
import { nominative } from './inflection.ts';
import { type Phrase, phraseAt } from './phrase.ts';

/** Nouns that only take up a name: alone they name nobody. */
const GENERIC =
  /^(?:verein|verband|behörde|einrichtung|gruppe|team|gesellschaft|träger|haus|café|treff|netzwerk|initiative|ring|bund|amt|büro|zentrum|stiftung|land|theater|museum|gemeinschaft|vereinigung|vorstand|club|klub|institut|bündnis|schule|kommission|dienst|hackspace|hackerspace|makerspace)$|^(?:\p{L}+e[rsn]? )?[\p{L}-]*(?:forum|programm|projekt)$/iu;

/** In capitals it is a name: „der BUND“. */
export const isGeneric = (name: string): boolean => GENERIC.test(name) && name !== name.toUpperCase();

/** The longer name that a single word in a claim at an offset stands for, or null where there is none or none that is certain. */
export function fullName(view: View, word: string, at: number): Phrase | null {
  return only(view, word) ?? (isGeneric(word) ? namedBefore(view, word, at) : null);
}

/** The only longer name in the text that begins with a word, or null where there is none or there are several. */
function only(view: View, word: string): Phrase | null {
  let found: Phrase | null = null;
  for (let at = view.text.indexOf(word); at >= 0; at = view.text.indexOf(word, at + 1)) {
    if (/[\p{L}-]/u.test(view.text[at - 1] ?? '')) continue;
    const phrase = named(view.text, at, word);
    if (!phrase?.name.startsWith(`${word} `)) continue;
    if (found && found.name !== phrase.name) return null;
    found = phrase;
  }
  return found;
}

/** „Der Dachverband Lesen e. V. … Der Verband lädt ein“: the last name before whose head is or ends in the word. */
function namedBefore(view: View, word: string, end: number): Phrase | null {
  const text = view.text.slice(0, end);
  const lower = view.lower?.slice(0, end) ?? text.toLowerCase();
  const noun = word.toLowerCase();
  for (let at = lower.lastIndexOf(noun); at > 0; at = lower.lastIndexOf(noun, at - 1)) {
    const line = text.lastIndexOf('\n', at) + 1;
    const from = Math.max(line, at - 60);
    for (const start of allMatches(STARTS, text.slice(from, at + 1))) {
      const phrase = named(text, from + start.index + start[0].length, word);
      if (phrase && phrase.end >= at + noun.length && phrase.name.toLowerCase() !== noun) return phrase;
    }
  }
  return null;
}
const STARTS = /(?<![\p{L}-])(?=\p{Lu})/gu;

function named(text: string, at: number, word: string): Phrase | null {
  const phrase = phraseAt(text, at);
  if (!phrase?.certain) return null;
  const genitive = /^\p{L}+?(?:es|s)(?!\p{L})/u.test(phrase.name) ? 'des' : '';
  return { ...phrase, name: nominative(phrase.name, genitive, headGender(word)) };
}

/** „Lesebrücken Lohne e. V. (LBL) … Der LBL lädt ein“: the name that the short form stands behind in brackets. */
export function spelledOut(view: View, short: string): Phrase | null {
  const at = view.text.indexOf(` (${short})`);
  if (at < 0) return null;
  const end = at + short.length + 3;
  const from = Math.max(view.text.lastIndexOf('\n', at) + 1, at - 90);
  const text = view.text.slice(0, end);
  for (const start of allMatches(STARTS, text.slice(from, at))) {
    const phrase = phraseAt(text, from + start.index);
    if (phrase?.certain && phrase.end === end && phrase.name.includes(' ')) return phrase;
  }
  return null;
}

/** „Stadtbücherei … Die Bücherei lädt ein“: the only one in the text; „Jugendfeuerwehr“ is another than the Feuerwehr. */
export function compound(view: View, word: string): string | null {
  if (word.length < 5 || headGender(word) === null) return null;
  const end = word.toLowerCase();
  const all = OWNERS.filter((owner) => new RegExp(`(?<!\\p{L})${owner}${end}(?!\\p{L})`, 'u').test(view.text));
  return all.length === 1 ? `${all[0]}${end}` : null;
}
const OWNERS = ['Stadt', 'Gemeinde', 'Kreis', 'Landes', 'Pfarr', 'Orts', 'Bezirks', 'Universitäts', 'Hochschul'];
