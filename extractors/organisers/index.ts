/** Who invites, with whom, and who pays: organisers, partners, funders. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];
