/** Four ways to look topics up, in one run: `npx tsx bench/topics.ts`. What came of it: docs/decisions/topic-lookup.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { StemmerDe, TokenizerDe } from '@nlpjs/lang-de';
import AhoCorasick from 'ahocorasick';
import nlp from 'compromise/one';
import { fold, lexiconOf } from '../extractors/topics/lexicon.ts';
import { shippedConcepts } from '../extractors/topics/vocabulary.ts';

/** Texts to look in: the fixtures' own, or those of the folder that is named. */
const folder = process.argv[2] ?? 'fixtures';
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/<[^>]*>/g, ' '));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const concepts = shippedConcepts();
const labels = concepts.flatMap(({ id, label, alt }) => [label, ...alt].map((name) => ({ id, name })));

/** Usages any lookup has to see through, with the concepts they speak of. */
const HARD: readonly [string, string[]][] = [
  ['des kommunalen Bildungsmanagements', ['bildungsmanagement']],
  ['in ländlichen Räumen', ['laendlicher-raum']],
  ['die Schulnetz- und Schulentwicklungsplanung', ['schulnetzplanung', 'schulentwicklungsplanung']],
  ['ein Inklusionspreis für die MINT-Werkstatt', ['inklusion', 'mint']],
  ['der Kreisbildungsbericht', ['bildungsberichterstattung']],
  ['interkommunalen Austauschs', ['interkommunale-kooperation']],
  ['die Minze und das Kinder-KIno', []],
  ['inklusive Mehrwertsteuer', []],
];

type Find = (text: string) => Iterable<string>;
const candidates: Record<string, () => Find> = {
  'own lexicon': () => {
    const lexicon = lexiconOf(concepts);
    return (text) => lexicon.find(text).map((mention) => mention.concept.id);
  },
  ahocorasick: () => {
    const byName = new Map(labels.map(({ id, name }) => [fold(name), id]));
    const machine = new AhoCorasick([...byName.keys()]);
    return (text) => machine.search(fold(text)).flatMap(([, names]) => names.map((name) => byName.get(name) ?? ''));
  },
  'compromise/one': () => {
    const byName = new Map(labels.map(({ id, name }) => [name.toLowerCase(), id]));
    const net = nlp.buildTrie([...byName.keys()]);
    return (text) =>
      (nlp(text).lookup(net).out('array') as string[]).map((name) => byName.get(name.toLowerCase()) ?? '');
  },
  '@nlpjs/lang-de stemmer': () => {
    const stemmer = new StemmerDe();
    const tokenizer = new TokenizerDe();
    const stems = (text: string) => stemmer.stem(tokenizer.tokenize(text, true));
    const byFirst = new Map<string, { id: string; words: string[] }[]>();
    for (const { id, name } of labels) {
      const words = stems(name);
      const first = words[0];
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }
    return (text) => {
      const words = stems(text);
      return words.flatMap((word, i) =>
        (byFirst.get(word) ?? [])
          .filter((form) => form.words.every((part, j) => words[i + j] === part))
          .map(({ id }) => id),
      );
    };
  },
};

console.log(
  `${texts.length} texts, ${megabytes.toFixed(2)} MB, ${labels.length} labels of ${concepts.length} concepts`,
);
for (const [name, make] of Object.entries(candidates)) {
  const started = performance.now();
  const find = make();
  const build = performance.now() - started;
  for (const text of texts) [...find(text)];
  let rounds = 0;
  const from = performance.now();
  while (performance.now() - from < 1500) {
    for (const text of texts) [...find(text)];
    rounds++;
  }
  const speed = (megabytes * rounds) / ((performance.now() - from) / 1000);
  const right = HARD.filter(([text, ids]) => [...new Set(find(text))].sort().join() === [...ids].sort().join()).length;
  console.log(
    `${name.padEnd(24)} build ${build.toFixed(0).padStart(4)} ms  ${speed.toFixed(1).padStart(6)} MB/s  usages ${right} of ${HARD.length}`,
  );
}
