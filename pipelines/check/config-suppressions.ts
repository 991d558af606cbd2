/** Suppressions of litfass.config.yaml: for which files they hold, and which of them hold for nothing. */
import type { Config } from '../../schemas/config.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Check, Lang } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { REMOVED } from './checks/removed.ts';
import { SUPPRESSION_CHECKS } from './checks/suppression/index.ts';
import { fill } from './finding.ts';
import type { CheckedFile } from './reporters/reporter.ts';
import { severityOf } from './run.ts';
import { covers, type Suppression } from './suppressions.ts';
import { urlOf } from './url.ts';

export interface ConfigSuppressions {
  readonly config: Config;
  /** Those that cover a file, given by its path from the working folder. */
  for(path: string): Suppression[];
  readonly all: readonly { readonly paths: readonly string[]; readonly suppression: Suppression }[];
}

export async function configSuppressions(config: Config): Promise<ConfigSuppressions> {
  const { checks } = config;
  if (checks.suppress.length === 0) return { config, for: () => [], all: [] };
  const { default: picomatch } = await import('picomatch');
  const all = checks.suppress.map(({ rule, paths, reason }) => ({
    paths,
    covers: picomatch([...paths], { dot: true }),
    suppression: { rule, reason, from: 1, to: Number.POSITIVE_INFINITY, at: null, used: false },
  }));
  return {
    config,
    all,
    for: (path) => all.filter(({ covers }) => covers(path)).map(({ suppression }) => suppression),
  };
}

/**
 * What is odd about the configuration itself: ids that no check has, and suppressions that suppress nothing. Of these only
 * those that name files, all of which were checked: of a pattern other files may still need it.
 */
export function faultsOfConfig(
  { all, config }: ConfigSuppressions,
  files: readonly CheckedFile[],
  lang: Lang,
  path = 'litfass.config.yaml',
): CheckedFile[] {
  const checked = new Set(files.map((file) => file.path));
  const { unknown, unused } = SUPPRESSION_CHECKS;
  const ids = [...Object.keys(config.checks.severity), ...all.map(({ suppression }) => suppression.rule)];
  const strange = [...new Set(ids)].filter((rule) => !CHECKS.some(({ id }) => covers(rule, id)) && !OWN.has(rule));
  const idle = all.filter(({ paths, suppression: { used, rule } }) => {
    return !used && !strange.includes(rule) && paths.length > 0 && paths.every((one) => checked.has(one));
  });
  const finding = (check: Check, rule: string): Finding[] => {
    const severity = severityOf(check, config) ?? check.severity;
    if (severity === 'off') return [];
    const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const words = { reason: fill(check.message, { rule }, lang), note: (REMOVED[rule] ?? check.advice)[lang] };
    return [{ ruleId: check.id, severity, ...at, ...words, actual: rule, expected: [], url: urlOf(check.id, config) }];
  };
  const findings = [
    ...strange.flatMap((rule) => finding(unknown, rule)),
    ...idle.flatMap(({ suppression }) => finding(unused, suppression.rule)),
  ];
  return findings.length > 0 ? [{ path, findings, suppressed: 0, raw: '' }] : [];
}

/** Ids that findings have without a check behind them. */
const OWN: ReadonlySet<string> = new Set(['litfass/check-failed', 'litfass/*', '*']);
