import { z } from 'zod';

export const QUARANTINE_REASONS = [
  'unreadable',
  'empty',
  'binary',
  'too-large',
  'unknown-format',
  'no-announcement',
  'invalid-record',
  'crashed',
  'duplicate',
] as const;

/** A source that could not become a record: kept with the reason and what to do, tried again on every later run. */
export const Quarantined = z.object({
  path: z.string().min(1),
  uri: z.string().nullable(),
  sha256: z.string().nullable(),
  reason: z.enum(QUARANTINE_REASONS),
  /** What happened, in one sentence that names the file. */
  message: z.string().min(1),
  /** What the reader of this message can do about it. */
  advice: z.string().min(1),
});

export type Quarantined = z.infer<typeof Quarantined>;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];
