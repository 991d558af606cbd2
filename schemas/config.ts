/** litfass.config.(yaml|json): the user's own vocabulary, networks and contract. Every key has a default that serves without it. */
import { z } from 'zod';
import { KINDS, StateCode } from './announcement.ts';
import { SEVERITIES } from './finding.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens');

/** A SKOS-like concept of the topic vocabulary. */
export const Concept = z.strictObject({
  id,
  /** Preferred label, German. */
  label: z.string().min(1),
  /** Alternative labels: spellings, synonyms, abbreviations. */
  alt: z.array(z.string().min(1)).default([]),
  /** Ids of broader concepts. */
  broader: z.array(id).default([]),
  notation: z.string().nullable().default(null),
  /** A word of common use: one passing mention in running text does not make it a topic. */
  everyday: z.boolean().default(false),
});

/** A network of municipalities or people that invites under its own name. */
export const NetworkEntry = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  states: z.array(StateCode).default([]),
  /** First and last year of its work, null where open. */
  period: z.tuple([z.number().int().nullable(), z.number().int().nullable()]).nullable().default(null),
  /** Host names of its websites. */
  sites: z.array(z.string().min(1)).default([]),
});

/** An organisation with the spellings that mean it. */
export const EntityEntry = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
});

export const Suppression = z.strictObject({
  rule: z.string().min(1),
  paths: z.array(z.string()).default(['**']),
  reason: z.string().min(1),
});

export const Config = z.strictObject({
  topics: z.array(Concept).default([]),
  networks: z.array(NetworkEntry).default([]),
  organisations: z.array(EntityEntry).default([]),
  /** Fields an announcement of a kind must have, beyond the built-in contract: {"announcement": ["title", "contacts"]}. */
  required: z.partialRecord(z.enum(KINDS), z.array(z.string())).default({}),
  checks: z
    .strictObject({
      severity: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
      suppress: z.array(Suppression).default([]),
    })
    .default({ severity: {}, suppress: [] }),
});

export type Config = z.infer<typeof Config>;
export type Concept = z.infer<typeof Concept>;
export type NetworkEntry = z.infer<typeof NetworkEntry>;
export type EntityEntry = z.infer<typeof EntityEntry>;
