import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexiconOf } from '../../../extractors/topics/lexicon.ts';
import { lexicon, shippedConcepts } from '../../../extractors/topics/vocabulary.ts';
import { Config } from '../../../schemas/config.ts';
import { packageFile } from '../../../schemas/files.ts';
import { table } from '../../../scripts/build-vocabulary.ts';

const concepts = shippedConcepts();
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

it('holds the concepts of vocabulary.yaml: run `npx tsx scripts/build-vocabulary.ts` after a change', () => {
  const yaml = readFileSync(packageFile('extractors/topics/vocabulary.yaml'), 'utf8');
  expect(readFileSync(packageFile('extractors/topics/data/concepts.tsv'), 'utf8')).toBe(table(yaml));
});

it('covers the field with a hundred concepts or more', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(100);
});

it('gives every concept an id, a notation and labels of its own', () => {
  const taken = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, label, alt, notation } of concepts) {
    for (const key of [
      `id ${id}`,
      `notation ${notation}`,
      ...new Set([label, ...alt].map((name) => `label ${name.toLowerCase()}`)),
    ]) {
      if (taken.has(key)) clashes.push(`${key}: ${taken.get(key)} and ${id}`);
      taken.set(key, id);
    }
  }
  expect(clashes).toEqual([]);
});

it('connects every concept to the root by broader concepts that exist, without a circle', () => {
  const lost = concepts.filter((concept) => !reachesRoot(concept.id, new Set()));
  expect(lost.map((concept) => concept.id)).toEqual([]);
});

function reachesRoot(id: string, seen: Set<string>): boolean {
  const concept = byId.get(id);
  if (!concept || seen.has(id)) return false;
  if (concept.broader.length === 0) return id === 'kommunale-bildung';
  return concept.broader.every((broader) => reachesRoot(broader, new Set([...seen, id])));
}

it('finds every concept by each of its labels', () => {
  const find = lexicon(Config.parse({}));
  const lost = concepts.flatMap(({ id, label, alt }) =>
    [label, ...alt]
      .filter((name) => !find.find(`Wir sprechen über ${name} im Kreis.`).some((mention) => mention.concept.id === id))
      .map((name) => `${id}: ${name}`),
  );
  expect(lost).toEqual([]);
});

const INFLECTED: readonly [string, string[]][] = [
  ['der Aufbau eines datenbasierten kommunalen Bildungsmanagements', ['bildungsmanagement']],
  ['die Schulnetz- und Schulentwicklungsplanung', ['schulnetzplanung', 'schulentwicklungsplanung']],
  ['eine (Berufs-)Schulnetzplanung', ['schulnetzplanung', 'schulnetzplanung']],
  ['in ländlichen Räumen', ['laendlicher-raum']],
  ['das MINT-Netzwerk und die BNE-Werkstatt', ['mint', 'bne']],
  ['der Übergang von der Schule in den Beruf', ['uebergang-schule-beruf']],
  ['am Übergang Schule/Beruf', ['uebergang-schule-beruf']],
  ['der Inklusionspreis', ['inklusion']],
  ['ein Kreisbildungsbericht', ['bildungsberichterstattung']],
  ['interkommunalen Austauschs', ['interkommunale-kooperation']],
  ['inklusive Mehrwertsteuer', []],
  ['wir integrieren und digitalisieren', []],
  ['die Minze', []],
];

it.each(INFLECTED)('reads „%s“', (text, ids) => {
  expect(
    lexicon(Config.parse({}))
      .find(text)
      .map((mention) => mention.concept.id),
  ).toEqual(ids);
});

it('says where a mention stands', () => {
  const text = 'Es geht um Schulabsentismus.';
  const [mention] = lexicon(Config.parse({})).find(text);
  expect(mention && text.slice(mention.start, mention.end)).toBe('Schulabsentismus');
});

it('takes the user’s own concepts, which replace shipped ones of the same id', () => {
  const config = Config.parse({
    topics: [
      { id: 'bienenkunde', label: 'Bienenkunde', alt: ['Imkerei'] },
      { id: 'inklusion', label: 'Teilhabe für alle' },
    ],
  });
  const found = lexicon(config);
  expect(found.find('Ein Tag der Imkereien').map((mention) => mention.concept.label)).toEqual(['Bienenkunde']);
  expect(found.find('Inklusion')).toEqual([]);
});

it('looks up in an empty vocabulary', () => {
  expect(lexiconOf([]).find('Bildung für alle')).toEqual([]);
});
