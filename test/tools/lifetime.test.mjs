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

describe('a command of the project', () => {
  // Windows has no signal that a program could answer.
  for (const signal of process.platform === 'win32' ? [] : ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    it(`takes its folders and processes with it on ${signal}`, async function () {
      this.timeout(20_000);
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const command = spawn(process.execPath, ['--input-type=module', '-e', program(server.address().port)]);
      const [folder] = await once(createInterface(command.stdout), 'line');
      const living = [(await once(server, 'connection'))[0], (await once(server, 'connection'))[0]];
      assert.ok(existsSync(folder));

      const ends = living.map(
        (socket) => new Promise((resolve) => socket.on('error', () => {}).once('close', resolve)),
      );
      command.kill(signal);
      await once(command, 'exit');
      await Promise.all(ends);
      assert.ok(!existsSync(folder), `${folder} is left`);
      server.close();
    });
  }
});
