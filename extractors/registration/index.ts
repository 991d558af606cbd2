/** Whether one must register, and where. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
