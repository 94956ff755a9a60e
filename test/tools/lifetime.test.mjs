import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../tools/lib/paths.mjs';

const moduleOf = (name) => JSON.stringify(pathToFileURL(inRoot('tools/lib', name)));

/** Names a temporary folder it has made, and starts a child that starts a child. Both hold a connection while they live. */
const program = (port) => {
  const child = `require('node:net').connect(${port}, '127.0.0.1');`;
  const parent = `${child} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
  return `
    import { runMain, temporaryFolder } from ${moduleOf('lifetime.mjs')};
    import { run } from ${moduleOf('run.mjs')};
    await runMain(async () => {
      console.log(temporaryFolder().folder);
      await run(process.execPath, ['-e', ${JSON.stringify(parent)}]);
    });
  `;
};

const itself = (port) => ['--input-type=module', '-e', program(port)];

/** Starts the program as npm does: when npm is killed, nobody tells the program. */
const throughNpm = (port) => {
  const options = { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } };
  const args = JSON.stringify([itself(port), options]).slice(1, -1);
  return ['-e', `require('node:child_process').spawn(process.execPath, ${args})`];
};

describe('a command of the project', () => {
  const ends = [
    { title: 'on Ctrl+C', signal: 'SIGINT', start: itself },
    { title: 'when it is told to end', signal: 'SIGTERM', start: itself },
    { title: 'when its terminal is closed', signal: 'SIGHUP', start: itself },
    { title: 'when npm, which started it, is killed', signal: 'SIGKILL', start: throughNpm },
  ];
  // Windows has no signal that a program could answer, and no parent that a process could miss.
  for (const { title, signal, start } of process.platform === 'win32' ? [] : ends) {
    it(`takes its folders and processes with it ${title}`, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const command = spawn(process.execPath, start(server.address().port), { stdio: ['ignore', 'pipe', 'inherit'] });
      const [folder] = await once(createInterface(command.stdout), 'line');
      const living = [(await once(server, 'connection'))[0], (await once(server, 'connection'))[0]];
      assert.ok(existsSync(folder));

      const gone = living.map(
        (socket) => new Promise((resolve) => socket.on('error', () => {}).once('close', resolve)),
      );
      command.kill(signal);
      // The output closes with the last process that could write to it.
      await Promise.all([...gone, once(command, 'close')]);
      assert.ok(!existsSync(folder), `${folder} is left`);
      server.close();
    }).timeout(20_000);
  }
});
