import pc from 'picocolors';
import type { Finding } from '../../../schemas/finding.ts';
import { NAMES, type Reporter, summary } from './reporter.ts';

/** Longest stretch of a line that is shown: pages saved by programs have lines of thousands of characters. */
const MAX_LINE = 100;

/** For people: each finding with its line, a caret below the words, and what to do. */
export const text: Reporter = ({ files, lang, colours }) => {
  const paint = pc.createColors(colours);
  const ink = { error: paint.red, warning: paint.yellow, info: paint.cyan };
  const parts = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings, raw }) => {
      const lines = raw.split(/\r\n|\n|\r/);
      const shown = findings.map((finding) => {
        const { line, column, severity, reason, note, ruleId } = finding;
        const name = ink[severity](paint.bold(NAMES[lang][severity][0]));
        const head = `${paint.bold(`${path}:${line}:${column}`)}  ${name}  ${reason}  ${paint.dim(ruleId)}`;
        const excerpt = excerptOf(finding, lines[line - 1] ?? '', paint.dim, ink[severity]);
        return [head, ...excerpt, ...(note ? [`  ${paint.dim('→')} ${note}`] : [])].join('\n');
      });
      return `${shown.join('\n\n')}\n`;
    });
  const total = summary(files, lang);
  return `${[...parts, paint.bold(total)].join('\n')}\n`;
};

type Ink = (words: string) => string;

/** The line with its number, and below it the caret. Tabs become blanks so that the two stay aligned. */
function excerptOf({ line, column, endLine, endColumn }: Finding, source: string, dim: Ink, ink: Ink): string[] {
  if (source.trim() === '') return [];
  const from = Math.max(0, Math.min(column - 1 - 30, source.length - MAX_LINE));
  const cut = source.length > MAX_LINE;
  const start = cut ? from : 0;
  const shown = source.slice(start, start + MAX_LINE).replace(/\t/g, ' ');
  const lead = start > 0 ? '…' : '';
  const tail = cut && start + MAX_LINE < source.length ? '…' : '';
  const gutter = String(line);
  const width = Math.max(
    1,
    Math.min(endLine > line ? source.length + 1 : endColumn, start + shown.length + 1) - column,
  );
  const indent = ' '.repeat(lead.length + columns(shown.slice(0, Math.max(0, column - 1 - start))));
  return [
    `  ${dim(`${gutter} │`)} ${lead}${shown}${tail}`,
    `  ${dim(`${' '.repeat(gutter.length)} │`)} ${indent}${ink('^'.repeat(Math.max(1, columns(source.substr(column - 1, width)))))}`,
  ];
}

/** Columns of a terminal that a text takes: combining marks take none. */
const columns = (words: string): number => [...words].filter((char) => !/^[\p{M}\p{Cf}]$/u.test(char)).length;
