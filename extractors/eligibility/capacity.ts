import type { Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';

const WHO = String.raw`(?:teilnehm[\p{L}:*_]*|personen|(?:[\p{L}]*plätzen?)|gästen?|kindern?|jugendlichen?|interessierten?|leuten?|menschen)`;
const LIMITS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:max(?:imal|\.)?|höchstens|begrenzt auf|beschränkt auf|limitiert auf|auf|bis zu|nur|insgesamt|anzahl:?|stehen|gibt es|haben|sind)\s(?:ca\. |etwa |nur |maximal |max\. |insgesamt )?(\d{1,4})\s(?:\p{Ll}+ )?${WHO}(?![\p{L}])`,
    'iu',
  ),
  /\b(?:plätze|platzzahl|teilnehm[\p{L}:*_]*|anzahl der [\p{L}:*_]+|zahl der [\p{L}:*_]+|gruppengröße)(?![\p{L}])[^!?\d]{0,30}?(?:\bauf\b|:)\s(?:max\.? |maximal |höchstens )?(\d{1,4})\b(?!\s?(?:€|euro|uhr|\.\s?\p{L}))/iu,
];
const CUE = /plätze|platz|begrenzt|beschränkt|limitiert|max|höchstens|teilnehm|bis zu|anzahl/iu;
/** How many of a team, a table, a family, or how many came. */
const OTHER =
  /pro (?:team|gruppe|tisch|familie|schule|klasse|organisation|person)|teams? (?:von|mit|aus)|mehr als|mindestens|über \d|kamen|nahmen|teilgenommen|parkpl|sitzplätze im|waren\b|prozent|%|warteliste/iu;

const limits: (view: View) => readonly { value: number; start: number; end: number }[] = shared((view) =>
  view.sentences.flatMap(({ text, start, end, block }) => {
    if (!/\d/.test(text) || !CUE.test(text) || OTHER.test(text) || block.field?.key === 'speaker') return [];
    for (const pattern of LIMITS) {
      const match = pattern.exec(text);
      if (match?.[1] && Number(match[1]) > 1) return [{ value: Number(match[1]), start, end }];
    }
    return [];
  }),
);

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
