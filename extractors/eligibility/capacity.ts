import { allMatches, cued } from '../german/cues.ts';
import { spoken } from '../german/near.ts';
import type { Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';

/** Before the number: „max. 25 Plätze“, „auf 20 Teilnehmende beschränkt“. */
const BEFORE =
  /\b(?:max(?:imal|\.)?|höchstens|auf|bis zu|nur|insgesamt|anzahl:?|stehen|gibt es|haben|sind|für)\s(?:ca\. |etwa |nur |maximal |max\. |insgesamt )?(?<n>\d{1,4})\s(?:freie |verfügbare )?(?:teilnehm|personen|plätze|gäste|kinder|jugendliche|interessierte|leute|menschen|sitzplätze|teilnahmeplätze|online-plätze)/u;
/** Behind the noun: „die Plätze sind auf 18 begrenzt“, „Teilnehmerzahl: max. 16“. */
const NOUN = /plätze\b|platzzahl\b|teilnehm[\p{L}:*_]{0,20}|\banzahl\b|\bzahl der\b|gruppengröße\b/gu;
const NUMBER =
  /^[^!?\d]{0,40}?(?:\bauf|:)\s(?:max\.? |maximal |höchstens )?(?<n>\d{1,4})\b(?!\s?(?:€|euro|uhr|jahre|\.\s?\p{L}|[.:]\d))/u;
const CUE = cued(/plätze|platz|begrenzt|beschränkt|limitiert|max|höchstens|teilnehm|bis zu|anzahl/);
/** How many of a team, a table, a family, or how many came. */
const OTHER =
  /pro (?:team|gruppe|tisch|familie|schule|klasse|organisation|person|kommune)|teams? (?:von|mit|aus)|mehr als|mindestens|über \d|kamen|nahmen|teilgenommen|parkpl|waren\b|prozent|%|warteliste/;

const limits: (view: View) => readonly { value: number; start: number; end: number }[] = shared((view) =>
  spoken(view).flatMap(({ sentence: { start, end, block }, lower }) => {
    if (!/\d/.test(lower) || !CUE.test(lower) || OTHER.test(lower) || block.field?.key === 'speaker') return [];
    const value = Number(BEFORE.exec(lower)?.groups?.n ?? afterNoun(lower) ?? 0);
    return value > 1 ? [{ value, start, end }] : [];
  }),
);

function afterNoun(lower: string): string | undefined {
  for (const match of allMatches(NOUN, lower)) {
    const from = match.index + match[0].length;
    const number = NUMBER.exec(lower.slice(from, from + 70));
    if (number) return number.groups?.n;
  }
  return undefined;
}

export const capacity: Rule<number> = {
  id: 'eligibility/capacity',
  about:
    'How many may come: „max. 25 Plätze“, „auf 20 Teilnehmende beschränkt“, „Vor Ort stehen 40 Plätze zur Verfügung“, a field „Plätze: 12“.',
  examples: [
    { text: 'Die Schulung ist auf 20 Teilnehmende beschränkt.', value: 20 },
    { text: 'Die Zahl der Plätze ist auf 24 begrenzt.', value: 24 },
    { text: 'Löten\n\nPlätze: 12\nOrt: Kiel', value: 12 },
    { text: 'Kurs\n\nTeilnehmerzahl: max. 16 Personen\nOrt: Kiel', value: 16 },
  ],
  counterExamples: [
    { text: 'Angemeldet werden Teams von bis zu 4 Personen.', because: 'that is the size of a team' },
    { text: 'Mehr als 300 Personen kamen.', because: 'those who came' },
    { text: 'Die Plätze sind begrenzt.', because: 'no number' },
  ],
  *propose(view) {
    for (const { field } of view.labelled('capacity')) {
      const number = /(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?/.exec(view.slice(field.value));
      if (number) yield { value: Number(number[2] ?? number[1]), spans: [field.value], confidence: 0.95 };
    }
    for (const { value, start, end } of limits(view)) yield { value, spans: [{ start, end }], confidence: 0.85 };
  },
};
