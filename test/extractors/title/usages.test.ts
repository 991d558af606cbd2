import { expect, it } from 'vitest';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';
import { OTHERWISE } from '../kind/usages.ts';
import { ANNOUNCED } from './usages.ts';

const config = Config.parse({});

for (const { text, titles, kind, status } of [...ANNOUNCED, ...OTHERWISE]) {
  it(`reads ${JSON.stringify(text.slice(0, 70))}`, async () => {
    const { announcement } = extract(await documentOf({ text }), config);
    if (titles) expect(titles).toContain(announcement.title);
    expect({ kind: announcement.kind, status: announcement.status }).toEqual({ kind, status });
    // Every value stands on words of the file.
    for (const pointer of ['/kind', '/status', ...(announcement.title === null ? [] : ['/title'])])
      expect(announcement.evidence[pointer]?.length, `${pointer} without evidence`).toBeGreaterThan(0);
  });
}
