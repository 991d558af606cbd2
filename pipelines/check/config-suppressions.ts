/** Suppressions of litfass.config.yaml: for which files they hold, and which of them hold for nothing. */
import type { Config } from '../../schemas/config.ts';
import type { Lang } from './check.ts';
import { SUPPRESSION_CHECKS } from './checks/suppression/index.ts';
import { fill } from './finding.ts';
import type { CheckedFile } from './reporters/reporter.ts';
import type { Suppression } from './suppressions.ts';
import { urlOf } from './url.ts';

export interface ConfigSuppressions {
  /** Those that cover a file, given by its path from the working folder. */
  for(path: string): Suppression[];
  readonly all: readonly { readonly paths: readonly string[]; readonly suppression: Suppression }[];
}

export async function configSuppressions({ checks }: Config): Promise<ConfigSuppressions> {
  if (checks.suppress.length === 0) return { for: () => [], all: [] };
  const { default: picomatch } = await import('picomatch');
  const all = checks.suppress.map(({ rule, paths, reason }) => ({
    paths,
    covers: picomatch([...paths], { dot: true }),
    suppression: { rule, reason, from: 1, to: Number.POSITIVE_INFINITY, at: null, used: false },
  }));
  return {
    all,
    for: (path) => all.filter(({ covers }) => covers(path)).map(({ suppression }) => suppression),
  };
}

/** Only those that name one file, and that file was checked: of a pattern other files may still need it. */
export function unusedInConfig(
  { all }: ConfigSuppressions,
  files: readonly CheckedFile[],
  lang: Lang,
  config = 'litfass.config.yaml',
): CheckedFile[] {
  const checked = new Set(files.map(({ path }) => path));
  const { id, severity, message, advice } = SUPPRESSION_CHECKS.unused;
  const findings = all
    .filter(
      ({ paths, suppression }) => !suppression.used && paths.length > 0 && paths.every((path) => checked.has(path)),
    )
    .map(({ suppression: { rule } }) => ({
      ruleId: id,
      severity,
      ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
      reason: fill(message, { rule }, lang),
      actual: rule,
      expected: [],
      note: advice[lang],
      url: urlOf(id),
    }));
  return findings.length > 0 ? [{ path: config, findings, suppressed: 0, raw: '' }] : [];
}
