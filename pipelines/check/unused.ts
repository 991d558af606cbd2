/** Suppressions that suppress nothing, give no reason or name no check: each would hide a fault some day. */

import type { Config } from '../../schemas/config.ts';
import type { Document } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Check, Fault, Lang } from './check.ts';
import { REMOVED } from './checks/removed.ts';
import { SUPPRESSION_CHECKS } from './checks/suppression/index.ts';
import { findingOf } from './finding.ts';
import type { History } from './history.ts';
import { severityOf } from './run.ts';
import { covers, type Suppression } from './suppressions.ts';

interface Context {
  readonly document: Document;
  readonly checks: readonly Check[];
  readonly options: { readonly config: Config; readonly lang: Lang; readonly history?: History | null };
}

export function* unusedSuppressions(own: readonly Suppression[], context: Context): Generator<Finding> {
  const { document, checks, options } = context;
  const report = function* (check: Check, fault: Fault): Generator<Finding> {
    const severity = severityOf(check, options.config) ?? check.severity;
    if (severity !== 'off') yield findingOf(document, check, fault, { ...options, severity });
  };
  for (const { rule, reason, at, used } of own) {
    if (!at) continue;
    const meant = checks.filter(({ id }) => covers(rule, id));
    const removed = REMOVED[rule];
    if (meant.length === 0) {
      const expected = nearest(rule, checks);
      const note = removed ? { note: removed } : {};
      yield* report(SUPPRESSION_CHECKS.unknown, { at, slots: { rule }, actual: rule, expected, ...note });
      continue;
    }
    // What did not run cannot have been found: a comparison with the database, a check that is switched off.
    const ran = meant.filter(
      (one) => (!one.needsDatabase || options.history) && severityOf(one, options.config) !== 'off',
    );
    if (!used && ran.length > 0) yield* report(SUPPRESSION_CHECKS.unused, { at, slots: { rule }, actual: rule });
    if (reason === null) yield* report(SUPPRESSION_CHECKS.withoutReason, { at, slots: { rule }, actual: rule });
  }
}

function nearest(rule: string, checks: readonly Check[]): string[] {
  const tail = rule.split('/').at(-1) ?? rule;
  return checks
    .filter(({ id }) => id.endsWith(`/${tail}`) || id.split('/')[1]?.startsWith(tail.slice(0, 8)))
    .map(({ id }) => id);
}
