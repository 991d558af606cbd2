/** Title, subtitle, format and series of the event. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
