import { expect, it } from 'vitest';
import { Engine } from '../../../pipelines/ingest/engine.ts';
import { Config } from '../../../schemas/config.ts';

it('a source that fills a worker’s memory is refused, and those beside it are read', { timeout: 60_000 }, async () => {
  const engine = new Engine(Config.parse({}), 2, { maxOldGenerationSizeMb: 200 });
  const small = (i: number) => ({
    path: `${i}.txt`,
    bytes: Buffer.from(`Fachtag ${i}\n\nDatum: 3. Mai 2024\nOrt: Kiel\n`),
  });
  const page = `<p>Am 3. Mai 2024 ist <b>Fachtag</b> in <a href="/kiel">Kiel</a>.</p>\n`.repeat(280_000);
  try {
    await engine.prepare(1000);
    const outcomes = await engine.run([small(1), { path: 'huge.html', bytes: Buffer.from(page) }, small(2)]);
    expect(outcomes.map(({ source }) => source?.path ?? null)).toEqual(['1.txt', null, '2.txt']);
    expect(outcomes[1]?.quarantined[0]).toMatchObject({ path: 'huge.html', reason: 'crashed' });
    expect(await engine.run([small(3)])).toHaveLength(1);
  } finally {
    await engine.close();
  }
});
