/** Findings somebody has looked at and lets stand, each with a reason: in a comment, in the front matter, in the configuration. */
import type { RawSpan } from '../../schemas/document.ts';
import { lineStarts } from '../read/offsets.ts';
import type { Matter } from './front-matter.ts';

export interface Suppression {
  /** A check's id, or a group: "date/*". */
  readonly rule: string;
  readonly reason: string | null;
  /** Lines it covers, from 1, both included. */
  readonly from: number;
  readonly to: number;
  /** Where it stands in the file; null for one of the configuration. */
  readonly at: RawSpan | null;
  used: boolean;
}

/** `<!-- litfass-disable-next-line date/weekday-mismatch -- reason -->`; in front matter as a comment behind "#". */
const DIRECTIVE = /(?:<!--|^[ \t]*#)[ \t]*litfass-(disable-next-line|disable-line|disable|enable)\b([^\n>]*)>?/gm;

/** Every suppression a file carries itself. */
export function suppressionsIn(raw: string, matter: Matter | null): Suppression[] {
  if (!raw.includes('litfass-')) return [];
  const starts = lineStarts(raw);
  const lineOf = (offset: number) => {
    let line = 0;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    return line + 1;
  };
  const found: Suppression[] = [...fromFrontMatter(matter)];
  const open: { ids: string[]; make: (to: number) => void }[] = [];
  for (const match of raw.matchAll(DIRECTIVE)) {
    const [whole, action, rest = ''] = match;
    // A comment goes on to its end; one that has none on its line counts as well.
    const closed = whole.endsWith('>');
    if (closed && !rest.endsWith('--')) continue;
    // A comment sign counts only inside the front matter; in the body "#" is a heading.
    if (!whole.startsWith('<') && (!matter || match.index >= matter.bodyStart)) continue;
    const { ids, reason } = parts(closed ? rest.slice(0, -2) : rest);
    const start = match.index + (whole.length - whole.trimStart().length);
    const at: RawSpan = { raw: true, start, end: match.index + whole.trimEnd().length };
    const line = lineOf(start);
    const cover = (from: number, to: number) => {
      for (const rule of ids.length > 0 ? ids : ['*']) found.push({ rule, reason, from, to, at, used: false });
    };
    if (action === 'disable-next-line') cover(line + 1, line + 1);
    else if (action === 'disable-line') cover(line, line);
    else if (action === 'disable') open.push({ ids, make: (to) => cover(line, to) });
    else {
      const i = open.findLastIndex((one) => ids.length === 0 || one.ids.join() === ids.join());
      if (i >= 0) open.splice(i, 1)[0]?.make(line);
    }
  }
  for (const { make } of open) make(Number.POSITIVE_INFINITY);
  return found;
}

/** `litfass-disable:` as a mapping of ids to reasons, or as a list of "id -- reason". */
function* fromFrontMatter(matter: Matter | null): Generator<Suppression> {
  for (const { path, key, value, at, keyAt } of matter?.entries ?? []) {
    if (!/^litfass-disable(?:\.|$)/.test(path) || value === null) continue;
    const whole = { from: 1, to: Number.POSITIVE_INFINITY, used: false };
    if (path !== 'litfass-disable') yield { rule: key, reason: value || null, at: keyAt, ...whole };
    else {
      const { ids, reason } = parts(value);
      for (const rule of ids) yield { rule, reason, at, ...whole };
    }
  }
}

/** „date/weekday-mismatch -- reason“; what is written „date/weekday-mismatch: reason“ is meant so, too. */
function parts(words: string): { ids: string[]; reason: string | null } {
  const tokens = words
    .replace(/^\s*([a-z]+\/[a-z0-9*-]+):(?=\s)/, '$1 --')
    .split(/[\s,]+/)
    .filter((token) => token !== '');
  const first = tokens.findIndex((token) => !/^(?:[a-z]+\/[a-z0-9*-]+|\*)$/.test(token));
  // What looks like no id is one that is misspelt when it stands first, and else begins the reason.
  const count = first < 0 ? tokens.length : first === 0 && !/^[-–—:]/.test(tokens[0] as string) ? 1 : first;
  const reason = tokens
    .slice(count)
    .join(' ')
    .replace(/^[-–—:]+\s*/, '');
  return { ids: tokens.slice(0, count), reason: reason || null };
}

/** Whether a pattern ("date/weekday-mismatch", "date/*", "*") means a check. */
export function covers(pattern: string, id: string): boolean {
  return pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
}
