/** YAML or TOML front matter → hints, each at its value's place in the file. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Hint } from '../../schemas/document.ts';
import { hideLongStrings } from './toml-strings.ts';

export interface FrontMatter {
  readonly kind: 'yaml' | 'toml';
  /** Offsets of what stands between the fences. */
  readonly start: number;
  readonly end: number;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Finds the block between "---" (YAML) or "+++" (TOML) fences at the very start of a file. */
export function findFrontMatter(raw: string): FrontMatter | null {
  const open = /^\s*?(---|\+\+\+)[ \t]*\r?\n/.exec(raw);
  if (open?.index !== 0) return null;
  const fence = open[1] === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  fence.lastIndex = open[0].length;
  const close = fence.exec(raw);
  if (!close) return null;
  const inside = raw.slice(open[0].length, close.index);
  // A rule at the top of a plain text file is no front matter: that has keys.
  if (inside.trim() !== '' && !/^[ \t]{0,20}["']?[\p{L}\w][\p{L}\w .-]{0,60}["']?[ \t]{0,8}[:=]/mu.test(inside))
    return null;
  return {
    kind: open[1] === '---' ? 'yaml' : 'toml',
    start: open[0].length,
    end: close.index,
    bodyStart: fence.lastIndex,
  };
}

/** The keys of front matter as hints with dotted names; what does not parse yields the pairs that can be read line by line. */
export async function frontMatterHints(raw: string, matter: FrontMatter): Promise<Hint[]> {
  const source = raw.slice(matter.start, matter.end);
  if (matter.kind === 'toml') return tomlHints(raw, matter, source);
  const hints: Hint[] = [];
  const document = parseDocument(source, { lineCounter: new LineCounter(), uniqueKeys: false, strict: false });
  collect(source, document.contents as Node | null, [], (path, value, start, end) => {
    hints.push(hint(path, value, matter.start + start, matter.start + end));
  });
  return hints;
}

type Collected = (path: readonly string[], value: string, start: number, end: number) => void;

function collect(source: string, node: Node | null, path: readonly string[], found: Collected): void {
  if (isMap(node)) {
    for (const pair of node.items) collect(source, pair.value as Node | null, [...path, String(pair.key)], found);
  } else if (isSeq(node)) {
    for (const item of node.items) collect(source, item as Node, path, found);
  } else if (isScalar(node) && node.range && node.value !== null) {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    // The words as written: a YAML date would lose its form, 08:00 become 480.
    const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    const [from, to] = [node.range[0] + quoted, node.range[1] - quoted];
    // A block scalar („|“, „>“) begins below its sign.
    const head = /^BLOCK/.test(node.type ?? '') ? (/^[^\n]*\n\s*/.exec(source.slice(from, to))?.[0].length ?? 0) : 0;
    found(path, value.trim(), from + head, from + source.slice(from, to).trimEnd().length);
  }
}

async function tomlHints(raw: string, matter: FrontMatter, source: string): Promise<Hint[]> {
  const { parse } = await import('smol-toml');
  let parsed: unknown = null;
  try {
    parsed = parse(source);
  } catch {
    // Read below, pair by pair; the check command reports the fault itself.
  }
  const hints: Hint[] = [];
  const pairs =
    /^[ \t]*(?:\[\[?([\p{L}\w.-]+)\]|["']?([\p{L}\w.-]+)["']?[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s#][^#\n]*)))/gmu;
  let table = '';
  for (const match of hideLongStrings(source).matchAll(pairs)) {
    if (match[1] !== undefined) {
      table = match[1];
      continue;
    }
    const seen = match[3] ?? match[4] ?? match[5]?.trim() ?? '';
    const from = match.index + match[0].lastIndexOf(seen);
    const value = source.slice(from, from + seen.length).replace(/^(?:""|'')\s*|(?:""|'')$/g, '');
    const start = matter.start + source.indexOf(value, from);
    const key = match[2] as string;
    // A table of the event's own tells its date from the page's; those of site generators ([extra], [params]) only group keys.
    const path = /^(?:event|termin|veranstaltung)$/.test(table) ? ['event', key] : [key];
    const typed = parsed && typeof parsed === 'object' ? (parsed as Record<string, unknown>)[key] : undefined;
    if (Array.isArray(typed)) {
      for (const item of typed) {
        const at = raw.indexOf(String(item), start);
        if (at >= 0) hints.push(hint(path, String(item), at, at + String(item).length));
      }
    } else if (value) {
      hints.push(hint(path, table === '' && typeof typed === 'string' ? typed : value, start, start + value.length));
    }
  }
  return hints;
}

function hint(path: readonly string[], value: string, start: number, end: number): Hint {
  return {
    origin: 'front-matter',
    name: path.join('.'),
    value,
    at: { raw: true, start, end },
    shown: null,
    group: 0,
    type: null,
  };
}
