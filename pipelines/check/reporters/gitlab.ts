import type { Severity } from '../../../schemas/finding.ts';
import { sha256 } from '../../sha256.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report (a subset of Code Climate's format): shown in the merge request. */
export const gitlab: Reporter = ({ files }) => {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, severity, reason, note, line, endLine, actual }, i) => ({
      description: note ? `${reason} ${note}` : reason,
      check_name: ruleId,
      // Without the line, so that a finding stays the same one when lines are added above it.
      fingerprint: sha256([
        [path, ruleId, actual ?? reason, findings.slice(0, i).filter((one) => one.ruleId === ruleId).length].join('\n'),
      ]),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line, end: endLine } },
    })),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
};
