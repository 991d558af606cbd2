import type { Block } from '../../../../schemas/document.ts';
import type { Check } from '../../check.ts';

export const emptyLabel: Check = {
  id: 'people/empty-label',
  severity: 'warning',
  title: { de: 'Beschriftung ohne Angabe', en: 'Label without content' },
  message: { de: 'Hinter „{label}“ steht nichts.', en: 'There is nothing behind "{label}".' },
  advice: {
    de: 'Tragen Sie die Angabe ein, oder löschen Sie die Zeile.',
    en: 'Add what belongs there, or delete the line.',
  },
  rationale: {
    de: 'Leer gebliebene Felder aus der Vorlage sehen nach einem Versehen aus, und die Angabe fehlt.',
    en: "A template's empty fields look like an accident, and something is missing.",
  },
  failing: [
    { text: 'Fachtag Ganztag\n\nDatum: 14. September 2026\nOrt: Kiel\n\nAnsprechperson:', line: 6 },
    { text: 'Fachtag Ganztag\n\nDatum: 14. September 2026\nOrt:\nAnmeldung: fachtag@example.org', line: 4 },
  ],
  passing: [
    { text: 'Fachtag Ganztag\n\nDatum: 14. September 2026\nOrt: Kiel\n\nAnsprechperson: Mara Beispiel' },
    { path: 'a.md', text: '# Fachtag\n\n## Anmeldung\n\nBitte schreiben Sie an fachtag@example.org.' },
  ],
  *run({ view, text, document }) {
    const { main } = view;
    for (const [i, block] of main.entries()) {
      const { field } = block;
      if (!field || field.key === null || field.value.end > field.value.start) continue;
      if (!ends(main[i + 1])) continue;
      // A heading has its section below it, however that begins.
      const at = document.offsets.toRaw(field.label.start);
      if (opensHeading(document.raw.slice(Math.max(0, at - 80), at))) continue;
      // „Programm“, „Themen“, „Links“ head lists that the reader may have taken apart.
      const label = text.slice(field.label.start, field.label.end);
      if (!ASKED.has(field.key) || /information|infos?$|anfahrt|^start$/i.test(label)) continue;
      yield { at: field.label, slots: { label }, actual: label };
    }
  },
};

/** „## “, or „<h2 class="…"><strong>“: nothing but marks since the heading began. */
function opensHeading(lead: string): boolean {
  if (lead.replace(/[\s*_]/g, '').endsWith('#')) return true;
  const heading = lead.split(/<h(?=[1-6])/i).at(-1) as string;
  return heading !== lead && `<${heading}`.replace(/<[^<>]*>/g, '').trim() === '';
}

const ASKED: ReadonlySet<string> = new Set([
  'date',
  'time',
  'place',
  'address',
  'deadline',
  'contact',
  'email',
  'phone',
  'cost',
  'organiser',
  'audience',
  'registration',
  'kind',
]);

/** Nothing that could be the value comes next: another label, a heading, or the end. */
const ends = (next: Block | undefined): boolean => next === undefined || next.field !== null || next.kind === 'heading';
