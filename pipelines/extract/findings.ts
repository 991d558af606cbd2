import type { FindingSeed } from '../../extractors/rule.ts';
import type { Document } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';

/** Gives a finding its place in the file. */
export function findingFor({ offsets }: Document, seed: FindingSeed): Finding {
  const raw = 'raw' in seed.span;
  const start = offsets.position(raw ? seed.span.start : offsets.toRaw(seed.span.start));
  const end = offsets.position(raw ? seed.span.end : offsets.toRawEnd(seed.span.end));
  return {
    ruleId: seed.ruleId,
    severity: seed.severity,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    reason: seed.reason,
    actual: seed.actual ?? null,
    expected: [...(seed.expected ?? [])],
    note: seed.note ?? null,
    url: null,
  };
}
