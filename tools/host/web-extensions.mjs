import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const PREFIX = '/served-from-disk';
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * Lets a page fetch a folder from the workbench's own origin, the only one that VS Code's content security policy allows.
 * @param {import('playwright-core').Page} page
 * @param {object} server
 * @param {string} name a path segment that stands for the folder
 * @param {string} folder
 * @returns {Promise<string>} the folder's address
 */
export async function serveFolder(page, server, name, folder) {
  const base = `${PREFIX}/${name}`;
  await page.route(
    (url) => url.pathname === base || url.pathname.startsWith(`${base}/`),
    (route) => {
      const asked = decodeURIComponent(new URL(route.request().url()).pathname.slice(base.length));
      const file = path.join(folder, asked);
      const inside = file.startsWith(folder + path.sep);
      if (!inside || !existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404, body: '' });
      const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
      return route.fulfill({ status: 200, contentType, body: readFileSync(file) });
    },
  );
  return `http://${server.authority}${base}`;
}

/**
 * Makes the page load extensions in its web worker extension host. The workbench takes extensions from http addresses only
 * through the configuration in its own page, which is changed as it is read: a rewritten page would lose its origin's rights.
 * @param {import('playwright-core').Page} page
 * @param {string[]} addresses the extensions' folders
 */
export async function loadWebExtensions(page, addresses) {
  const extensions = addresses.map((address) => {
    const { protocol, host, pathname } = new URL(address);
    return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
  });
  await page.addInitScript((added) => {
    const find = Document.prototype.getElementById;
    Document.prototype.getElementById = function (id) {
      const element = find.call(this, id);
      if (id === 'vscode-workbench-web-configuration' && element && !element.dataset.extended) {
        element.dataset.extended = 'true';
        const configuration = JSON.parse(element.dataset.settings);
        element.dataset.settings = JSON.stringify({ ...configuration, additionalBuiltinExtensions: added });
      }
      return element;
    };
  }, extensions);
}
