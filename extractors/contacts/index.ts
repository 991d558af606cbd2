/** People and mailboxes one can turn to. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
