/** A document in short, to compare: "~footer paragraph: words", "heading 1: words", "place (Ort): line / line". */
import { readSource } from '../../pipelines/read/index.ts';
import type { Document } from '../../schemas/document.ts';

export async function outlines(path: string, content: string | Uint8Array): Promise<string[][]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await readSource({ path, bytes })).map(outline);
}

/** The outline of a file that holds one announcement. */
export async function outlineOf(path: string, content: string | Uint8Array): Promise<string[]> {
  const [first, ...more] = await outlines(path, content);
  if (!first || more.length > 0) throw new Error(`${more.length + 1} documents where one was expected`);
  return first;
}

function outline({ blocks, text }: Document): string[] {
  return blocks.map(({ kind, level, boilerplate, field, start, end }) => {
    const mark = boilerplate ? `~${boilerplate} ` : '';
    if (!field)
      return `${mark}${kind}${level > 0 ? ` ${level}` : ''}: ${text.slice(start, end).replace(/\n/g, ' / ').replace(/\t/g, ' | ')}`;
    const lines = field.lines.map((line) => text.slice(line.start, line.end));
    return `${mark}${field.key ?? '?'} (${text.slice(field.label.start, field.label.end)}): ${lines.join(' / ')}`.trimEnd();
  });
}
