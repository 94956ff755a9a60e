import { readFileSync } from 'node:fs';

/**
 * An esbuild plugin that leaves the examples of the rules out. They are half of a rule's text, and a server never shows
 * one: pages about rules are written when the documentation is.
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path: file }) => {
        const source = readFileSync(file, 'utf8');
        if (!/^export default \w+\(/m.test(source)) return undefined;
        const contents = source.replace(/^ {2}examples: \[\r?\n[\s\S]*?^ {2}\],\r?$/m, '  examples: [],');
        if (contents === source)
          throw new Error(`${file}: the examples of a rule are its last property, formatted as elsewhere.`);
        return { contents, loader: 'ts' };
      });
    },
  };
}
