/** Compares a record with what a reader expects of it, field by field (fixtures/README.md, "What an expectation says"). */
import type { Announcement } from '../../schemas/announcement.ts';
import type { ExpectedRecord } from './expectation.ts';

export interface Verdict {
  /** "title", "registration.deadline": what known-gaps.json calls it. */
  readonly field: string;
  readonly agrees: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Same = (expected: unknown, actual: unknown) => boolean;
type Json = Record<string, unknown>;

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Equal in every member that `expected` states; lists in order and of one length. */
const equal: Same = (expected, actual) => {
  if (typeof expected === 'string') return typeof actual === 'string' && fold(expected) === fold(actual);
  if (Array.isArray(expected)) {
    return Array.isArray(actual) && expected.length === actual.length && expected.every((x, i) => equal(x, actual[i]));
  }
  if (expected === null || typeof expected !== 'object') return expected === actual;
  if (actual === null || typeof actual !== 'object') return false;
  return Object.entries(expected).every(([key, value]) => equal(value, (actual as Json)[key]));
};

/** Each expected member pairs with an actual one of its own, and none is left over. */
const set: Same = (expected, actual) => {
  const left = [...(actual as unknown[])];
  for (const wanted of expected as unknown[]) {
    const at = left.findIndex((found) => equal(wanted, found));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
};

const amongLabels: Same = (expected, actual) => {
  const found = (actual as { label: string }[]).map(({ label }) => fold(label));
  return (expected as string[]).every((label) => found.includes(fold(label)));
};

const setOf =
  (member: 'id' | 'name'): Same =>
  (expected, actual) =>
    set(
      expected,
      (actual as Json[]).map((item) => item[member]),
    );

const statements: Same = (expected, actual) => {
  const wanted = (expected as string[]).map(fold);
  const found = (actual as string[]).map(fold);
  return (
    wanted.every((words) => found.some((statement) => statement.includes(words))) &&
    found.every((statement) => wanted.some((words) => statement.includes(words)))
  );
};

/** Members that hold others are compared one by one: a wrong deadline must not hide a right address. */
const NESTED = new Set(['registration', 'eligibility', 'cost']);

const COMPARISONS: Readonly<Record<string, Same>> = {
  contacts: set,
  topics: amongLabels,
  organisers: setOf('name'),
  partners: setOf('name'),
  funders: setOf('name'),
  networks: setOf('id'),
  regions: set,
  'eligibility.audiences': set,
  'eligibility.statements': statements,
};

/** One verdict for each field the expectation states. */
export function compare(expected: ExpectedRecord, actual: Announcement): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [member, value] of Object.entries(expected)) {
    const found = (actual as unknown as Json)[member];
    if (!NESTED.has(member)) verdicts.push(judge(member, value, found));
    else
      for (const [key, inner] of Object.entries(value ?? {}))
        verdicts.push(judge(`${member}.${key}`, inner, (found as Json)[key]));
  }
  return verdicts;
}

function judge(field: string, expected: unknown, actual: unknown): Verdict {
  return { field, expected, actual, agrees: (COMPARISONS[field] ?? equal)(expected, actual) };
}

/** A record cut down to the shape of an expectation: what the diff shows, and what a new fixture starts from. */
export function cutDown(record: Announcement): Json {
  const { id: _id, source: _source, evidence: _evidence, findings: _findings, ...rest } = record;
  return {
    ...rest,
    topics: rest.topics.map(({ label }) => label),
    organisers: rest.organisers.map(({ name }) => name),
    partners: rest.partners.map(({ name }) => name),
    funders: rest.funders.map(({ name }) => name),
    networks: rest.networks.map(({ id }) => id),
  };
}
