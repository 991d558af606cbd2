/** What it costs to take part. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
