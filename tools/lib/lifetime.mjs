import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const GRACE_MS = 3000;
const ORPHAN_CHECK_MS = 1000;
const owed = new Set();

/**
 * Registers what has to be undone before this process ends, however it ends: a process to stop, a folder to remove.
 * @param {() => unknown} undo may be asynchronous
 * @returns {() => Promise<void>} undoes it now, at most once
 */
export function beforeExit(undo) {
  const release = async () => {
    if (owed.delete(release)) await undo();
  };
  owed.add(release);
  return release;
}

/** Undoes everything registered with `beforeExit`, the latest first. One failure does not spare the others. */
export async function undoAll() {
  for (const release of [...owed].reverse()) {
    await release().catch((error) => console.error(error));
  }
}

let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  await undoAll();
  for (const stream of [process.stdout, process.stderr]) await new Promise((flushed) => stream.write('', flushed));
  process.exit(code);
}

/** Resolves at once, or never when this process is about to end: for what must not be started then. */
export const unlessEnding = () => (ending ? new Promise(() => {}) : Promise.resolve());

/**
 * Undoes what was registered with `beforeExit` on Ctrl+C, SIGTERM and SIGHUP too, and then ends the process. It ends as well
 * when npm, which has started it, is gone: of the signals that npm gets, the shell between the two passes none on.
 */
export function endOnSignals() {
  for (const [signal, number] of Object.entries(SIGNALS)) process.on(signal, () => end(128 + number));
  const parent = process.ppid;
  const check = () => process.ppid !== parent && end(1);
  if (process.env.npm_lifecycle_event) setInterval(check, ORPHAN_CHECK_MS).unref();
}

/**
 * Runs a command's `main` and ends the process with the exit code it returns (0 when it returns none). Whatever was
 * registered with `beforeExit` is undone first, also after an error or a signal.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  const fail = (error) => {
    if (!ending) console.error(error instanceof Complaint ? error.message : error);
    return end(1);
  };
  endOnSignals();
  process.on('uncaughtException', fail);
  try {
    await end((await main()) ?? 0);
  } catch (error) {
    await fail(error);
  }
}

/** An error that a person can act on: its message says what is missing and how to get it, so no stack is shown. */
export class Complaint extends Error {}

/**
 * A new temporary folder that is removed before this process ends.
 * The path is short: Unix sockets stand in it, and their paths may not exceed about 100 characters.
 */
export function temporaryFolder() {
  const parent = process.platform === 'darwin' ? '/tmp' : tmpdir();
  const folder = mkdtempSync(path.join(parent, 'plan-'));
  const remove = beforeExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return { folder, remove };
}

/**
 * Ends a child process and all it has started.
 * On POSIX the child must lead a process group of its own (`detached: true`).
 * @param {import('node:child_process').ChildProcess} child
 */
export async function endProcess(child) {
  if (child.pid === undefined) return;
  const running = () => child.exitCode === null && child.signalCode === null;
  const gone = running() ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve();
  if (process.platform === 'win32') {
    if (running())
      spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    await gone;
    return;
  }
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([gone, delay(GRACE_MS, undefined, { ref: false })]);
  signalGroup(child.pid, 'SIGKILL');
  await gone;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: nobody left. EPERM: macOS says so when only zombies are left.
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
