/** Who may or should come. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
