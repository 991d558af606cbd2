/** The day until which one can register. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
