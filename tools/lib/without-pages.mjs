import { readFileSync } from 'node:fs';

/**
 * An esbuild plugin that leaves out of the rules what only pages about rules show: why a mistake matters, and examples.
 * They are more than half of a rule's text. A server never shows them: the pages are written when the documentation is.
 */
export function withoutPages() {
  return {
    name: 'without-pages',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path: file }) => {
        const source = readFileSync(file, 'utf8');
        if (!/^export default \w+\(/m.test(source)) return undefined;
        const contents = source
          .replace(/^ {2}examples: \[\r?\n[\s\S]*?^ {2}\],\r?$/m, '  examples: [],')
          .replace(/^ {2}(summary|why):\s+(?:'[^\n]*'|"[^\n]*"|`[^`]*`),\r?$/gm, "  $1: '',");
        if (!contents.includes('  examples: [],') || !contents.includes("  why: '',")) {
          throw new Error(`${file}: "why" and "examples" are properties of the rule, formatted as elsewhere.`);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
}
