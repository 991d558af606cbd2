/** Figures that only look like dates: rooms, versions, prices, phone numbers, file names, streets named after a day. */
import { SYMBOL } from '../symbols.ts';
import type { Usage } from '../usage.ts';

const FIGURES = '[num three four year six eight]';
const PHONE = 1;

export const nonDates: Usage[] = [
  {
    id: 'named-number',
    about:
      'Numbers that a word in front claims: Raum 10.15, Version 2.3.1, Tel. 030 12.11.56, § 3.1.2, Straße des 17. Juni.',
    examples: [],
    counterExamples: [
      ['Raum 10.15', 'a room'],
      ['Tel. 030 12.11.56', 'a phone number'],
      ['Straße des 17. Juni', 'a street'],
      ['Version 2.3.11', 'a version'],
      ['Straßenbahn 1/2/12', 'the lines that go there'],
      ['DIN 18.04.2020', 'a norm'],
    ],
    pattern: `veto [dot colon open comma]{0,2} den? [open plus]? ${FIGURES} (?:[dot dash slash close]{0,2} ${FIGURES}){0,9} (?:dot month)?`,
    read(found) {
      const phone = found.nodes[0]!.value === PHONE;
      if (found.nodes.some(({ symbol }) => symbol === SYMBOL.comma) && !phone) return null;
      if (
        found.after &&
        (found.after.symbol === SYMBOL.uhr || found.after.symbol === SYMBOL.colon) &&
        found.after.gap === (found.after.symbol === SYMBOL.colon ? 0 : found.after.gap)
      )
        return null;
      const first = found.nodes.findIndex(({ digits }) => digits > 0);
      const apart = found.nodes.some(({ gap }, index) => index > first && gap > 0);
      const named = found.all(SYMBOL.den).length > 0;
      // "Raum 3 14.9.2021": the date stands apart.
      return apart && !phone && !named ? null : { symbol: SYMBOL.used };
    },
  },
  {
    id: 'claimed-number',
    about: 'A number a word in front claims, with something else behind it.',
    examples: [['Raum 3 14.9.2021', '2021-09-14']],
    pattern: `veto [dot colon open]{0,2} ${FIGURES}`,
    read: ({ after }) =>
      after && ([SYMBOL.uhr, SYMBOL.month].includes(after.symbol) || after.gap === 0) ? null : { symbol: SYMBOL.used },
  },
  {
    id: 'counted-weekday',
    about: 'The weekdays of a month counted: "am 1. oder 2. Mittwoch", "jeder 3. Freitag".',
    examples: [],
    counterExamples: [['immer am 1. oder 2. Mittwoch', 'of every month']],
    pattern: 'num dot (?:[and slash bis] num dot) weekday',
    read: ({ nodes, after }) =>
      nodes.some(({ symbol, value }) => symbol === SYMBOL.num && value > 5) ||
      (after && (after.digits > 0 || ![SYMBOL.dot, SYMBOL.close].includes(after.symbol)))
        ? null
        : { symbol: SYMBOL.used },
  },
  {
    id: 'decimal',
    about: 'A decimal: "1,5 h".',
    examples: [],
    counterExamples: [['Dauer 1,5 h', 'a duration']],
    pattern: 'num comma num [h unit]?',
    read: ({ nodes }) => (nodes[1]!.gap === 0 && nodes[2]!.gap === 0 ? { symbol: SYMBOL.used } : null),
  },
  {
    id: 'ratio',
    about: 'A result or a ratio: minutes have two digits.',
    examples: [],
    counterExamples: [
      ['im Verhältnis 3:2', 'a ratio'],
      ['Das Spiel endete 3:2.', 'a result'],
    ],
    pattern: 'num colon num',
    read: ({ nodes, after }) =>
      nodes[2]!.digits === 1 && nodes[2]!.gap === 0 && nodes[1]!.gap === 0 && after?.symbol !== SYMBOL.colon
        ? { symbol: SYMBOL.used }
        : null,
  },
  {
    id: 'counted-number',
    about: 'Amounts: 12.50 Euro, 10-12 Teilnehmer, 3,5 %.',
    examples: [],
    counterExamples: [
      ['Kosten: 12.50 Euro', 'a price'],
      ['10-12 Teilnehmer', 'a number of people'],
      ['10.12 € im Vorverkauf', 'a price'],
    ],
    pattern: `(?:${FIGURES} [dot dash comma bis slash] (?:dash)?)? ${FIGURES} (?:comma dash|dot dash)? counted|counted ${FIGURES} (?:[dot comma] [num dash])?`,
    read: ({ nodes }) =>
      nodes.some(({ gap, digits }, index) => index > 0 && digits > 0 && gap === 2) ||
      (nodes[0]!.symbol === SYMBOL.counted && nodes[1]!.gap === 2)
        ? null
        : { symbol: SYMBOL.used },
  },
  {
    id: 'file-name',
    about: 'A date in the name of a file.',
    examples: [],
    counterExamples: [
      ['14.09.2021.pdf', 'a file'],
      ['2021-09-14.docx', 'a file'],
    ],
    pattern: '(?:num [dot dash] num [dot dash] [num year]|year dash num dash num) dot ext',
    read: ({ nodes }) => (nodes.every(({ gap }, index) => index === 0 || gap === 0) ? { symbol: SYMBOL.used } : null),
  },
];
