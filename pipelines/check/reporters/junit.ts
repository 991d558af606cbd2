import type { Finding } from '../../../schemas/finding.ts';
import { type CheckedFile, countOf, type Reporter } from './reporter.ts';

/** JUnit XML: a suite a file, a case a finding; errors and warnings fail, notes are only told; a clean file is one passing case. */
export const junit: Reporter = ({ files }) => {
  const { error, warning } = countOf(files);
  const suites = files.map(suite).join('');
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="litfass" tests="${tests}" failures="${error + warning}" errors="0">\n${suites}</testsuites>\n`;
};

function suite(file: CheckedFile): string {
  const { path, findings } = file;
  const { error, warning } = countOf([file]);
  const head = `  <testsuite name="${xml(path)}" tests="${Math.max(1, findings.length)}" failures="${error + warning}" errors="0" skipped="0">\n`;
  const clean = `    <testcase name="litfass" classname="${xml(path)}" file="${xml(path)}"/>\n`;
  return `${head}${findings.map((finding) => testcase(path, finding)).join('') || clean}  </testsuite>\n`;
}

function testcase(path: string, { ruleId, line, column, severity, reason, note }: Finding): string {
  const place = `${path}:${line}:${column}`;
  const head = `    <testcase name="${xml(`${ruleId} ${line}:${column}`)}" classname="${xml(path)}" file="${xml(path)}" line="${line}">\n`;
  const words = xml([place, reason, note ?? ''].filter((part) => part !== '').join('\n'));
  const body =
    severity === 'info'
      ? `      <system-out>${words}</system-out>\n`
      : `      <failure type="${severity}" message="${xml(reason)}">${words}</failure>\n`;
  return `${head}${body}    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Characters that XML 1.0 does not allow at all become U+FFFD, half surrogates included. */
const xml = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n]/g, (char: string) => ENTITIES[char] as string);
