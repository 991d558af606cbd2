/** „3.“, „dritte“, „Achtes“, „VIII.“ as numbers: how German counts the events of a series. */

const UNITS: readonly (readonly [string, number])[] = [
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['fünft', 5],
  ['sechst', 6],
  ['siebt', 7],
  ['siebent', 7],
  ['acht', 8],
  ['neunt', 9],
  ['zehnt', 10],
  ['elft', 11],
  ['zwölft', 12],
  ['dreizehnt', 13],
  ['vierzehnt', 14],
  ['fünfzehnt', 15],
  ['sechzehnt', 16],
  ['siebzehnt', 17],
  ['achtzehnt', 18],
  ['neunzehnt', 19],
  ['zwanzigst', 20],
  ['fünfundzwanzigst', 25],
  ['dreißigst', 30],
  ['fünfzigst', 50],
  ['hundertst', 100],
];
const WORDS = new Map(UNITS);
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Source of a regular expression for one ordinal, its number still to be read by `ordinalValue`. */
export const ORDINAL = `(?:\\d{1,3}\\.|[IVXL]{1,6}\\.|(?:${UNITS.map(([stem]) => `[${stem[0]}${stem[0]?.toUpperCase()}]${stem.slice(1)}`).join('|')})e[nrsm]?)`;

/** The number an ordinal stands for: 8 for „8.“, „achte“, „Achtes“, „VIII.“; null for anything else. */
export function ordinalValue(word: string): number | null {
  const digits = /^(\d{1,3})\.$/.exec(word);
  if (digits) return Number(digits[1]) || null;
  if (/^[IVXL]{1,6}\.$/.test(word)) return romanValue(word.slice(0, -1));
  const stem = /^(\p{L}+?t)e[nrsm]?$/u.exec(word.toLowerCase());
  return stem ? (WORDS.get(stem[1] as string) ?? null) : null;
}

function romanValue(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN[numeral[i] as string] as number;
    sum += value < (ROMAN[numeral[i + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
}
