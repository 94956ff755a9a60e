import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * An esbuild plugin that loads some modules when one of their functions is first called, and not when the program
 * starts: a server answers for most plans without them. They must export nothing but functions.
 * @param {string} root the folder that `modules` are relative to
 * @param {readonly string[]} modules without their extension
 */
export function lazyModules(root, modules) {
  const lazy = new Set(modules.map((module) => path.join(root, module)));
  return {
    name: 'lazy-modules',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        if (file.includes('node_modules')) return undefined;
        const source = readFileSync(file, 'utf8');
        const contents = source.replace(/^import \{ ([\w, ]+) \} from '(\.[^']+)';$/gm, (statement, names, from) => {
          if (!lazy.has(path.join(path.dirname(file), from))) return statement;
          return names
            .split(', ')
            .filter((name) => !name.startsWith('type '))
            .map((name) => `const ${name} = (...values) => require('${from}').${name}(...values);`)
            .join('\n');
        });
        return contents === source ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}
