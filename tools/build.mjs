#!/usr/bin/env node
// Builds dist/. `--watch` builds again on every change; `--production` leaves source maps out.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { lazyModules } from './lib/lazy-modules.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const production = process.argv.includes('--production');

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What the first answer about most plans does not need. */
const lazy = [
  'core/control/glob',
  'core/control/read-configuration',
  'core/findings/edits',
  'core/findings/fix-all',
  'core/syntax/read-yaml',
  'server/rule-pages',
];

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  plugins: [lazyModules(root, lazy)],
  define: { __VERSION__: JSON.stringify(version) },
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // `jsonc-parser` has a UMD main that does not survive bundling.
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const web = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const command = { js: '#!/usr/bin/env node' };

/** One line a bundle. */
const bundles = [
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.js', external: ['vscode', './client'] },
  { ...node, entryPoints: ['client/client.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/main.node.ts'], outfile: 'dist/server.js', banner: command },
  { ...node, entryPoints: ['cli/bin.ts'], outfile: 'dist/cli.js', banner: command },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['client/extension.web.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  { ...web, format: 'iife', entryPoints: ['server/main.web.ts'], outfile: 'dist/web/server.js' },
];

if (process.argv.includes('--watch')) {
  const reporter = {
    name: 'reporter',
    setup: (build) => {
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd(({ errors }) => {
        for (const { text, location } of errors)
          console.error(`> ${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
        console.log('[watch] build finished');
      });
    },
  };
  for (const bundle of bundles) await (await context({ ...bundle, plugins: [...bundle.plugins, reporter] })).watch();
} else {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
