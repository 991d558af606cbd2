/** Checks on the suppressions themselves: they run after all others, when it is known what was suppressed. */
import { unknown } from './unknown.ts';
import { unused } from './unused.ts';
import { withoutReason } from './without-reason.ts';

export const SUPPRESSION_CHECKS = { unused, withoutReason, unknown };
