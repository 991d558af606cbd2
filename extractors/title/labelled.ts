import type { Candidate, Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { clean } from './clean.ts';

/** Labels that can mean nothing but the name. */
const STRICT = /^(?:titel|title|veranstaltungstitel|name der veranstaltung|titel der veranstaltung|betreff)$/iu;

export const labelled: Rule<string> = {
  id: 'title/labelled',
  about: 'A field labelled „Titel“, „Name der Veranstaltung“ or „Betreff“ gives the name.',
  examples: [
    { text: 'Titel: Lesefest am Markt\nOrt: Jena\nDatum: 3. Mai 2024\n', value: 'Lesefest am Markt' },
    {
      text: 'Betreff: Einladung zum Runden Tisch Elternarbeit\nOrt: Jena\nDatum: 3. Mai 2024\n',
      value: 'Runden Tisch Elternarbeit',
    },
  ],
  counterExamples: [{ text: 'Ort: Jena\nDatum: 3. Mai 2024\n', because: 'no label names it' }],
  propose: (view) => fromFields(view, (label) => STRICT.test(label), 0.9),
};

export const labelledLoosely: Rule<string> = {
  id: 'title/labelled-loosely',
  about: '„Was:“ and „Veranstaltung:“, else a single „Thema:“ give the name where nothing stands above them.',
  examples: [
    { text: 'Was: Lesefest am Markt\nWann: 3. Mai 2024\nWo: Jena\n', value: 'Lesefest am Markt' },
    { text: 'Termin: 3. Mai 2024\nOrt: Jena\nThema: Vielfalt macht Schule\n', value: 'Vielfalt macht Schule' },
  ],
  counterExamples: [
    { text: 'Untertitel: Bücher für alle\nWann: 3. Mai 2024\n', because: 'a subtitle is not the title' },
  ],
  *propose(view) {
    yield* fromFields(view, (label) => !STRICT.test(label) && !/^untertitel$/iu.test(label), 0.75);
    for (const { field } of view.labelled('topic')) {
      const value = view.slice(field.value);
      if (/^thema$/iu.test(view.slice(field.label).trim()) && /^[^,;\n]{8,120}$/u.test(value) && value.includes(' '))
        yield { value: clean(value, field.value.start).value, spans: [field.value], confidence: 0.6 };
    }
  },
};

function* fromFields(view: View, wanted: (label: string) => boolean, confidence: number): Iterable<Candidate<string>> {
  for (const { field } of view.labelled('title')) {
    if (!wanted(view.slice(field.label).trim())) continue;
    const line = field.lines[0] ?? field.value;
    const { value, spans } = clean(view.slice(line), line.start);
    if (/\p{L}{2}/u.test(value) && value.length <= 250) yield { value, spans, confidence };
  }
}
