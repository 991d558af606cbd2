/**
 * Takes from a bundle what only tests and reference pages want, and hands expressions over as words: V8 reads an expression that
 * stands in a program twice before it is ever tried, and of 1,100 one announcement tries 450.
 */
import { parse } from 'acorn';
import { edited, visit } from './edits.mjs';

/** Functions that want an expression's words only (extractors/german/cues.ts, near.ts, literals.ts); esbuild may number them. */
const MAKERS = /^(?:cued|near|usages|spellings)\d*$/;
const DOCUMENTATION = { about: "''", examples: '[]', counterExamples: '[]' };

export function leanBundle(code) {
  const edits = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'CallExpression' && MAKERS.test(node.callee.name ?? '')) {
      for (const { type, regex, start, end } of node.arguments) {
        if (type !== 'Literal' || !regex) continue;
        const { pattern, flags } = regex;
        edits.push([start, end, `{source:${JSON.stringify(pattern)},flags:"${flags}"}`]);
      }
    } else if (node.type === 'ObjectExpression') {
      const members = new Map(node.properties.map((one) => [one.key?.name, one]));
      // A rule (extractors/rule.ts), or a usage of the dates' grammar (extractors/dates/usage.ts).
      if (!members.has('examples') || !(members.has('propose') || members.has('read'))) return;
      for (const [name, nothing] of Object.entries(DOCUMENTATION)) {
        const value = members.get(name)?.value;
        if (value) edits.push([value.start, value.end, nothing]);
      }
    }
  });
  return edited(code, edits);
}
