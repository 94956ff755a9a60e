// `npm start`: installs what is missing, builds, checks the example plans, and opens them in VS Code with the extension loaded.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureKit, vscodeVersion } from './host/kit.mjs';
import { startServer } from './host/server.mjs';
import { installedVSCode } from './lib/installed-vscode.mjs';
import { Complaint, runMain } from './lib/lifetime.mjs';
import { ensureInstalled } from './lib/npm.mjs';
import { inRoot, root, vsixPath } from './lib/paths.mjs';
import { showProgress } from './lib/progress.mjs';
import { runNode } from './lib/run.mjs';

const HELP = `Usage: npm start -- [--check] [--browser]

Installs what is missing, builds, checks the plans in examples/, and opens them in VS Code with the extension loaded:
in the one that is installed, else in one that is served to a browser on this machine.

  --check    stop after the check
  --browser  use the served one, even if VS Code is installed`;

const examples = inRoot('examples');
const shown = path.join(examples, 'contoso-pilot.enrollment.yaml');

/** The command line's exit codes up to this one mean that it did its work: the example has findings on purpose. */
const FINDINGS = 1;

/** A VS Code that cannot open a window says so at once; one that can may go on for as long as the window is there. */
const FAILS_WITHIN_MS = 3000;

await runMain(async () => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, browser: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  await ensureInstalled(root, 'installing the packages');
  await quietly('building', 'tools/build.mjs');
  await checkExamples();
  if (values.check) return;

  const program = values.browser ? undefined : installedVSCode();
  if (program && (await openInstalled(program))) return;
  await serve();
});

/** Runs one of the project's own scripts, and shows what it prints only if it fails. */
async function quietly(title, script, ...args) {
  await showProgress(title, async () => {
    const { code, output } = await runNode(inRoot(script), args, { quiet: true });
    if (code !== 0) throw new Complaint(`${output}\nnode ${script} ended with exit code ${code}.`);
  });
}

async function checkExamples() {
  console.log('\n$ enrollment-plan check examples\n');
  const { code } = await runNode(inRoot('dist/cli.js'), ['check', 'examples']);
  if (code > FINDINGS) throw new Complaint(`The check ended with exit code ${code}.`);
  console.log('\nThe findings are there on purpose.');
}

/** Opens a window of the installed VS Code, which stays when this process ends. Tells whether that went well. */
async function openInstalled(program) {
  console.log(`\nOpening ${program}`);
  const options = [`--extensionDevelopmentPath=${root}`, examples, shown];
  const child = spawn(program, options, { detached: true, stdio: 'ignore' });
  child.unref();
  const failed = await Promise.race([
    once(child, 'exit').then(
      ([code]) => code !== 0,
      () => true,
    ),
    delay(FAILS_WITHIN_MS, false),
  ]);
  if (failed) console.log('That failed.');
  return !failed;
}

/** Opens the examples in a workbench that lives as long as this process. */
async function serve() {
  await ensureKit();
  await quietly('packaging the extension', 'tools/package.mjs');
  const server = await showProgress(`starting VS Code ${vscodeVersion()}`, () => startServer({ vsix: vsixPath() }));
  const address = server.url(examples, [['openFile', server.uri(shown)]]);
  console.log(`\nVS Code with the extension, for a browser on this machine:\n\n  ${address}\n\nCtrl+C stops it.`);
  await server.ended;
  throw new Complaint(`The VS Code server has ended.\n${server.log()}`);
}
