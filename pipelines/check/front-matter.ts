/** Front matter with the places of its keys, not only of its values as in the hints: a fault is shown where it is mended. */
import type { RawSpan } from '../../schemas/document.ts';
import { canonicalKey, FRONT_MATTER, type FrontMatterType } from '../../schemas/front-matter.ts';

export interface MatterEntry {
  /** "contact.email"; items of a list share the path of their key. */
  readonly path: string;
  /** The last part of the path as written. */
  readonly key: string;
  readonly keyAt: RawSpan;
  /** The value's words; empty for a key without one, null for a map or list, whose members follow. */
  readonly value: string | null;
  readonly at: RawSpan;
  readonly quoted: boolean;
  readonly depth: number;
}

export interface Matter {
  readonly kind: 'yaml' | 'toml';
  readonly entries: readonly MatterEntry[];
  /** What does not parse. */
  readonly errors: readonly { readonly at: RawSpan; readonly message: string; readonly code: string }[];
  /** Where the opening fence ends. */
  readonly fence: number;
  readonly bodyStart: number;
  /** Day of publication, where the front matter gives one. */
  readonly published: string | null;
}

/** What a canonical key holds; null for one that is none. */
export const typeOf = (name: string): FrontMatterType | null => FRONT_MATTER[name]?.type ?? null;

/** Reads the front matter at the head of a file; null where there is none. The YAML parser is loaded only then. */
export async function readMatter(raw: string): Promise<Matter | null> {
  if (!/^\s*(?:---|\+\+\+)[ \t]*\r?\n/.test(raw)) return null;
  const { findFrontMatter } = await import('../read/front-matter.ts');
  const found = findFrontMatter(raw);
  if (!found) return null;
  const inside = raw.slice(found.start, found.end);
  const { entries, errors } =
    found.kind === 'yaml'
      ? (await import('./front-matter-yaml.ts')).yamlEntries(inside, found.start)
      : await (await import('./front-matter-toml.ts')).tomlEntries(inside, found.start);
  const published = entries.find(({ key, depth, value }) => depth === 0 && value && canonicalKey(key) === 'published');
  return {
    kind: found.kind,
    entries,
    errors,
    fence: found.start - (raw[found.start - 2] === '\r' ? 2 : 1),
    bodyStart: found.bodyStart,
    published: /^\d{4}-\d{2}-\d{2}/.exec(published?.value ?? '')?.[0] ?? null,
  };
}

/** The top-level entry whose key stands for one of the canonical names. */
export function entryOf(matter: Matter | null, ...names: string[]): MatterEntry | undefined {
  return matter?.entries.find(({ key, depth, value }) => depth === 0 && names.includes(canonicalKey(key, value) ?? ''));
}
