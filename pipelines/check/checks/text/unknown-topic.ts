import { shippedConcepts } from '../../../../extractors/topics/vocabulary.ts';
import type { Config } from '../../../../schemas/config.ts';
import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';
import { folded, nearestOf } from '../../spelling.ts';

export const unknownTopic: Check = {
  id: 'text/unknown-topic',
  severity: 'warning',
  title: { de: 'Thema steht nicht im Vokabular', en: 'Topic not in the vocabulary' },
  message: {
    de: 'Das Thema „{topic}“ kennt das Vokabular nicht. Meinten Sie „{nearest}“?',
    en: 'The vocabulary does not know the topic "{topic}". Did you mean "{nearest}"?',
  },
  advice: {
    de: 'Berichtigen Sie die Schreibweise, oder nehmen Sie das Thema in litfass.config.yaml auf.',
    en: 'Correct the spelling, or add the topic to litfass.config.yaml.',
  },
  rationale: {
    de: 'Ein vertipptes Thema steht in Berichten für sich allein, statt beim richtigen mitgezählt zu werden.',
    en: 'A misspelt topic stands alone in reports instead of being counted with the right one.',
  },
  failing: [{ path: 'a.md', text: '---\ntitle: Fachtag\ntopics:\n  - Inklussion\n---\n\nWir laden ein.', line: 4 }],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nthemen:\n  - Inklusion\n  - Bildungsmonitoring\n  - Sonstiges\n---\n\nWir laden ein.',
    },
  ],
  *run({ matter, config }) {
    for (const { key, value, at, depth } of matter?.entries ?? []) {
      if (!value || depth > 1 || canonicalKey(key) !== 'topics') continue;
      for (const topic of value.split(/[,;]/).map((part) => part.trim())) {
        const labels = labelsOf(config);
        const nearest = labels.has(folded(topic)) ? null : nearestOf(topic, labels.values(), 0.2);
        if (nearest) yield { at, slots: { topic, nearest }, actual: topic, expected: [nearest] };
      }
    }
  },
};

const known = new WeakMap<Config, ReadonlyMap<string, string>>();

/** Every label and spelling, by its folded form. */
function labelsOf(config: Config): ReadonlyMap<string, string> {
  let labels = known.get(config);
  if (!labels) {
    const words = [...config.topics, ...shippedConcepts()].flatMap(({ id, label, alt }) => [id, ...alt, label]);
    labels = new Map(words.map((word) => [folded(word), word]));
    known.set(config, labels);
  }
  return labels;
}
