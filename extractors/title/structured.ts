import type { Rule } from '../rule.ts';
import { clean } from './clean.ts';
import { invitedIn } from './inviting-headline.ts';

export const structured: Rule<string> = {
  id: 'title/structured',
  about:
    'Front matter names the page („title: …“), and a single event described in JSON-LD or microdata carries its name.',
  examples: [
    {
      text: '---\ntitle: Lesefest am Markt\ndate: 2024-05-03\n---\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Lesefest am Markt',
    },
    {
      text: '<script type="application/ld+json">{"@type":"Event","name":"Tag der Lernorte","startDate":"2024-05-03"}</script><h1>Termin</h1><p>Wir laden ein.</p>',
      path: 'a.html',
      value: 'Tag der Lernorte',
    },
    {
      text: '---\nlayout: post\ntitle: Lötabend\nauthor:\n  email: probe@example.org\n---\n<p>Wir löten am 3. Mai 2024.</p>\n',
      path: 'a.html',
      value: 'Lötabend',
    },
    {
      text: '---\ntitle: Stadt Husum lädt ein zum Lesefest 2024\n---\n\nWir lesen.\n',
      path: 'a.md',
      value: 'Lesefest 2024',
    },
  ],
  counterExamples: [
    {
      text: '<script type="application/ld+json">{"@type":"Organization","name":"Stadt Musterfurt"}</script><p>Wir laden ein.</p>',
      path: 'a.html',
      because: 'the name is the organisation’s',
    },
  ],
  *propose(view) {
    for (const hint of view.hints) {
      const event = hint.type !== null && /Event|Festival|Course/u.test(hint.type) && hint.name === 'name';
      const page = hint.origin === 'front-matter' && /^(?:title|titel)$/iu.test(hint.name);
      if (!(event || page)) continue;
      if (event && view.hints.some((other) => other.type === hint.type && other.name === 'name' && other !== hint))
        continue;
      const value = (page ? invitedIn(hint.value) : null) ?? clean(hint.value, 0).value;
      if (/\p{L}{2}/u.test(value)) yield { value, spans: [hint.at], confidence: event ? 0.95 : 0.9 };
    }
  },
};
