/** Topics against labels made by reading: the project's fixtures, and announcements of a corpus that is named by id only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { readSource } from '../../../pipelines/read/index.ts';
import { Config } from '../../../schemas/config.ts';
import { packageFile } from '../../../schemas/files.ts';

interface Label {
  readonly corpus?: string;
  readonly id?: string;
  readonly fixture?: string;
  readonly topics: readonly string[];
}

const labels: Label[] = readFileSync(packageFile('test/extractors/topics/labels.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const corpus = packageFile('../shared/corpus/dev');
const config = Config.parse({});

async function topicsOf(file: string, published: string | null): Promise<string[]> {
  const [document] = await readSource({ path: file, bytes: readFileSync(file), published });
  return document ? extract(document, config).announcement.topics.map((topic) => topic.id) : [];
}

async function score(wanted: readonly (readonly [Label, string])[]) {
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [label, file] of wanted) {
    const got = await topicsOf(file, null);
    const spurious = got.filter((id) => !label.topics.includes(id));
    const lost = label.topics.filter((id) => !got.includes(id));
    right += got.length - spurious.length;
    wrong += spurious.length;
    missed += lost.length;
    if (spurious.length + lost.length > 0)
      misses.push(
        `${label.id ?? label.fixture}: spurious ${spurious.join(' ') || '–'}, missed ${lost.join(' ') || '–'}`,
      );
  }
  return { f1: (2 * right) / (2 * right + wrong + missed), misses: misses.join('\n') };
}

function fixtureFile(name: string): string {
  const folder = packageFile(join('fixtures', dirname(name)));
  const file = readdirSync(folder).find(
    (entry) => entry.startsWith(`${basename(name)}.`) && !/\.(?:expected|actual)\.json$/.test(entry),
  );
  if (!file) throw new Error(`There is no fixture ${name}: mend labels.jsonl`);
  return join(folder, file);
}

it('tells the topics of the fixtures with an F1 of 80 %', async () => {
  const wanted = labels.flatMap((label) => (label.fixture ? [[label, fixtureFile(label.fixture)] as const] : []));
  const { f1, misses } = await score(wanted);
  expect(f1, misses).toBeGreaterThanOrEqual(0.8);
});

it.skipIf(!existsSync(corpus))(
  'tells the topics of the labelled corpus with an F1 of 80 % (skipped without ../shared)',
  async () => {
    const paths = new Map(
      readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; path: string })
        .map(({ id, path }) => [id, join(corpus, path)]),
    );
    const wanted = labels.flatMap((label) => {
      const path = label.corpus === 'dev' && paths.get(label.id ?? '');
      return path ? [[label, path] as const] : [];
    });
    expect(wanted.length).toBeGreaterThanOrEqual(60);
    const { f1, misses } = await score(wanted);
    expect(f1, misses).toBeGreaterThanOrEqual(0.8);
  },
);
