/** What stands beside a fixture: the record a careful reader gets out of it (fixtures/README.md explains the convention). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  ATTENDANCE,
  Contact,
  Cost,
  Deadline,
  Eligibility,
  KINDS,
  Occurrence,
  Price,
  Registration,
  Series,
  STATUSES,
  StateCode,
  Venue,
} from '../../schemas/announcement.ts';
import { ManifestEntry } from '../../schemas/manifest.ts';
import { QUARANTINE_REASONS } from '../../schemas/quarantine.ts';

const names = z.array(z.string().min(1));
const text = z.string().min(1).nullable();

/** Strict all the way down: a misspelt member would otherwise be "not stated" and never compared. */
export const ExpectedRecord = z
  .strictObject({
    kind: z.enum(KINDS),
    status: z.enum(STATUSES),
    title: text,
    subtitle: text,
    format: text,
    series: z.strictObject(Series.shape).partial().nullable(),
    occurrences: z.array(z.strictObject(Occurrence.shape).partial()),
    recurrence: text,
    attendance: z.enum(ATTENDANCE).nullable(),
    platform: text,
    venues: z.array(z.strictObject(Venue.shape).partial()),
    registration: z
      .strictObject({ ...Registration.shape, deadline: z.strictObject(Deadline.shape).partial().nullable() })
      .partial(),
    eligibility: z.strictObject(Eligibility.shape).partial(),
    cost: z.strictObject({ ...Cost.shape, prices: z.array(z.strictObject(Price.shape).partial()) }).partial(),
    topics: names,
    contacts: z.array(z.strictObject(Contact.shape).partial()),
    organisers: names,
    partners: names,
    funders: names,
    networks: names,
    regions: z.array(StateCode),
  })
  .partial();

export const Expectation = z.union([
  z.array(ExpectedRecord).min(1),
  z.strictObject({ quarantined: z.enum(QUARANTINE_REASONS) }),
]);

export type ExpectedRecord = z.infer<typeof ExpectedRecord>;
export type Expectation = z.infer<typeof Expectation>;

export const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;

/** The manifest's lines, as the fixtures are ingested. */
export function manifest(): ManifestEntry[] {
  const lines = readFileSync(`${FIXTURES}manifest.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => ManifestEntry.parse(JSON.parse(line)));
}

/** Path of a fixture's expectation ("expected") or of the record it gave last ("actual"). */
export function beside(path: string, what: 'expected' | 'actual'): string {
  return `${FIXTURES}${path.replace(/\.[a-z]+$/, '')}.${what}.json`;
}

/** Reads a fixture's expectation; throws, naming the member, where it does not follow the convention. */
export function expectation(path: string): Expectation {
  return Expectation.parse(JSON.parse(readFileSync(beside(path, 'expected'), 'utf8')));
}
