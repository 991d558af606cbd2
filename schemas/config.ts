/** litfass.config.(yaml|json): the user's own vocabulary, networks and contract. Every key has a default that serves without it. */
import { z } from 'zod';
import { Announcement, KINDS, StateCode } from './announcement.ts';
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

/** „registration.deadline“, „contacts“: a misspelt one would be missing from every announcement. */
const FieldPath = z.string().refine((path) => fieldOf(path) in Announcement.shape, {
  error: ({ input }) =>
    `there is no field "${fieldOf(String(input))}"; fields: ${Object.keys(Announcement.shape).join(', ')}`,
});
const fieldOf = (path: string): string => path.replace(/^\//, '').split(/[./]/)[0] as string;

export const Config = z.strictObject({
  topics: z.array(Concept).default([]).describe('Concepts beyond the built-in vocabulary'),
  networks: z.array(NetworkEntry).default([]).describe('Who invites under its own name'),
  organisations: z.array(EntityEntry).default([]).describe('Spellings that mean one organisation'),
  /** Fields an announcement of a kind must have, beyond the built-in contract: {"announcement": ["title", "contacts"]}. */
  required: z
    .partialRecord(z.enum(KINDS), z.array(FieldPath))
    .default({})
    .describe('Fields an announcement of a kind must have: announcement: [contacts, registration.deadline]'),
  checks: z
    .strictObject({
      severity: z
        .record(z.string(), z.enum([...SEVERITIES, 'off']))
        .default({})
        .describe('error, warning, info or off for a check ("people/no-contact") or a group ("text/*")'),
      suppress: z.array(Suppression).default([]).describe('Findings that are known and accepted, each with a reason'),
      reference: z
        .url({ protocol: /^https?$/ })
        .nullable()
        .default(null)
        .describe('Address at which docs/checks.md is published for your editors: findings link to its sections'),
    })
    .default({ severity: {}, suppress: [], reference: null })
    .describe('Weights of checks, accepted findings, and where the checks are explained'),
  language: z
    .enum(['de', 'en'])
    .nullable()
    .default(null)
    .describe('Language of what check says, where --lang is not given'),
});

export type Config = z.infer<typeof Config>;
export type Concept = z.infer<typeof Concept>;
export type NetworkEntry = z.infer<typeof NetworkEntry>;
export type EntityEntry = z.infer<typeof EntityEntry>;
