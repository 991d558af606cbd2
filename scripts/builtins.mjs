/**
 * Node's own modules for the bundle without `import`: as ES modules they come with every one of their exports looked at, getters
 * included, which costs a short command eight milliseconds (node:process alone three, for it opens standard input).
 */
import { builtinModules, createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NAME = /^[A-Za-z_$][\w$]*$/;

export const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      return kind === 'import-statement' && builtinModules.includes(name) ? { path: name, namespace: 'builtin' } : null;
    });
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => {
      const names = Object.keys(require(`node:${path}`)).filter((name) => NAME.test(name) && name !== 'default');
      // Each in a function of its own marked as pure: what nobody imports is left out, and no getter is asked in vain.
      const each = names.map(
        (name) => `const $${name} = /* @__PURE__ */ (() => its.${name})();\nexport { $${name} as ${name} };`,
      );
      return {
        contents: [`const its = process.getBuiltinModule('node:${path}');`, 'export default its;', ...each].join('\n'),
      };
    });
  },
};
