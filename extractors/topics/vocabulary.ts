/** The concepts topics are told in: those that ship with Litfass, and the user's own, which win where they share an id. */
import { readFileSync } from 'node:fs';
import type { Concept, Config } from '../../schemas/config.ts';
import { packageFile } from '../../schemas/files.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

let shipped: readonly Concept[] | undefined;

/** Concepts of vocabulary.yaml, read from the table that scripts/build-vocabulary.ts makes of it. */
export function shippedConcepts(): readonly Concept[] {
  shipped ??= readFileSync(packageFile('extractors/topics/data/concepts.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [id = '', label = '', alt = '', broader = '', notation = '', everyday = ''] = line.split('\t');
      return {
        id,
        label,
        alt: alt === '' ? [] : alt.split('|'),
        broader: broader === '' ? [] : broader.split('|'),
        notation: notation === '' ? null : notation,
        everyday: everyday === '1',
      };
    });
  return shipped;
}

/** All concepts in use: the shipped ones and the user's own, which win where they share an id. */
export function conceptsOf(config: Config): Concept[] {
  const own = new Set(config.topics.map((concept) => concept.id));
  return [...shippedConcepts().filter((concept) => !own.has(concept.id)), ...config.topics];
}

const lexicons = new WeakMap<Config, Lexicon>();
let plain: Lexicon | undefined;

/** The lookup over all labels; made once for each configuration. */
export function lexicon(config: Config): Lexicon {
  if (config.topics.length === 0) return (plain ??= lexiconOf(shippedConcepts()));
  let made = lexicons.get(config);
  if (!made) {
    made = lexiconOf(conceptsOf(config));
    lexicons.set(config, made);
  }
  return made;
}
