/**
 * Writes a bundle in Latin-1. V8 keeps a program with a single letter beyond Latin-1 at two bytes a character, and what takes twice the
 * memory brings the first collection of all of it into the run of a short command.
 */
import { parse } from 'acorn';
import { edited, visit } from './edits.mjs';

const BEYOND = /[^\x00-\xff]/g;
const escaped = (words) =>
  words.replace(BEYOND, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function latinBundle(code) {
  const edits = [];
  const raw = new Set();
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'TaggedTemplateExpression' && code.slice(node.start, node.quasi.start) === 'String.raw') {
      // What is meant as it stands cannot hold an escape: it becomes a template whose backslashes are doubled.
      edits.push([node.start, node.quasi.start, '']);
      for (const { start, end } of node.quasi.quasis) {
        raw.add(start);
        edits.push([start, end, escaped(code.slice(start, end).replaceAll('\\', '\\\\'))]);
      }
    } else if (node.type === 'Literal' || (node.type === 'TemplateElement' && !raw.has(node.start))) {
      const written = code.slice(node.start, node.end);
      const latin = escaped(written);
      if (latin !== written) edits.push([node.start, node.end, latin]);
    }
  });
  return edited(code, edits);
}
