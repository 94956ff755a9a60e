import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, readManifest, root } from './paths.mjs';

const SOURCES = inRoot('test');
const WORKBENCH = path.join(SOURCES, 'workbench');
/** Tests that take another program, and are steps of their own. */
const APART = [WORKBENCH, path.join(SOURCES, 'neovim')];
const OUT = inRoot('out/test');

const common = {
  absWorkingDir: root,
  bundle: true,
  loader: { '.css': 'text' },
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/**
 * Finds every test below test/ but those that take another program, and builds those in TypeScript, each to a file of its own.
 * @returns {Promise<string[]>} the files for mocha
 */
export async function buildUnitTests() {
  const { build } = await import('esbuild');
  const files = readdirSync(SOURCES, { recursive: true })
    .map((name) => path.join(SOURCES, name))
    .filter((file) => !APART.some((folder) => file.startsWith(folder + path.sep)))
    .sort();
  const inTypeScript = files.filter((file) => file.endsWith('.test.ts'));
  await build({
    ...common,
    platform: 'node',
    packages: 'external',
    entryPoints: inTypeScript,
    outdir: OUT,
    outbase: SOURCES,
  });
  return [
    ...inTypeScript.map((file) => path.join(OUT, path.relative(SOURCES, file)).replace(/\.ts$/, '.js')),
    ...files.filter((file) => file.endsWith('.test.mjs')),
  ];
}

/**
 * The extension that the workbench's suite is part of. VS Code runs tests only for an extension under development; so that the
 * packaged extension is tested as it is installed, this is another one, and empty.
 */
const suiteExtension = () => ({
  name: 'enrollment-plan-suite',
  publisher: 'enrollment-plan',
  version: '0.0.0',
  engines: { vscode: readManifest().engines.vscode },
  main: './node.js',
  browser: './web.js',
});

/** The folder of the workbench's built suite: `node` and `web` are its entries, one for each kind of extension host. */
export const workbenchSuite = path.join(OUT, 'workbench');

/**
 * Builds the workbench's suite.
 * @param {string} [grep] a pattern: the suite runs only the tests whose titles match
 */
export async function buildWorkbenchSuite(grep = '') {
  const { build } = await import('esbuild');
  const define = {
    GREP: JSON.stringify(grep),
    // Mocha's browser build looks for CommonJS, and would replace the exports of the bundle that it stands in.
    exports: 'undefined',
  };
  const entry = path.join(WORKBENCH, 'run.ts');
  const suite = { ...common, external: ['vscode'], define, outdir: workbenchSuite };
  await Promise.all([
    build({ ...suite, platform: 'node', entryPoints: { node: entry } }),
    build({ ...suite, platform: 'browser', entryPoints: { web: entry } }),
  ]);
  writeFileSync(path.join(workbenchSuite, 'package.json'), JSON.stringify(suiteExtension()));
}
