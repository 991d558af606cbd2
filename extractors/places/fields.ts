/** Where it takes place, whether one goes there or joins online, and the states it is about. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];

/** Resolved last: venue, audience and networks tell what region an announcement is about. */
export const regions: readonly Field[] = [];
