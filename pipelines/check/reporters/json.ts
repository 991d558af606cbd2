import type { Reporter } from './reporter.ts';

/** One array of findings, each with its file. */
export const json: Reporter = ({ files }) => {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, severity, reason, actual, expected, note, url, ...place }) => {
      const { line, column, endLine, endColumn } = place;
      return { path, line, column, endLine, endColumn, ruleId, severity, reason, actual, expected, note, url };
    }),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
};
