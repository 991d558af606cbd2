/** The networks an announcement belongs to. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
