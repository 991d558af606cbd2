/** The promise everything rests on: every span of a text, and every piece of evidence, leads to the words in the file. */
import { describe, expect, it } from 'vitest';
import { processSource } from '../../../pipelines/process.ts';
import { readSource, Unreadable } from '../../../pipelines/read/index.ts';
import { Config } from '../../../schemas/config.ts';
import type { Document, Span } from '../../../schemas/document.ts';
import { type File, fixtureFiles, SHARED_ABSENT, sharedFiles } from '../../support/files.ts';
import { seen, strip } from '../../support/strip.ts';

const config = Config.parse({});

describe('fixtures', () => {
  it.each(fixtureFiles().map((file) => [file.path, file] as const))('%s', (_, file) => check(file));
});

describe.skipIf(SHARED_ABSENT)('real announcements (skipped where ../shared is absent)', () => {
  it.each(sharedFiles().map((file) => [file.path.split('/').slice(-2).join('/'), file] as const))('%s', (_, file) =>
    check(file),
  );
});

async function check({ path, bytes }: File): Promise<void> {
  let documents: Document[];
  try {
    documents = await readSource({ path, bytes });
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return;
  }
  const random = lottery(path);
  for (const document of documents) {
    const faults: string[] = [];
    for (const span of [
      ...runs(document),
      ...fieldSpans(document),
      ...words(document),
      ...someSpans(document, random),
    ]) {
      const fault = faultOf(document, span);
      if (fault) faults.push(fault);
    }
    expect(faults, `${path}: slices of the file that are not the words of their span`).toEqual([]);
  }
  await checkEvidence({ path, bytes }, documents);
}

async function checkEvidence({ path, bytes }: File, documents: readonly Document[]): Promise<void> {
  const { records } = await processSource({ path, bytes, published: '2020-01-15' }, config);
  const { raw, source } = documents[0] as Document;
  const faults: string[] = [];
  for (const record of records) {
    for (const [pointer, entries] of Object.entries(record.evidence)) {
      for (const { start, end, line, column, text, rule } of entries) {
        const slice = raw.slice(start, end);
        if (strip(slice, source.mediaType) !== seen(text, source.mediaType))
          faults.push(`${pointer} (${rule}): ${JSON.stringify(text)} is ${JSON.stringify(slice)} in the file`);
        const at = place(raw, start);
        if (at.line !== line || at.column !== column)
          faults.push(`${pointer} (${rule}): ${line}:${column} should be ${at.line}:${at.column}`);
      }
    }
  }
  expect(faults, path).toEqual([]);
}

function faultOf(document: Document, { start, end }: Span): string | null {
  const { offsets, raw, text, source } = document;
  // Across words that were left out there is no single slice; evidence parts there.
  if (start >= end || offsets.cuts(start, end).length > 0) return null;
  const from = offsets.toRaw(start);
  const to = offsets.toRawEnd(end);
  const want = seen(text.slice(start, end).replace(/\s+/gu, ' '), source.mediaType);
  const got = strip(raw.slice(from, to), source.mediaType).replace(
    / ?\| ?/g,
    source.mediaType === 'text/html' ? '$&' : ' ',
  );
  const bars = (words: string) => (source.mediaType === 'text/html' ? words : words.replace(/[\s|]+/g, ' ').trim());
  if (bars(got) !== bars(want)) return `${JSON.stringify(want)} is ${JSON.stringify(raw.slice(from, to))}`;
  const { line, column } = offsets.position(from);
  const at = place(raw, from);
  return at.line === line && at.column === column ? null : `${line}:${column} should be ${at.line}:${at.column}`;
}

/** Blocks, parted where a field holds several of the file's: between them stand bullets and the like. */
const runs = ({ blocks, text }: Document): Span[] =>
  blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(/\S(?:(?!\n\n).)*/gsu)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );

const fieldSpans = ({ blocks }: Document): Span[] =>
  blocks.flatMap(({ field }) => (field ? [field.label, ...field.lines] : []));

const words = ({ text }: Document): Span[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Spans within one line, at places a seeded generator chooses. */
function someSpans({ text }: Document, random: () => number): Span[] {
  const lines = [...text.matchAll(/[^\n\t]+/gu)];
  return Array.from({ length: 60 }, () => {
    const line = lines[Math.floor(random() * lines.length)];
    if (!line) return { start: 0, end: 0 };
    const a = line.index + Math.floor(random() * line[0].length);
    const b = line.index + Math.ceil(random() * line[0].length);
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }).filter(({ start, end }) => !/^[\ud800-\udfff]|[\ud800-\udfff]$/.test(text.slice(start, end)));
}

function place(raw: string, offset: number): { line: number; column: number } {
  const lines = raw.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
  // A slice that ends between \r and \n would count the line twice.
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function lottery(seed: string): () => number {
  let state = [...seed].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
