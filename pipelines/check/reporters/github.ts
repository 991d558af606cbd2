import type { Finding, Severity } from '../../../schemas/finding.ts';
import { type CheckedFile, RANK, type Reporter, summary } from './reporter.ts';

/** GitHub shows ten annotations of a kind per step; the rest would be dropped without a word. */
const LIMIT = 10;
/** A step's summary may have 1 MiB. */
const SUMMARY_BYTES = 900_000;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

interface Row extends Finding {
  readonly path: string;
}

/** Workflow commands: the worst findings become annotations in the diff, the others are told in the log. */
export const github: Reporter = ({ files, lang }) => {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const rows = rowsOf(files).filter((row) => row.severity === severity);
    for (const row of rows.slice(0, LIMIT)) lines.push(command(row));
    const rest = rows.slice(LIMIT);
    if (rest.length > 0) {
      const title =
        lang === 'de' ? `Weitere Meldungen (${COMMANDS[severity]})` : `Further findings (${COMMANDS[severity]})`;
      lines.push(`::group::${data(title)}`);
      // Plain lines: what stands in a file must never be taken for a command of the workflow.
      for (const row of rest) lines.push(plain(`${row.path}:${row.line}:${row.column} ${row.reason} ${row.ruleId}`));
      lines.push('::endgroup::');
    }
  }
  return `${[...lines, `Litfass: ${summary(files, lang)}`].join('\n')}\n`;
};

/** A Markdown table of all findings, worst first, for the step's summary page. */
export const githubSummary: Reporter = ({ files, lang }) => {
  const de = lang === 'de';
  const head = `### Litfass: ${summary(files, lang)}\n\n`;
  const rows = rowsOf(files);
  if (rows.length === 0) return head;
  let text = `${head}| ${de ? 'Stelle | Meldung | Was tun | Prüfung' : 'Place | Finding | What to do | Check'} |\n|---|---|---|---|\n`;
  for (const [i, { path, line, reason, note, ruleId }] of rows.entries()) {
    const row = `| ${cell(`${path}:${line}`)} | ${cell(reason)} | ${cell(note ?? '')} | ${ruleId} |\n`;
    if (text.length + row.length > SUMMARY_BYTES / 2) {
      const left = rows.length - i;
      return `${text}\n${de ? `… und ${left} weitere.` : `… and ${left} more.`}\n`;
    }
    text += row;
  }
  return text;
};

/** The worst first, then by file and place. */
const rowsOf = (files: readonly CheckedFile[]): Row[] =>
  files
    .flatMap(({ path, findings }) => findings.map((finding): Row => ({ ...finding, path })))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);

function command(row: Row): string {
  const { path, line, column, endLine, endColumn, severity, ruleId, reason, note } = row;
  // Columns are shown only where start and end are on one line.
  const end =
    endLine === line ? `,endLine=${endLine},endColumn=${Math.max(column, endColumn - 1)}` : `,endLine=${endLine}`;
  const place = `file=${property(path)},line=${line},col=${column}${end},title=${property(`Litfass ${ruleId}`)}`;
  return `::${COMMANDS[severity]} ${place}::${data(note ? `${reason}\n${note}` : reason)}`;
}

const data = (words: string) => words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (words: string) => data(words).replace(/:/g, '%3A').replace(/,/g, '%2C');
const plain = (words: string) => words.replace(/[\r\n]+/g, ' ').replace(/^::/, ' ::');
const cell = (words: string) => words.replace(/[\r\n]+/g, ' ').replace(/[\\|<>`*_[\]]/g, (char) => `\\${char}`);
