import { spawn } from 'node:child_process';
import { beforeExit, endProcess, unlessEnding } from './lifetime.mjs';
import { root } from './paths.mjs';

/**
 * Runs a program to its end. Nothing it has started outlives it, and it does not outlive this process.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd] the project's folder when left out
 * @param {NodeJS.ProcessEnv} [options.env] its whole environment; this process's own when left out
 * @param {boolean} [options.quiet] keep the output instead of showing it
 * @param {boolean} [options.shell] only for Windows' batch files, which nothing else can start
 * @returns {Promise<{ code: number, output: string }>} its exit code, and all that it printed
 */
export async function run(command, args, { cwd = root, env = process.env, quiet = false, shell = false } = {}) {
  await unlessEnding();
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell,
    windowsHide: true,
  });
  const stop = beforeExit(() => endProcess(child));
  const chunks = [];
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (chunk) => {
      chunks.push(chunk);
      if (!quiet) to.write(chunk);
    });
  }
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => resolve(exitCode ?? 1));
      // A grandchild that keeps the pipes open would hold back 'close' for ever.
      child.once('exit', () => setTimeout(stop, 1000).unref());
    });
    return { code, output: Buffer.concat(chunks).toString('utf8') };
  } finally {
    await stop();
    await unlessEnding();
  }
}

/** Runs a script with the Node that runs this one. Options and result as for `run`. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
