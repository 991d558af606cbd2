/** Repairs: edits of the decoded file, applied from the back, written in the file's own charset. */
import iconv from 'iconv-lite';
import type { Edit } from './check.ts';

/** The text with the edits made; of two that overlap the first one stays. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    text += raw.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + raw.slice(at);
}

/**
 * The bytes of a text in a charset, with the byte order mark of the file it replaces. Null where it cannot be written so, or
 * where the file's own text `raw` could not: bytes that were broken before would be lost.
 */
export function encode(text: string, charset: string, before: Uint8Array, raw: string): Uint8Array | null {
  const mark = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ].find((bytes) => bytes.every((byte, i) => before[i] === byte));
  const marked = (words: string) => {
    const body = iconv.encode(words, charset, { addBOM: false });
    return mark ? Buffer.concat([Uint8Array.from(mark), body]) : body;
  };
  if (!marked(raw).equals(before) || iconv.decode(iconv.encode(text, charset), charset) !== text) return null;
  return marked(text);
}

/**
 * A unified diff, as `git apply` reads it from the folder that paths start from: in the file's own bytes, its byte order mark
 * included. UTF-16 is binary to git: there the diff is for reading only.
 */
export async function diffOf(path: string, before: string, after: string, charset: string): Promise<Uint8Array> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 2 });
  const [, from = '', to = '', ...hunks] = patch.split('\n');
  // A tab ends a name with blanks in it; elsewhere git writes none.
  const name = (line: string) => (/ .* /.test(line) ? `${line.trimEnd()}\t` : line.trimEnd());
  const head = Buffer.from(`${name(from)}\n${name(to)}\n`);
  const body = hunks.join('\n');
  return Buffer.concat([head, /^utf-?16/.test(charset) ? Buffer.from(body) : iconv.encode(body, charset)]);
}
