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

/** The bytes of a text in a charset, with the byte order mark of the file it replaces; null where it cannot be written so. */
export function encode(text: string, charset: string, before: Uint8Array): Uint8Array | null {
  const mark = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ].find((bytes) => bytes.every((byte, i) => before[i] === byte));
  const body = iconv.encode(text, charset);
  if (iconv.decode(body, charset) !== text) return null;
  return mark ? Buffer.concat([Uint8Array.from(mark), body]) : body;
}

/** A unified diff, as `git apply` reads it. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 2 });
  return patch.replace(/^=+\n/, '').replace(/^(--- .*|\+\+\+ .*)\t$/gm, '$1');
}
