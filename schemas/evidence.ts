import { z } from 'zod';

/**
 * The words a value rests on. `start` and `end` are UTF-16 offsets into the decoded source file, `line` and `column`
 * count from 1; `text` is what a reader sees there: the slice with markup removed, entities decoded, white space folded.
 */
export const Evidence = z.object({
  rule: z.string().min(1),
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  confidence: z.number().min(0).max(1),
  /** Why a value that the words do not state outright was inferred from them. */
  note: z.string().optional(),
});

export type Evidence = z.infer<typeof Evidence>;
