/** What it is about, in the terms of the vocabulary. */
import type { Topic } from '../../schemas/announcement.ts';
import type { Field, Rule } from '../rule.ts';
import { about } from './about.ts';
import { lexicon } from './vocabulary.ts';

/** More than this no announcement is about. */
const MOST = 12;

const spoken: Rule<Topic> = {
  id: 'topics/spoken-of',
  about:
    'A concept is a topic when the title, a heading, a focus sentence or repeated mentions speak of it; names of offices and programmes, sponsors’ formulas and denials do not count.',
  examples: [
    {
      text: 'Fachtag Ganztag\n\nDer Landkreis lädt Schulen und Kommunen zum Austausch über gute Bildung ein.',
      draft: { title: 'Fachtag Ganztag' },
      value: { id: 'ganztag' },
    },
    {
      text: 'Bildung im Kreis\n\nIm Mittelpunkt stehen die Schulnetz- und Schulentwicklungsplanung der Kommunen im Landkreis.',
      value: { id: 'schulnetzplanung' },
    },
  ],
  counterExamples: [
    {
      text: 'Sommerfest der Schulen\n\nAuskunft gibt das Referat Migration und Integration der Kommune. Es geht nicht um Inklusion, sondern ums Feiern in der Schule und der Kita.',
      because: 'an office’s name and a denial',
    },
    {
      text: 'Java am Abend\n\nDer Vortrag zeigt die Integration von Diensten und die Migration von Daten.',
      because: 'terms of another field',
    },
  ],
  *propose(view, draft) {
    for (const { concept, weight, spans } of about(view, draft, lexicon(view.config)).slice(0, MOST))
      yield {
        value: { id: concept.id, label: concept.label, weight },
        spans,
        confidence: Math.max(0.5, Math.min(0.95, weight)),
      };
  },
};

export const fields: readonly Field[] = [
  { pointer: '/topics', list: true, rules: [spoken], choose: (proposals) => proposals } as Field,
];
