import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';
import type { MatterEntry } from '../../front-matter.ts';

export const duplicateKey: Check = {
  id: 'contract/duplicate-key',
  severity: 'error',
  title: { de: 'Angabe steht zweimal in den Kopfdaten', en: 'Key given twice' },
  message: {
    de: '„{key}“ steht schon in Zeile {line}; welche der beiden Angaben gilt?',
    en: '"{key}" is given in line {line} already; which of the two counts?',
  },
  advice: { de: 'Löschen Sie die falsche der beiden Zeilen.', en: 'Delete the wrong one of the two lines.' },
  rationale: {
    de: 'Programme nehmen die erste, die letzte oder keine der beiden Angaben: Das Ergebnis ist Zufall.',
    en: 'Programs take the first, the last or neither: the outcome is chance.',
  },
  failing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nvenue: Kiel\nvenue: Plön\n---\n\nWir laden ein.', line: 4 },
    { path: 'b.md', text: '---\ntitle: Fachtag\nort: Kiel\nvenue: Plön\n---\n\nWir laden ein.', line: 4 },
  ],
  passing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nvenue: Kiel\ncontact:\n  name: Mara Beispiel\n---\n\nWir laden ein.' },
  ],
  *run({ matter, document }) {
    const seen = new Map<string, MatterEntry>();
    for (const entry of matter?.entries ?? []) {
      if (entry.depth > 0) continue;
      // „datum“ beside "date" is the usual way to tell the event from the day of publication.
      const name = /^date$/i.test(entry.key) ? entry.key : (canonicalKey(entry.key, entry.value) ?? entry.key);
      const key = /^(?:date|start|teaser|email|phone|link)$/.test(name) ? entry.key : name;
      const first = seen.get(key);
      if (!first) seen.set(key, entry);
      else if (first.key === entry.key || first.value !== entry.value) {
        const { line } = document.offsets.position(first.keyAt.start);
        yield { at: entry.keyAt, slots: { key: entry.key, line: String(line) }, actual: entry.value ?? undefined };
      }
    }
  },
};
