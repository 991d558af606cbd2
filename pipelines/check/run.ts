/** Runs the checks on one announcement: severities of the configuration, suppressions, and what is odd about those. */
import type { Config } from '../../schemas/config.ts';
import type { Finding, Severity } from '../../schemas/finding.ts';
import type { Check, Edit, Fault, Lang } from './check.ts';
import { findingOf } from './finding.ts';
import type { Subject } from './subject.ts';
import { covers, type Suppression } from './suppressions.ts';

export interface Outcome {
  readonly findings: Finding[];
  /** Repairs of the faults that stay. */
  readonly edits: Edit[];
  readonly suppressed: number;
}

export interface RunOptions {
  readonly checks: readonly Check[];
  readonly lang: Lang;
  readonly suppressions: readonly Suppression[];
}

/** Runs every check that is not switched off. One that throws is a fault of ours and leaves an info, never stops the file. */
export function runChecks(subject: Subject, { checks, lang, suppressions }: RunOptions): Outcome {
  const findings: Finding[] = [];
  const edits: Edit[] = [];
  let suppressed = 0;
  for (const check of checks) {
    const configured = severityOf(check, subject.config);
    if (configured === 'off' || (check.needsDatabase && !subject.history)) continue;
    const { faults, crash } = attempt(check, subject);
    if (crash !== null) findings.push(crashed(check, crash));
    for (const fault of faults) {
      const severity = configured ?? fault.severity ?? check.severity;
      const finding = findingOf(subject.document, check, fault, { severity, lang, config: subject.config });
      const hidden = suppressions.filter(
        ({ rule, from, to }) => covers(rule, check.id) && finding.line >= from && finding.line <= to,
      );
      for (const one of hidden) one.used = true;
      if (hidden.length > 0) suppressed++;
      else {
        findings.push(finding);
        edits.push(...(fault.edits ?? []));
      }
    }
  }
  return { findings, edits, suppressed };
}

/** What the configuration says of a check: its own id before its group; null where it says nothing. */
export function severityOf(check: Pick<Check, 'id'>, { checks }: Config): Severity | 'off' | null {
  const { severity } = checks;
  return severity[check.id] ?? severity[`${check.id.split('/')[0]}/*`] ?? null;
}

function attempt(check: Check, subject: Subject): { faults: Fault[]; crash: string | null } {
  try {
    return { faults: [...check.run(subject)], crash: null };
  } catch (error) {
    return { faults: [], crash: error instanceof Error ? error.message : String(error) };
  }
}

const crashed = (check: Check, message: string): Finding => ({
  ruleId: 'litfass/check-failed',
  severity: 'info',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  reason: `Check ${check.id} failed: ${message}`,
  actual: null,
  expected: [],
  note: 'This is a fault of Litfass. Please report it with the file, or a shortened copy of it.',
  url: null,
});
