/** One key for all the ways a place name is written: "Frankfurt a. M.", "Frankfurt/Main", "FRANKFURT AM MAIN". */

/** Words between a name and what tells it from its namesakes; abbreviations included ("a. d.", "i. Br.", "b."). */
const CONNECTORS = new Set(
  'a d i b o v u am an im in bei ob vor auf unter der die dem den des vom zu zur ad'.split(' '),
);
const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', ł: 'l', æ: 'ae' };
const SPECIAL = /[äöüßøłæ]/g;
const MARKS = /[\u0300-\u036f]/g;

/** Lower-case words without marks: ä is ae, ß is ss, "St." and "Sankt" are both "st". */
function words(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] as string)
    .normalize('NFD')
    .replace(MARKS, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'sankt' || word === 'saint' ? 'st' : word));
}

/** The key of a whole name; connecting words do not count: "Halle an der Saale" and "Halle (Saale)" are "halle saale". */
export function placeKey(name: string): string {
  const all = words(name);
  const kept = all.filter((word, i) => i === 0 || !CONNECTORS.has(word));
  return kept.join(' ');
}

/** The name without what tells it from its namesakes: "Frankfurt" for "Frankfurt am Main", "Halle" for "Halle (Saale)". */
export function baseName(name: string): string {
  const cut = name.search(/[(/,]|\s(?:(?:am|an|im|in|bei|ob|vor|auf|unter)\s|[abiovu]\.)/i);
  return cut > 0 ? name.slice(0, cut).trim() : name;
}

/** Every key under which a place is found: the whole name, name and initial ("frankfurt m"), the bare name. */
export function placeKeys(name: string): string[] {
  const keys = new Set([placeKey(name)]);
  const base = baseName(name);
  if (base !== name) {
    const rest = placeKey(name).slice(placeKey(base).length).trim();
    keys.add(placeKey(base));
    if (rest) keys.add(`${placeKey(base)} ${rest.slice(0, 1)}`);
    if (rest === 'breisgau') keys.add(`${placeKey(base)} br`);
  }
  return [...keys];
}
