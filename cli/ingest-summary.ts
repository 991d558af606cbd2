/** The summary of a run, as a person reads it. */
import colors from 'picocolors';
import type { IngestSummary } from '../pipelines/ingest.ts';

/** Quarantined sources that are listed; the rest is counted, and the database has them all. */
const LISTED = 10;

const FIELDS: Readonly<Record<string, string>> = {
  occurrences: 'date',
  venues: 'place',
  postal_codes: 'postcode',
  regions: 'state',
};

/** Ends with where the result is and what to do next. */
export function summaryText(summary: IngestSummary, database: string): string {
  const blocks = [headline(summary), quarantine(summary), fillRates(summary), remarks(summary), next(database)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function headline({
  files,
  unchanged,
  read,
  added,
  changed,
  removed,
  total,
  quarantined,
  seconds,
}: IngestSummary): string {
  const refused = new Set(quarantined.map(({ path }) => path)).size;
  const rows: [string, number, string][] = [
    ['files', files, `${number(read)} read, ${number(unchanged)} unchanged since the last run`],
    ['announcements', total, `${number(added)} new, ${number(changed)} changed, ${number(removed)} removed`],
    ['quarantine', refused, refused === 0 ? '' : 'files that gave no record; they are tried again on every run'],
  ];
  const lines = rows.map(
    ([label, count, note]) => `${label.padEnd(14)}${number(count).padStart(9)}   ${colors.dim(note)}`,
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${'time'.padEnd(14)}${`${seconds.toFixed(1)} s`.padStart(9)}`;
}

function quarantine({ quarantined }: IngestSummary): string {
  if (quarantined.length === 0) return '';
  const lines = quarantined
    .slice(0, LISTED)
    .map(
      ({ path, message, advice }) =>
        `  ${colors.yellow(message.includes(path) ? message : `${path}: ${message}`)}\n    ${advice}`,
    );
  const rest = quarantined.length - LISTED;
  if (rest > 0) lines.push(`  and ${number(rest)} more: litfass query "SELECT path, message, advice FROM quarantine"`);
  return `In quarantine\n${lines.join('\n')}`;
}

function fillRates({ fillRates, total }: IngestSummary): string {
  if (total === 0) return '';
  const cells = fillRates.map(({ field, rate }) => {
    const percent = Math.round((rate ?? 0) * 100);
    return `${(FIELDS[field] ?? field).padEnd(13)}${`${percent} %`.padStart(6)}  ${bar(percent)}`;
  });
  const half = Math.ceil(cells.length / 2);
  const lines = cells.slice(0, half).map((cell, i) => `  ${cell}   ${cells[half + i] ?? ''}`.trimEnd());
  return `Announcements that have a value\n${lines.join('\n')}`;
}

function bar(percent: number): string {
  const full = Math.round(percent / 10);
  return colors.cyan('█'.repeat(full)) + colors.dim('░'.repeat(10 - full));
}

function remarks({ ignored, absent }: IngestSummary): string {
  const kinds = Object.entries(ignored).map(([kind, count]) => (count === 1 ? kind : `${number(count)} ${kind}`));
  return [
    kinds.length > 0 ? `Passed over, since no reader knows them: ${kinds.join(', ')}.` : '',
    absent > 0
      ? `${number(absent)} files in the database were not named this time; they stay. --prune takes them out.`
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function next(database: string): string {
  const option = database === 'output/litfass.duckdb' ? '' : ` --db ${database}`;
  return `The database is ${colors.bold(database)}. Next: litfass report${option}, or litfass query${option} "FROM events LIMIT 10"`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
