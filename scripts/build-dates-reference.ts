/** Writes docs/reference-dates.md from the grammar: `npx tsx scripts/build-dates-reference.ts`. A test compares the two. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fields as dates } from '../extractors/dates/fields.ts';
import { GRAMMAR } from '../extractors/dates/index.ts';
import { fields as deadlines } from '../extractors/deadline/index.ts';
import { packageFile } from '../schemas/files.ts';

const TITLES = [
  'Feast days, and what only looks like a date',
  'Clock times, days and longer periods',
  'Parts of the day',
  'Times with parts of the day; counted spans',
  'Weekdays beside dates',
  'From one time to another',
  'From one day to another; several days',
  'Weekdays of ranges',
  'What comes again; days joined to times',
  'Ends told later',
  'Open ends',
  'Doubts',
];

const code = (text: string) => `\`${text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}\``;

/** The page, from the usages and rules themselves. */
export function page(): string {
  const lines = [
    '# How German dates are read',
    '',
    'Generated from the grammar by `npx tsx scripts/build-dates-reference.ts`; please do not edit. Every example runs as a',
    'test, against Tuesday, 5 January 2021, 12:00. Meanings are EDTF (ISO 8601-2).',
    '',
    'A text is split once into tokens; each stage rewrites what the one before left, and within a stage the first usage that',
    'fits takes its words. Where suites disagree with an announcement reader’s view is listed in',
    '[decisions/dates-engine.md](decisions/dates-engine.md).',
  ];
  for (const [stage, usages] of GRAMMAR.entries()) {
    lines.push('', `## ${stage + 1}. ${TITLES[stage]}`);
    for (const { id, about, examples, counterExamples = [] } of usages) {
      lines.push('', `### ${id}`, '', about);
      if (examples.length + counterExamples.length > 0) lines.push('');
      for (const [text, meaning] of examples) lines.push(`- ${code(text)} → ${code(meaning)}`);
      for (const [text, because] of counterExamples) lines.push(`- not ${code(text)}: ${because}`);
    }
  }
  lines.push(
    '',
    '## Which date is the event’s',
    '',
    'Rules of `/occurrences`, `/recurrence` and `/registration/deadline`, in order of priority.',
  );
  for (const { pointer, rules } of [...dates, ...deadlines]) {
    for (const { id, about, examples, counterExamples } of rules) {
      lines.push('', `### ${id}`, '', `${about} (${code(pointer)})`, '');
      for (const { text, value } of examples) lines.push(`- ${code(text)} → ${code(JSON.stringify(value))}`);
      for (const { text, because } of counterExamples) lines.push(`- not ${code(text)}: ${because}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(packageFile('docs/reference-dates.md'), page());
