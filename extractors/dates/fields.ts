/** When it takes place: occurrences and their recurrence. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
