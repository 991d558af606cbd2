import { expect, it } from 'vitest';
import { readSource } from '../../../pipelines/read/index.ts';

it('reads the beginning of Markdown that is too long for a tree', { timeout: 60_000 }, async () => {
  const item = '- **Fachtag** am 3. Mai 2024\n';
  const [document] = await readSource({
    path: 'archive.md',
    bytes: Buffer.from(`# Archiv\n\n${item.repeat(50_000)}`),
  });
  expect(document?.text.startsWith('Archiv')).toBe(true);
  expect(document?.text.length).toBeGreaterThan(300_000);
  expect(document?.text.length).toBeLessThan(600_000);
  expect(document?.raw.length).toBeGreaterThan(50_000 * item.length);
});
