import { beforeExit, unlessEnding } from '../lib/lifetime.mjs';
import { findChromium } from './chromium.mjs';
import { requireFromKit } from './kit.mjs';

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium's own sandbox needs rights that containers and root do not have. It sees pages of 127.0.0.1 alone.
  '--no-sandbox',
];

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/**
 * Opens a page in a headless Chromium whose requests stay on this machine.
 * @param {object} server the VS Code server whose folder the browser may write to
 * @param {{ width: number, height: number }} [viewport]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(server, viewport = { width: 1280, height: 800 }) {
  const { chromium } = requireFromKit('playwright-core');
  const { executablePath, env } = await findChromium();
  await unlessEnding();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, HOME: server.folder, ...env },
    args: ARGUMENTS,
    headless: true,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const close = beforeExit(() => browser.close());
  const context = await browser.newContext({ viewport });
  await context.route(
    (url) => !staysHere(url),
    (route) => route.abort(),
  );
  return { page: await context.newPage(), close };
}

/** Addresses below vscode-cdn.net are answered inside the page, by the service worker of VS Code's web views. */
const staysHere = ({ hostname }) => LOOPBACK.has(hostname) || hostname.endsWith('.vscode-cdn.net');
