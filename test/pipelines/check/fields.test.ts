/** A check reads only the fields of the event: they must be what a full extraction makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENT_FIELDS } from '../../../extractors/event.ts';
import { FIELDS } from '../../../extractors/index.ts';
import { fieldsFor } from '../../../pipelines/check/fields.ts';
import { extract } from '../../../pipelines/extract/index.ts';
import { extractFields } from '../../../pipelines/extract/run.ts';
import { readSource } from '../../../pipelines/read/index.ts';
import { Config } from '../../../schemas/config.ts';

const config = Config.parse({});

it('the fields of the event do not lean on the others', { timeout: 60_000 }, async () => {
  let compared = 0;
  for (const path of readdirSync('fixtures', { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:txt|html|md)$/.test(path) || /trouble|README/.test(path)) continue;
    for (const document of await readSource({ path, bytes: readFileSync(`fixtures/${path}`) })) {
      const { draft, evidence } = extractFields(document, config, EVENT_FIELDS);
      const { announcement } = extract(document, config);
      for (const key of Object.keys(draft) as (keyof typeof draft)[]) {
        if (isBeyond(key)) expect(draft[key], `${path}: ${key} is read in vain`).toEqual(emptyOf(key));
        else expect(draft[key], `${path}: ${key}`).toEqual(announcement[key]);
      }
      for (const pointer of Object.keys(evidence))
        expect(evidence[pointer], `${path}: ${pointer}`).toEqual(announcement.evidence[pointer]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

it.each([
  [{}, false],
  [{ announcement: ['title', 'registration.deadline', '/contacts/0/email'] }, false],
  [{ announcement: ['title'], 'save-the-date': ['cost.free'] }, true],
  [{ announcement: ['/eligibility/statements'] }, true],
  [{ announcement: ['topics'] }, true],
])('required %j: all fields are read: %s', async (required, all) => {
  expect(await fieldsFor(Config.parse({ required }))).toBe(all ? FIELDS : EVENT_FIELDS);
});

const BEYOND = 'eligibility cost organisers partners funders networks topics regions'.split(' ');
const isBeyond = (key: string): boolean => BEYOND.includes(key);
const emptyOf = (key: string): unknown =>
  key === 'eligibility'
    ? { statements: [], audiences: [], membersOnly: false, agreementRequired: false, capacity: null }
    : key === 'cost'
      ? { free: null, prices: [] }
      : [];
