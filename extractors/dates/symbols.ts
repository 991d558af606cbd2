/**
 * Each token has a class, written as one character, so that a run of tokens is a short string and a usage of the language
 * a regular expression over it. Patterns are written with the classes' names: "num dot month year?".
 */

const NAMES = [
  // numbers by their digits: 1–2, a plausible year, other 4, 3, 6, 8
  'num year four three six eight',
  'dot comma dash slash colon open close bar plus apos',
  // words of dates
  'month weekday wd weekdays ord suffix card kw quarterword q roman half halfyear',
  'season semester spanyear feast part unit today todays morgen now rel coming weekend several',
  // words of times
  'uhr h ampm pod podmod vt dvt letter zone allday midnight',
  // small words
  'am im den um approx von bis auf ab vor nach until seit and each every fill nicht',
  'tentative periodic inside earlier role during timer',
  // what forbids a date: in front ("Raum"), behind ("Euro", ".pdf")
  'veto counted ext',
  // what usages make of them
  'date daynum dotted slashed span time times when range list limit repeat used',
] as const;

type Words<Line> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;

/** The classes' names. */
export type Name = Words<(typeof NAMES)[number]>;

const CHARS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
for (let code = 0xc0; code <= 0xff; code++) CHARS.push(String.fromCharCode(code));

/** The character of a class. */
export const SYMBOL = Object.fromEntries(
  NAMES.join(' ')
    .split(' ')
    .map((name, index) => [name, CHARS[index]]),
) as Record<Name, string>;

/** The characters of several classes, named in one string. */
export function symbols(names: string): string[] {
  return names.split(' ').map((name) => SYMBOL[name as Name]);
}

/** Shorthands of patterns. */
const MACROS: Record<string, string> = {
  // between a date and its time, a weekday and its date
  join: '[comma bar dash colon open close am den um fill each approx]',
  wday: '[weekday wd weekdays]',
  turn: '[rel coming]',
  to: '(?:[dash bis]|auf den|auf|bis den|bis am|dash bis|comma bis)',
};

/** A pattern over token classes as a sticky regular expression. */
export function compile(pattern: string): RegExp {
  const expanded = pattern.replace(/[a-z]+/g, (name) => MACROS[name] ?? name);
  const source = expanded.replace(/[a-z]+/g, (name) => {
    const symbol = SYMBOL[name as Name];
    if (symbol === undefined) throw new Error(`Unknown token class “${name}” in the pattern “${pattern}”`);
    return symbol;
  });
  return new RegExp(source.replace(/\s+/g, ''), 'y');
}

/** Every class a match of the pattern can begin with: found by asking a regular expression for each. */
export function firstOf(pattern: RegExp): ReadonlySet<string> {
  return new Set(first(pattern.source, { at: 0 }).symbols);
}

/** A quantifier; its first group where it allows for none. */
const REPEAT = /^(?:([?*]|\{0,\d+\})|\+|\{\d+(?:,\d*)?\})/;

/** FIRST of a pattern made of symbols, sets, groups, alternatives and quantifiers. */
function first(source: string, cursor: { at: number }): { symbols: string[]; empty: boolean } {
  const symbols: string[] = [];
  let someEmpty = false;
  let open = true;
  while (cursor.at <= source.length) {
    const char = source[cursor.at];
    if (char === undefined || char === ')') break;
    if (char === '|') {
      someEmpty ||= open;
      open = true;
      cursor.at++;
      continue;
    }
    const item = atom(source, cursor);
    const repeat = '?*+{'.includes(source[cursor.at] ?? ' ') ? REPEAT.exec(source.slice(cursor.at)) : null;
    if (repeat) cursor.at += repeat[0].length;
    if (open) symbols.push(...item.symbols);
    if (open && !item.empty && repeat?.[1] === undefined) open = false;
  }
  return { symbols, empty: someEmpty || open };
}

function atom(source: string, cursor: { at: number }): { symbols: string[]; empty: boolean } {
  const char = source[cursor.at++]!;
  if (char === '[') {
    const end = source.indexOf(']', cursor.at);
    const symbols = [...source.slice(cursor.at, end)];
    cursor.at = end + 1;
    return { symbols, empty: false };
  }
  if (char !== '(') return { symbols: char === '$' ? [] : [char], empty: char === '$' };
  const look = source.startsWith('?!', cursor.at) || source.startsWith('?=', cursor.at);
  if (source[cursor.at] === '?') cursor.at += 2;
  const inner = first(source, cursor);
  cursor.at++;
  return look ? { symbols: [], empty: true } : inner;
}
