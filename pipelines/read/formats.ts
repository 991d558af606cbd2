/** The registry of input formats: one file a format, one entry here. */
import type { Parsed } from './parsed.ts';

export interface Format {
  readonly mediaType: string;
  /** Without dots, lower case. */
  readonly extensions: readonly string[];
  /** Recognises a file by its beginning, where the extension says nothing. */
  readonly sniff: RegExp;
  read(raw: string): Promise<Parsed>;
}

export const FORMATS: readonly Format[] = [
  {
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml', 'shtml'],
    sniff:
      /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html)|<(?:head|body|div|main|article|section|p|h[1-6])[\s>])/i,
    read: async (raw) => (await import('./html.ts')).readHtml(raw),
  },
  {
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown', 'mdx', 'mkd'],
    sniff: /^(?:---\s*\n[\p{L}\w-]+\s*:|\+\+\+\s*\n|# \S)/u,
    read: async (raw) => (await import('./markdown.ts')).readMarkdown(raw),
  },
  {
    mediaType: 'text/plain',
    extensions: ['txt', 'text'],
    sniff: /(?:)/,
    read: async (raw) => (await import('./text.ts')).readText(raw),
  },
];

/** Extensions of files that can be read, without dots. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/** The format a file's name gives it, else the one its beginning looks like. */
export function formatOf(path: string, raw: string): Format {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  const named = FORMATS.find((format) => extension !== undefined && format.extensions.includes(extension));
  return named ?? (FORMATS.find((format) => format.sniff.test(raw)) as Format);
}
