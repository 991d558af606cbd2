/** The announcements the project began with: what a reader gets out of them is what Litfass must get out of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processSource } from '../../pipelines/process.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import { Config } from '../../schemas/config.ts';
import { SHARED } from '../support/shared.ts';

interface Gold {
  file: string;
  kind: string;
  title: string | null;
  subtitle?: string;
  seriesNumber: number | null;
  dates: { start: string; end: string | null; edtf: string; tentative: boolean }[];
  attendance: string | null;
  platform?: string;
  venue: Record<string, string | null> | null;
  deadline: string | null;
  eligibility: { membersOnly: boolean; agreementRequired: boolean; mustContain: string[] } | null;
  contacts: Record<string, string>[];
  free?: boolean | null;
  networks?: string[];
  regions: string[];
  topics: string[];
}

const gold = (SHARED ? readFileSync(join(SHARED, 'seeds/gold.jsonl'), 'utf8').trim().split('\n') : []).map(
  (line) => JSON.parse(line) as Gold,
);

describe.skipIf(SHARED === null)('seeds', () => {
  for (const want of gold) {
    describe(want.file, async () => {
      const record = SHARED ? await recordOf(want.file) : (null as unknown as Announcement);

      it('kind, title, subtitle, series', () => {
        expect(record).toMatchObject({ kind: want.kind, title: want.title });
        if (want.subtitle) expect(record.subtitle).toBe(want.subtitle);
        expect(record.series?.ordinal ?? null).toBe(want.seriesNumber);
      });

      it('occurrences and deadline, and no date that is not the event’s', () => {
        expect(record.occurrences.map(({ start, end, edtf, tentative }) => ({ start, end, edtf, tentative }))).toEqual(
          want.dates.map(({ start, end, edtf, tentative }) => ({ start, end, edtf, tentative })),
        );
        expect(record.registration.deadline?.start ?? null).toBe(want.deadline);
      });

      it('venue, attendance, platform, regions', () => {
        expect(record.attendance).toBe(want.attendance);
        if (want.platform) expect(record.platform).toBe(want.platform);
        if (want.venue === null) expect(record.venues).toEqual([]);
        else expect(record.venues[0]).toMatchObject(want.venue);
        expect([...record.regions].sort()).toEqual([...want.regions].sort());
      });

      it('contacts', () => {
        expect(record.contacts.length).toBe(want.contacts.length);
        for (const [i, contact] of want.contacts.entries()) expect(record.contacts[i]).toMatchObject(contact);
      });

      it('eligibility, cost and networks', () => {
        if (want.free !== undefined) expect(record.cost.free).toBe(want.free);
        if (want.networks) expect(record.networks.map(({ name }) => name)).toEqual(want.networks);
        if (!want.eligibility) return;
        const { membersOnly, agreementRequired, mustContain } = want.eligibility;
        expect(record.eligibility).toMatchObject({ membersOnly, agreementRequired });
        for (const words of mustContain) expect(record.eligibility.statements.join('\n')).toContain(words);
      });

      it('most of its topics', () => {
        const found = record.topics.map(({ label }) => label.toLowerCase());
        const hits = want.topics.filter((topic) =>
          found.some((label) => label.includes(topic.toLowerCase()) || topic.toLowerCase().includes(label)),
        );
        expect(hits.length / want.topics.length, `wanted ${want.topics}, got ${found}`).toBeGreaterThanOrEqual(0.6);
      });
    });
  }
});

async function recordOf(file: string): Promise<Announcement> {
  const bytes = readFileSync(join(SHARED as string, 'seeds', file));
  const { records, quarantined } = await processSource({ path: file, bytes }, Config.parse({}));
  expect(quarantined).toEqual([]);
  return records[0] as Announcement;
}
