/** What it is about, in the terms of the vocabulary. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
