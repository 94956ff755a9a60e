import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { lazyModules } from './lazy-modules.mjs';
import { withoutPages } from './without-pages.mjs';

/** What the first answer about most plans does not need. */
const lazy = [
  'core/control/glob',
  'core/findings/edits',
  'core/findings/fix-all',
  'core/syntax/read-json',
  'core/syntax/read-yaml',
  'server/features/',
  'server/find-plans.node',
];

/**
 * The bundles that make up dist/, as options for esbuild, one line each.
 * @param {string} root the folder of the project
 * @param {boolean} [production] without source maps
 */
export function bundles(root, production = false) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // A style sheet that code imports is text; see core/preview.
    loader: { '.css': 'text' },
    plugins: [lazyModules(root, lazy)],
    define: { __VERSION__: JSON.stringify(version) },
    sourcemap: production ? false : 'linked',
    // Licences stand in THIRD_PARTY_NOTICES.md.
    legalComments: 'none',
    logLevel: 'warning',
    // `jsonc-parser` has a UMD main that does not survive bundling.
    mainFields: ['module', 'main'],
  };
  const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
  const command = { ...node, banner: { js: '#!/usr/bin/env node' } };
  const web = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
  const extension = { format: 'cjs', external: ['vscode'] };
  // One file serves in a process and in a worker: both of its entries are in it, and what they share works in both.
  const anywhere = {
    ...common,
    format: 'cjs',
    target: 'es2022',
    plugins: [...common.plugins, withoutPages()],
    platform: 'neutral',
    conditions: ['node', 'browser'],
    alias: {
      yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
      '@vscode/l10n': path.join(root, 'node_modules/@vscode/l10n/dist/browser.js'),
    },
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  };
  return [
    {
      ...node,
      ...extension,
      entryPoints: ['client/extension.ts'],
      outfile: 'dist/extension.js',
      external: ['vscode', './client'],
    },
    { ...node, ...extension, entryPoints: ['client/client.ts'], outfile: 'dist/client.js' },
    { ...web, ...extension, entryPoints: ['client/extension.web.ts'], outfile: 'dist/web/extension.js' },
    {
      ...web,
      format: 'iife',
      // What VS Code says to the page comes by messages: it needs no package of Node's, and no map of its source.
      alias: { '@vscode/l10n': path.join(root, 'node_modules/@vscode/l10n/dist/browser.js') },
      entryPoints: { page: 'client/preview/page/page.ts' },
      outdir: 'dist/preview',
    },
    {
      ...common,
      loader: { '.css': 'css' },
      entryPoints: ['client/preview/page/page.css'],
      outfile: 'dist/preview/page.css',
    },
    { ...command, entryPoints: ['start/server.ts'], outfile: 'dist/server.js' },
    { ...anywhere, entryPoints: ['server/main.ts'], outfile: 'dist/language-server.js' },
    { ...command, entryPoints: ['start/cli.ts'], outfile: 'dist/cli.js' },
    { ...node, entryPoints: ['cli/bin.ts'], outfile: 'dist/command-line.js' },
  ];
}
