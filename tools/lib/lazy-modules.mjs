import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * An esbuild plugin that loads some modules when one of their functions is first called, and not when the program
 * starts: a server answers for most plans without them. They must export nothing but functions.
 * @param {string} root the folder that `modules` are relative to
 * @param {readonly string[]} modules without their extension; one that ends with a slash is a folder, with all modules in it
 */
export function lazyModules(root, modules) {
  const files = new Set(modules.map((module) => path.join(root, module)));
  const isLazy = (file) => files.has(file) || files.has(path.dirname(file) + path.sep);
  return {
    name: 'lazy-modules',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        if (file.includes('node_modules')) return undefined;
        const source = readFileSync(file, 'utf8');
        const contents = source.replace(/^import \{ ([\w, ]+) \} from '(\.[^']+)';$/gm, (statement, names, from) => {
          const imported = path.join(path.dirname(file), from);
          // What stands in one lazy folder comes together.
          if (!isLazy(imported) || path.dirname(imported) === path.dirname(file)) return statement;
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
