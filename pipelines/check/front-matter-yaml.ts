import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { RawSpan } from '../../schemas/document.ts';
import type { Matter, MatterEntry } from './front-matter.ts';

/** The pairs of a YAML mapping with their offsets in the file; what does not parse is listed beside. */
export function yamlEntries(source: string, base: number): Pick<Matter, 'entries' | 'errors'> {
  const document = parseDocument(source, { uniqueKeys: true, strict: false, prettyErrors: false });
  const entries: MatterEntry[] = [];
  const at = (start: number, end: number): RawSpan => ({ raw: true, start: base + start, end: base + end });
  const scalar = (node: Node): Pick<MatterEntry, 'value' | 'at' | 'quoted'> | null => {
    if (!isScalar(node) || !node.range) return null;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const [from, to] = [node.range[0] + Number(quoted), node.range[1] - Number(quoted)];
    const words = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return { value: node.value === null ? '' : words.trim(), at: at(from, Math.max(from, to)), quoted };
  };
  const visit = (node: Node | null, path: string, depth: number): void => {
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      if (!isScalar(keyNode) || !keyNode.range) continue;
      const key = String(keyNode.value);
      const name = path === '' ? key : `${path}.${key}`;
      const keyAt = at(keyNode.range[0], keyNode.range[1]);
      const own = { path: name, key, keyAt, depth };
      const value = pair.value as Node | null;
      const leaf = value === null ? { value: '', at: keyAt, quoted: false } : scalar(value);
      if (leaf) {
        entries.push({ ...own, ...leaf });
        continue;
      }
      entries.push({ ...own, value: null, at: keyAt, quoted: false });
      if (isSeq(value)) {
        for (const item of value.items as Node[]) {
          const words = scalar(item);
          if (words) entries.push({ ...own, depth: depth + 1, ...words });
          else visit(item, name, depth + 1);
        }
      } else visit(value, name, depth + 1);
    }
  };
  visit(document.contents as Node | null, '', 0);
  const errors = document.errors.map(({ message, code, pos }) => {
    const start = Math.min(pos[0], Math.max(0, source.trimEnd().length - 1));
    return { message, code, at: at(start, Math.max(start + 1, Math.min(pos[1], source.length))) };
  });
  return { entries, errors };
}
