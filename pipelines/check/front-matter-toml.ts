import { parse, TomlError } from 'smol-toml';
import type { RawSpan } from '../../schemas/document.ts';
import { lineStarts } from '../read/offsets.ts';
import { hideLongStrings } from '../read/toml-strings.ts';
import type { Matter, MatterEntry } from './front-matter.ts';

const PAIR =
  /^[ \t]*(?:\[\[?([\p{L}\w.-]+)\]\]?|["']?([\p{L}\w.-]+)["']?[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s#"'][^#\n]*))?)/gmu;

/** The pairs of TOML front matter, read line by line for their places; the parser says what is wrong with it. */
export async function tomlEntries(source: string, base: number): Promise<Pick<Matter, 'entries' | 'errors'>> {
  const at = (start: number, length: number): RawSpan => ({
    raw: true,
    start: base + start,
    end: base + start + length,
  });
  const entries: MatterEntry[] = [];
  let table = '';
  for (const match of hideLongStrings(source).matchAll(PAIR)) {
    if (match[1] !== undefined) {
      table = match[1];
      continue;
    }
    const key = match[2] as string;
    const seen = (match[3] ?? match[4] ?? match[5] ?? '').trim();
    const start = match.index + match[0].lastIndexOf(seen);
    const value = source.slice(start, start + seen.length).replace(/^(?:""|'')\s*|(?:""|'')$/g, '');
    const from = source.indexOf(value, start);
    entries.push({
      path: table === '' ? key : `${table}.${key}`,
      key,
      keyAt: at(match.index + match[0].indexOf(key), key.length),
      value,
      at: at(from, value.length),
      quoted: match[5] === undefined,
      depth: table === '' ? 0 : 1,
    });
  }
  return { entries, errors: [...faults(source, at)] };
}

function* faults(source: string, at: (start: number, length: number) => RawSpan): Generator<Matter['errors'][number]> {
  try {
    parse(source);
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
    const start = (lineStarts(source)[line - 1] ?? 0) + Math.max(0, column - 1);
    const message = (error as Error).message.split('\n')[0] as string;
    yield { at: at(Math.min(start, Math.max(0, source.length - 1)), 1), message, code: 'TOML' };
  }
}
