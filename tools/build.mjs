#!/usr/bin/env node
// Builds dist/. `--watch` builds again on every change; `--production` leaves source maps out.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { bundles } from './lib/bundles.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** How many bundles are being built. */
let running = 0;
const all = bundles(root, process.argv.includes('--production'));

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(
    all.map((bundle) => context({ ...bundle, plugins: [...bundle.plugins, reporter()] })),
  );
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(all.map((bundle) => build(bundle)));
  writeFileSync(path.join(root, 'dist/rule-pages.json'), JSON.stringify(rulePages()));
}

/** The pages about the rules by their id, as one file that the extension reads when somebody opens one. */
function rulePages() {
  const folder = path.join(root, 'docs/rules');
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  return Object.fromEntries(
    pages.map((name) => [path.parse(name).name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Says when building starts and has ended, in the form that the problem matcher of .vscode/tasks.json waits for. */
function reporter() {
  return {
    name: 'reporter',
    setup: (build) => {
      build.onStart(() => {
        if (running++ === 0) console.log('[watch] build started');
      });
      build.onEnd(({ errors }) => {
        for (const { text, location } of errors) {
          console.error(`> ${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
        }
        if (--running === 0) console.log('[watch] build finished');
      });
    },
  };
}
