import { distance } from 'fastest-levenshtein';
import { canonicalKey, GENERATOR_KEYS, KEY_WORDS } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';

export const unknownKey: Check = {
  id: 'contract/unknown-key',
  severity: 'warning',
  title: { de: 'Unbekannter Schlüssel in den Kopfdaten', en: 'Unknown front matter key' },
  message: {
    de: 'Den Schlüssel „{key}“ kennt Litfass nicht. Meinten Sie „{nearest}“?',
    en: 'The key "{key}" is unknown. Did you mean "{nearest}"?',
  },
  advice: { de: 'Berichtigen Sie die Schreibweise.', en: 'Correct the spelling.' },
  rationale: {
    de: 'Ein vertippter Schlüssel wird übergangen, und seine Angabe fehlt überall, wo die Ankündigung erscheint.',
    en: 'A misspelt key is passed over, and its value is missing wherever the announcement appears.',
  },
  failing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nanmeldeschlus: 2026-09-01\n---\n\nWir laden ein.', line: 3 },
    { path: 'b.md', text: '---\ntitle: Fachtag\nveranstallter: Stadt Kiel\n---\n\nWir laden ein.', line: 3 },
  ],
  passing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nanmeldeschluss: 2026-09-01\n---\n\nWir laden ein.' },
    { path: 'b.md', text: '---\ntitle: Fachtag\nlayout: event\nhauskennung: 17\n---\n\nWir laden ein.' },
  ],
  *run({ matter }) {
    for (const { key, keyAt, depth } of matter?.entries ?? []) {
      if (depth > 0 || canonicalKey(key) || GENERATOR_KEYS.has(key.toLowerCase())) continue;
      const nearest = nearestKey(key.toLowerCase());
      if (nearest) yield { at: keyAt, slots: { key, nearest }, actual: key, expected: [nearest] };
    }
  },
};

/** A key of one's own is nobody's fault; only what is one or two letters away from a known one is a slip. */
function nearestKey(key: string): string | undefined {
  const allowed = key.length >= 8 ? 2 : key.length >= 5 ? 1 : 0;
  let best: { word: string; far: number } | undefined;
  for (const word of KEY_WORDS) {
    if (Math.abs(word.length - key.length) > allowed || word.length < 5) continue;
    const far = distance(key, word);
    if (far <= allowed && (!best || far < best.far)) best = { word, far };
  }
  return best && isPlural(key, best.word) ? undefined : best?.word;
}

const isPlural = (a: string, b: string) => (`${a}s` === b && !a.endsWith('s')) || (`${b}s` === a && !b.endsWith('s'));
