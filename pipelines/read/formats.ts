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

/** A reader that is loaded with its first file; asking for the module again would cost more than reading a short file. */
function later(load: () => Promise<(raw: string) => Parsed | Promise<Parsed>>): Format['read'] {
  let loaded: ReturnType<typeof load> | undefined;
  return async (raw) => {
    loaded ??= load();
    return (await loaded)(raw);
  };
}

export const FORMATS: readonly Format[] = [
  {
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml', 'shtml'],
    sniff:
      /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html)|<(?:head|body|div|main|article|section|p|h[1-6])[\s>])/i,
    read: later(async () => (await import('./html.ts')).readHtml),
  },
  {
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown', 'mdx', 'mkd'],
    sniff: /^(?:---\s*\n[\p{L}\w-]+\s*:|\+\+\+\s*\n|# \S)/u,
    read: later(async () => (await import('./markdown.ts')).readMarkdown),
  },
  {
    mediaType: 'text/plain',
    extensions: ['txt', 'text'],
    sniff: /(?:)/,
    read: later(async () => (await import('./text.ts')).readText),
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
