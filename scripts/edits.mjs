/** Changes to a program's text, found in its tree. */

/** Calls `look` with every node of a tree. */
export function visit(node, look) {
  if (Array.isArray(node)) for (const child of node) visit(child, look);
  else if (node && typeof node.type === 'string') {
    look(node);
    for (const key of Object.keys(node)) if (key !== 'regex') visit(node[key], look);
  }
}

/** The text with its edits, each [start, end, words]. */
export function edited(code, edits) {
  let out = code;
  for (const [start, end, words] of edits.sort((a, b) => b[0] - a[0]))
    out = out.slice(0, start) + words + out.slice(end);
  return out;
}
