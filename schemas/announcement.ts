/** The record: what Litfass knows of one announcement. Every other shape of it (types, JSON Schema, tables) follows from here. */
import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';

export const KINDS = [
  'announcement',
  'save-the-date',
  'cancellation',
  'postponement',
  'review',
  'network-profile',
  'listing',
  'other',
] as const;
export const STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;
export const ATTENDANCE = ['onsite', 'online', 'hybrid'] as const;
export const PRECISIONS = ['minute', 'day', 'week', 'month', 'season', 'quarter', 'year'] as const;

/** Local date or time at the precision the text gives: "2021-09-14T10:00", "2021-09-14", "2020-12", "2017", "XXXX-11-06". */
export const LocalDate = z.string().regex(/^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/);

/** ISO 3166-2 code of a state: "DE-SH", "AT-9", "CH-ZH". */
export const StateCode = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

const text = z.string().min(1);

/** What a value needed that its words did not say: "year", "month", "end", "date" … */
const Inferred = z.array(z.string());

export const Occurrence = z.object({
  start: LocalDate.nullable(),
  end: LocalDate.nullable(),
  /** EDTF (ISO 8601-2): "2021-09-14T10:00/2021-09-14T16:00", "2020-12?". */
  edtf: text,
  precision: z.enum(PRECISIONS),
  timeZone: text,
  tentative: z.boolean(),
  inferred: Inferred,
});

export const Deadline = z.object({
  start: LocalDate,
  edtf: text,
  precision: z.enum(PRECISIONS),
  inferred: Inferred,
});

export const Venue = z.object({
  name: text.nullable(),
  street: text.nullable(),
  postalCode: text.nullable(),
  city: text.nullable(),
  /** Amtlicher Gemeindeschlüssel of the district: five digits, "01002" is Kiel. */
  districtAgs: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  state: StateCode.nullable(),
  country: z.string().length(2).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** What the coordinates stand for: the middle of the postcode area or of the city. */
  coordinateLevel: z.enum(['postalCode', 'city']).nullable(),
});

export const Registration = z.object({
  required: z.boolean().nullable(),
  deadline: Deadline.nullable(),
  url: text.nullable(),
  email: text.nullable(),
  phone: text.nullable(),
  fax: text.nullable(),
});

export const Eligibility = z.object({
  /** The sentences that say who may or should come, as they stand. */
  statements: z.array(text),
  audiences: z.array(text),
  membersOnly: z.boolean(),
  agreementRequired: z.boolean(),
  capacity: z.number().int().positive().nullable(),
});

export const Price = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().length(3),
  label: text.nullable(),
});

export const Cost = z.object({ free: z.boolean().nullable(), prices: z.array(Price) });

export const Topic = z.object({ id: text, label: text, weight: z.number().min(0).max(1) });

export const Contact = z.object({
  name: text.nullable(),
  role: text.nullable(),
  organisation: text.nullable(),
  email: text.nullable(),
  /** E.164: "+4943112345". */
  phone: z
    .string()
    .regex(/^\+\d{5,15}$/)
    .nullable(),
});

/** An organisation; `id` only when the registry knows it. */
export const Organisation = z.object({ name: text, id: text.nullable() });

export const Network = z.object({ id: text, name: text });

export const Series = z.object({ name: text.nullable(), ordinal: z.number().int().positive().nullable() });

export const Source = z.object({
  /** Relative to the manifest or the folder that was named, with forward slashes: the same on every machine. */
  path: text,
  uri: text.nullable(),
  mediaType: text,
  charset: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Day of publication, from the manifest. */
  published: text.nullable(),
  retrieved: text.nullable(),
  language: text.nullable(),
});

export const Announcement = z.object({
  /** Stable across runs: from the source's uri (or path) and the announcement's place in it. */
  id: text,
  source: Source,
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  title: text.nullable(),
  subtitle: text.nullable(),
  format: text.nullable(),
  series: Series.nullable(),
  occurrences: z.array(Occurrence),
  /** iCalendar RRULE (RFC 5545), without the property's name: "FREQ=MONTHLY;BYDAY=1TU". */
  recurrence: text.nullable(),
  attendance: z.enum(ATTENDANCE).nullable(),
  platform: text.nullable(),
  venues: z.array(Venue),
  registration: Registration,
  eligibility: Eligibility,
  cost: Cost,
  topics: z.array(Topic),
  contacts: z.array(Contact),
  organisers: z.array(Organisation),
  partners: z.array(Organisation),
  funders: z.array(Organisation),
  networks: z.array(Network),
  regions: z.array(StateCode),
  /** JSON pointer of a value in this record → the words it rests on. */
  evidence: z.record(z.string(), z.array(Evidence)),
  findings: z.array(Finding),
});

export type Announcement = z.infer<typeof Announcement>;
export type Occurrence = z.infer<typeof Occurrence>;
export type Deadline = z.infer<typeof Deadline>;
export type Precision = (typeof PRECISIONS)[number];
export type Venue = z.infer<typeof Venue>;
export type Contact = z.infer<typeof Contact>;
export type Organisation = z.infer<typeof Organisation>;
export type Network = z.infer<typeof Network>;
export type Topic = z.infer<typeof Topic>;
export type Price = z.infer<typeof Price>;
export type Series = z.infer<typeof Series>;
export type Source = z.infer<typeof Source>;
