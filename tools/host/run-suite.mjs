// Runs the mocha suite of test/workbench inside an extension host of VS Code, against the packaged extension.
//   node tools/host/run-suite.mjs node|web [extension.vsix]

import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { workbenchSuite } from '../lib/build-tests.mjs';
import { runMain } from '../lib/lifetime.mjs';
import { inRoot, root, vsixPath } from '../lib/paths.mjs';
import { openPage } from './browser.mjs';
import { ensureKit, vscodeVersion } from './kit.mjs';
import { startServer } from './server.mjs';
import { loadWebExtensions, serveFolder } from './web-extensions.mjs';

const TIMEOUT_MS = 180_000;
const MARK = '[mocha]';

/** What VS Code writes to the console of a page is worth showing when it is about this extension. */
const NAMES_US = /enrollment.plan(?!.*package\.nls\.json)/i;

await runMain(async () => {
  const [extensionHost, vsix = vsixPath()] = process.argv.slice(2);
  await ensureKit();
  return (await runSuite(extensionHost, path.resolve(vsix))) ? 0 : 1;
});

/**
 * @param {'node' | 'web'} extensionHost
 * @param {string} vsix the packaged extension
 * @returns {Promise<boolean>} whether every test passed
 */
async function runSuite(extensionHost, vsix) {
  const web = extensionHost === 'web';
  const server = await startServer({ vsix: web ? undefined : vsix, forTests: true });
  const workspace = path.join(server.folder, 'workspace');
  cpSync(inRoot('test/workbench/workspace'), workspace, { recursive: true });

  const { page } = await openPage(server);
  const suite = web ? await bringIntoPage(page, server, vsix) : server.uri(workbenchSuite);
  const outcome = suiteOutcome(page);
  console.log(`VS Code ${vscodeVersion()}, ${extensionHost} extension host`);
  await page.goto(
    server.url(workspace, [
      ['extensionDevelopmentPath', suite],
      ['extensionTestsPath', `${suite}/${extensionHost}`],
    ]),
  );

  const trouble = await outcome;
  if (trouble === undefined) return true;
  if (trouble !== '') console.error(`${trouble}\n${server.log()}`);
  const kept = inRoot('out/failed', extensionHost);
  rmSync(kept, { recursive: true, force: true });
  server.copyLogs(path.join(kept, 'logs'));
  await page.screenshot({ path: path.join(kept, 'workbench.png') });
  console.error(`What VS Code logged, and a picture of it: ${path.relative(root, kept)}`);
  return false;
}

/** Serves the extension and the suite to the page's web worker. Returns the suite's address. */
async function bringIntoPage(page, server, vsix) {
  const extension = await serveFolder(page, server, 'extension', await server.unpack(vsix));
  const suite = await serveFolder(page, server, 'suite', workbenchSuite);
  await loadWebExtensions(page, [extension, suite]);
  return suite;
}

/**
 * Shows what the suite prints, and waits for its end.
 * @returns {Promise<string | undefined>} undefined when all has passed, '' when tests failed, else what went wrong
 */
function suiteOutcome(page) {
  return new Promise((resolve, reject) => {
    const print = (_type, parts) => {
      const line = parts.map(String).join(' ');
      if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
      else if (process.env.VERBOSE) console.error(line);
    };
    // VS Code calls these two functions of the page when it runs an extension's tests.
    const exposed = [
      page.exposeFunction('codeAutomationLog', print),
      page.exposeFunction('codeAutomationExit', (code) => resolve(code === 0 ? undefined : '')),
    ];
    Promise.all(exposed).catch(reject);
    page.on('pageerror', (error) => console.error(`In the page: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && NAMES_US.test(message.text())) console.error(`In the page: ${message.text()}`);
    });
    page.on('crash', () => resolve('The page crashed.'));
    setTimeout(() => resolve(`The suite did not end in ${TIMEOUT_MS / 1000} s.`), TIMEOUT_MS).unref();
  });
}
