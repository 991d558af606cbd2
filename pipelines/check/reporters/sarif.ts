import type { Finding, Severity } from '../../../schemas/finding.ts';
import { sha256 } from '../../sha256.ts';
import { CHECKS } from '../checks/index.ts';
import type { Reporter } from './reporter.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code scanning services read it. */
export const sarif: Reporter = ({ files, lang, version }) => {
  const used = new Map(files.flatMap(({ findings }) => findings.map(({ ruleId, url }) => [ruleId, url] as const)));
  const rules = CHECKS.filter(({ id }) => used.has(id));
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
  const results = files.flatMap(({ path, findings }) =>
    findings.map((finding) => {
      const ruleIndex = indexOf.get(finding.ruleId as (typeof rules)[number]['id']);
      return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[finding.severity],
        message: { text: finding.note ? `${finding.reason} ${finding.note}` : finding.reason },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
              region: regionOf(finding),
            },
          },
        ],
        partialFingerprints: { 'litfass/v1': fingerprint(path, finding) },
        properties: { actual: finding.actual, expected: finding.expected },
      };
    }),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Litfass',
            semanticVersion: version,
            language: lang,
            rules: rules.map(({ id, severity, title, rationale, advice }) => ({
              id,
              shortDescription: { text: title[lang] },
              fullDescription: { text: rationale[lang] },
              // Shown beside the finding, so that nobody needs a link to understand it.
              help: {
                text: advice[lang],
                markdown: `${rationale[lang]}\n\n**${advice[lang]}**\n\n\`litfass rules ${id}\``,
              },
              ...(used.get(id) ? { helpUri: used.get(id) } : {}),
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const regionOf = ({ line, column, endLine, endColumn }: Finding) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** A relative reference: what is special in an address is escaped, the slashes stay. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/').replace(/%40/g, '@');

/** Without the line, so that a finding stays the same one when lines are added above it. */
const fingerprint = (path: string, { ruleId, actual, reason }: Finding): string =>
  sha256([[path, ruleId, actual ?? reason].join('\n')], 32);
