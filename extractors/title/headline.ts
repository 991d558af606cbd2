import type { Rule } from '../rule.ts';
import { bestHeadline } from './best-headline.ts';
import { headlines } from './headlines.ts';

export const headline: Rule<string> = {
  id: 'title/headline',
  about:
    'The first line that stands out is the name, once rubrics, datelines, letterheads and calls are set aside and dates, hours and states are taken out of it; a line that cannot end there goes on in the next.',
  examples: [
    {
      text: 'Informationen zum Lesefest am Markt – nur noch wenige Plätze frei\n\nOrt: Jena\nDatum: 3. Mai 2024\n',
      value: 'Lesefest am Markt',
    },
    {
      text: 'Podium Lesen am 3.5 um 18:30 in der Stadtbücherei\n\nDer Landkreis lädt ein.\n',
      value: 'Podium Lesen',
    },
    { text: 'Fachtag Ganztag\n\nOrt: Bremen\nDatum: 3. Mai 2024\n', value: 'Fachtag Ganztag' },
    {
      text: '6. Treffen des Arbeitskreises\n\nder Bildungsbüros in Thüringen\n\nOrt: Erfurt\nDatum: 3. Mai 2024\n',
      value: '6. Treffen des Arbeitskreises der Bildungsbüros in Thüringen',
    },
    {
      text: 'Aktuelle Mitteilungen\n\nRunder Tisch Elternarbeit am 3. Mai 2024 in Jena\n\nDer Landkreis lädt ein.\n',
      value: 'Runder Tisch Elternarbeit',
    },
    { text: 'ABGESAGT: Lesefest am Markt\n\nLeider muss das Lesefest ausfallen.\n', value: 'Lesefest am Markt' },
    {
      text: '# Chorprobe für alle am 3. März 2026, 18 Uhr (Achtung: neuer Raum!)\n\nWir singen.\n',
      path: 'a.md',
      value: 'Chorprobe für alle',
    },
    {
      text: '<title>Markt der Ideen | Stadt Musterfurt</title><h1>Stadt Musterfurt</h1><h1>Markt der Ideen</h1><p>Am 3. Mai.</p>',
      path: 'a.html',
      value: 'Markt der Ideen',
    },
  ],
  counterExamples: [
    {
      text: 'In unseren Netzwerken arbeiten Kommunen aus drei Ländern an gemeinsamen Themen. Sie treffen sich zweimal im Jahr.',
      because: 'running text has no headline',
    },
    {
      text: 'Aktuelles\n\nDer Landkreis sucht noch Gastfamilien für das kommende Schuljahr.',
      because: 'a rubric is no name',
    },
  ],
  *propose(view) {
    const best = bestHeadline(view);
    if (best && !best.label)
      yield { value: best.value, spans: best.spans, confidence: best.lines[0]?.marked ? 0.93 : 0.85 };
  },
};

export const label: Rule<string> = {
  id: 'title/label',
  about:
    'One word on top of a plain text that names no event and never comes back in it is rather a rubric; where nothing else names the event, it may be its name all the same. So may the heading of a page that says only the format.',
  examples: [
    { text: 'Frühlingserwachen\n\nOrt: Jena\nDatum: 3. Mai 2024\n', value: 'Frühlingserwachen' },
    { text: '# Treffen im Mai\n\nWir sehen uns am 3. Mai 2024.\n', path: 'a.md', value: 'Treffen' },
  ],
  counterExamples: [
    { text: 'Lesefest am Markt\n\nOrt: Jena\nDatum: 3. Mai 2024\n', because: 'two words and an event are a headline' },
  ],
  *propose(view) {
    const best = bestHeadline(view);
    if (best?.label) yield { value: best.value, spans: best.spans, confidence: 0.45, note: 'may be a rubric' };
    if (best) return;
    // „# Treffen im Mai“: where nothing else names it, the page's own heading does, with its format.
    const bare = headlines(view).find((line) => line.marked && line.level <= 2 && line.bare);
    if (bare) yield { value: bare.value, spans: bare.spans, confidence: 0.45, note: 'says only what it is' };
  },
};
