import type { Price } from '../../schemas/announcement.ts';
import type { Ground, Rule } from '../rule.ts';
import { amounts } from './amounts.ts';

export const price: Rule<Price> = {
  id: 'cost/price',
  about:
    'A sum in a field or sentence about what taking part costs; whom it is for stands before it („Studierende zahlen 15 €“) or behind.',
  examples: [
    {
      text: 'Der Teilnahmebeitrag beträgt 35 € und schließt das Mittagessen ein.',
      value: { amount: 35, currency: 'EUR', label: null },
    },
    { text: 'Fachtag\n\nKosten: erm. 15 €, sonst 25 €', value: { amount: 15, label: 'ermäßigt' } },
    { text: 'Fachtag\n\nEintritt: Kinder 2,50 EUR', value: { amount: 2.5, label: 'Kinder' } },
  ],
  counterExamples: [
    { text: 'Das Land fördert das Vorhaben mit 120.000 Euro.', because: 'money that is given' },
    { text: 'Der Preis ist mit 5.000 Euro dotiert.', because: 'money that is won' },
  ],
  *propose(view) {
    for (const { amount, currency, label, start, end } of amounts(view)) {
      if (amount > 0) {
        const parts: Record<string, readonly Ground[]> = label ? { '/label': [label.span] } : {};
        yield {
          value: { amount, currency, label: label?.words ?? null },
          spans: [{ start, end }],
          parts,
          confidence: 0.9,
        };
      }
    }
  },
};
