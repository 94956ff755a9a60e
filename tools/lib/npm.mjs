import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from './lifetime.mjs';
import { root } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { run } from './run.mjs';

const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;
const CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Installs what a folder's lock file lists, unless exactly that is installed. No package's install script runs.
 * @param {string} folder holds package.json and package-lock.json
 * @param {string} title what is installed, in a reader's words
 */
export async function ensureInstalled(folder, title) {
  const stamp = path.join(folder, 'node_modules', '.installed');
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { code, output } = await showProgress(title, () => npm(CI, folder));
  if (code !== 0) throw new Complaint(explainFailure(folder, output));
  writeFileSync(stamp, wanted);
}

/** Packages differ by platform too: a folder shared between two systems is not installed for both. */
function fingerprint(folder) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'));
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}\n`;
}

function explainFailure(folder, output) {
  const place = path.relative(root, folder);
  const command = `npm ${CI.slice(0, 2).join(' ')}${place ? ` --prefix ${place}` : ''}`;
  const advice = OFFLINE.test(output)
    ? `npm could not reach its registry. Once this machine is online, run: ${command}`
    : `npm failed. To see it fail alone, run: ${command}`;
  return `${output.trimEnd()}\n\n${advice}`;
}

async function npm(args, cwd) {
  const script = npmScript();
  if (script) return run(process.execPath, [script, ...args], { cwd, quiet: true });
  const windows = process.platform === 'win32';
  try {
    const result = await run(windows ? 'npm.cmd' : 'npm', args, { cwd, quiet: true, shell: windows });
    if (!(windows && /not recognized/.test(result.output))) return result;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  throw new Complaint(
    'npm was not found. It comes with Node.js (https://nodejs.org); `corepack enable npm` adds it to one without.',
  );
}

/**
 * npm's own JavaScript: the running npm's, else the one beside this Node. A script needs no shell,
 * while Windows starts `npm.cmd` in no other way.
 */
function npmScript() {
  const running = process.env.npm_execpath;
  const beside = path.dirname(process.execPath);
  const candidates = [
    running && path.basename(running) === 'npm-cli.js' ? running : undefined,
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}
