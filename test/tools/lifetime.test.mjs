import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../tools/lib/paths.mjs';

const module = (name) => JSON.stringify(pathToFileURL(inRoot('tools/lib', name)));

/** Keeps a temporary folder and a child that has a child of its own, and tells of all three. */
const program = `
  import { runMain, temporaryFolder } from ${module('lifetime.mjs')};
  import { run } from ${module('run.mjs')};
  const forever = 'setInterval(() => {}, 1000)';
  const parent = 'const { pid } = require("node:child_process").spawn(process.execPath, ["-e", ' + JSON.stringify(forever) + '], { stdio: "ignore" });'
    + 'console.log(JSON.stringify([process.pid, pid]));' + forever;
  await runMain(async () => {
    console.log(JSON.stringify(temporaryFolder().folder));
    await run(process.execPath, ['-e', parent]);
  });
`;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a command of the project', () => {
  it('takes its folders and its processes with it when it is told to end', async function () {
    // Windows knows no signal that a program could answer.
    const signals = process.platform === 'win32' ? [] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
    this.timeout(20_000);
    for (const signal of signals) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const folder = JSON.parse((await lines.next()).value);
      const pids = JSON.parse((await lines.next()).value);
      assert.ok(existsSync(folder) && pids.every(isRunning));

      child.kill(signal);
      await once(child, 'exit');
      assert.ok(!existsSync(folder), `${signal}: ${folder} is left`);
      assert.deepEqual(pids.filter(isRunning), [], `${signal}: processes are left`);
    }
  });
});
