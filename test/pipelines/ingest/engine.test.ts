import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Engine } from '../../../pipelines/ingest/engine.ts';
import { Config } from '../../../schemas/config.ts';
import { write } from '../../support/announcements.ts';
import { temporaryFolder } from '../../support/warehouse.ts';

it('a source that fills a worker’s memory is refused, and those beside it are read', { timeout: 60_000 }, async () => {
  const engine = new Engine(Config.parse({}), 2, { maxOldGenerationSizeMb: 200 });
  const { path: folder, remove } = temporaryFolder();
  const task = (path: string) => {
    return { path, file: join(folder, path), uri: null, published: null, retrieved: null, network: null, known: null };
  };
  const small = (i: number) => `Fachtag ${i}\n\nDatum: 3. Mai 2024\nOrt: Kiel\n`;
  const page = `<p>Am 3. Mai 2024 ist <b>Fachtag</b> in <a href="/kiel">Kiel</a>.</p>\n`.repeat(280_000);
  write(folder, { '1.txt': small(1), 'huge.html': page, '2.txt': small(2), '3.txt': small(3) });
  try {
    await engine.prepare(1000);
    const outcomes = await engine.run([task('1.txt'), task('huge.html'), task('2.txt')], folder);
    expect(outcomes.map(({ source }) => source?.path ?? null)).toEqual(['1.txt', null, '2.txt']);
    const [refused] = outcomes[1]?.quarantined ?? [];
    expect(refused).toMatchObject({ path: 'huge.html', reason: 'crashed' });
    expect(refused?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await engine.run([task('3.txt')], folder)).toHaveLength(1);
    const lines = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
    const records = lines.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
    expect(records.map((line) => JSON.parse(line).path).sort(), 'each record once').toEqual([
      '1.txt',
      '2.txt',
      '3.txt',
    ]);
  } finally {
    await engine.close();
    remove();
  }
});
