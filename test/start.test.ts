import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Folder } from './support/cli';
import { LspClient } from './support/lsp-client';

describe('the start of the server', () => {
  let home: Folder;
  beforeEach(() => {
    home = new Folder();
  });
  afterEach(() => home.remove());

  /** Starts the server, and ends it. V8 would complain about a flag that it does not know. */
  async function start(): Promise<void> {
    const { path: folder } = home;
    const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
    const client = new LspClient(['--stdio'], { env });
    await client.initialize();
    assert.equal(await client.stop(), 0);
    assert.equal(client.complaints, '');
  }

  /** The files with what was compiled. */
  const compiled = (): string[] =>
    readdirSync(home.path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bin'))
      .map((name) => path.join(home.path, name));

  it('keeps what was compiled, and takes it again', async () => {
    await start();
    const [file] = compiled();
    assert.ok(file);
    const { mtimeMs } = statSync(file);
    await start();
    assert.deepEqual(compiled(), [file]);
    assert.equal(statSync(file).mtimeMs, mtimeMs, 'It was written again.');
  });

  it('compiles again where what was kept is damaged', async () => {
    await start();
    const [file] = compiled();
    assert.ok(file);
    const { length } = readFileSync(file);
    writeFileSync(file, 'damaged');
    await start();
    assert.deepEqual(compiled(), [file]);
    assert.ok(readFileSync(file).length > length / 2);
  });
});
