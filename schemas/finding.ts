import { z } from 'zod';

export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** A problem in an announcement, in the fields of VFileMessage, so that unified's reporters understand it. */
export const Finding = z.object({
  ruleId: z.string().min(1),
  severity: z.enum(SEVERITIES),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  endLine: z.number().int().positive(),
  endColumn: z.number().int().positive(),
  /** What is wrong, in one sentence. */
  reason: z.string().min(1),
  actual: z.string().nullable(),
  expected: z.array(z.string()),
  note: z.string().nullable(),
  url: z.string().nullable(),
});

export type Finding = z.infer<typeof Finding>;
export type Severity = (typeof SEVERITIES)[number];
