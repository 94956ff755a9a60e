import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const SOURCES = inRoot('test');
const WORKBENCH = path.join(SOURCES, 'workbench');
const OUT = inRoot('out/test');

const common = { absWorkingDir: root, bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/**
 * Builds every test/**.test.ts but the workbench's to a file of its own.
 * @returns {Promise<string[]>} the files for mocha
 */
export async function buildUnitTests() {
  const { build } = await import('esbuild');
  const sources = readdirSync(SOURCES, { recursive: true })
    .map((name) => path.join(SOURCES, name))
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(WORKBENCH + path.sep))
    .sort();
  const outdir = path.join(OUT, 'unit');
  rmSync(outdir, { recursive: true, force: true });
  await build({ ...common, platform: 'node', packages: 'external', entryPoints: sources, outdir, outbase: SOURCES });
  return sources.map((source) => path.join(outdir, path.relative(SOURCES, source)).replace(/\.ts$/, '.js'));
}

/**
 * The extension that the workbench's suite is part of. VS Code runs tests only for an extension under development; so that the
 * packaged extension is tested as it is installed, this is another one, and empty.
 */
const suiteExtension = {
  name: 'enrollment-plan-suite',
  publisher: 'enrollment-plan',
  version: '0.0.0',
  engines: { vscode: '*' },
  main: './node.js',
  browser: './web.js',
};

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
  writeFileSync(path.join(workbenchSuite, 'package.json'), JSON.stringify(suiteExtension));
}
