import { transform } from 'esbuild';

/**
 * Turns a bundle that is made readable into one that runs nothing when it is loaded: `steps` are what its modules do then, such
 * as laying out tables, one module at each call of `next`. Whoever cannot wait asks for a name, for which what is left is run.
 *
 * @param names what the bundle exports
 */
export async function inSteps(code: string, names: readonly string[]): Promise<string> {
  const getters = names.map((name) => `get ${name}() { return whole().${name}; },`);
  const stepped = [
    'const made = { exports: {} };',
    `const steps = (function* (module, exports) {\n${code.replace(head, 'yield;')}\n})(made, made.exports);`,
    'let isWhole = false;',
    'const whole = () => { while (!isWhole) isWhole = steps.next().done; return made.exports; };',
    `module.exports = { steps, ${getters.join('\n')} };`,
  ];
  return (await transform(stepped.join('\n'), { minify: true, charset: 'utf8', target: 'node20' })).code;
}

/** The line that stands before each module in a readable bundle. */
const head = /^\/\/ (?:src|node_modules)\/\S+$/gm;
