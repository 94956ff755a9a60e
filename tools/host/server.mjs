import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { outsideVSCode } from '../lib/environment.mjs';
import { beforeExit, endProcess, temporaryFolder, unlessEnding } from '../lib/lifetime.mjs';
import { run } from '../lib/run.mjs';
import { serverMain, serverNode } from './kit.mjs';

const LOOPBACK = '127.0.0.1';
const START_TIMEOUT_MS = 60_000;
const LISTENING = /listening on (\d+)/;

/** Settings under which nothing but the work in hand is on the screen, and nothing asks for the network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // as on the desktop; in a browser VS Code saves by itself
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts a VS Code server of its own on 127.0.0.1, in a temporary folder that goes with it. Only who knows the token in its
 * address can use it.
 * @param {object} options
 * @param {string} [options.vsix] a packaged extension to install
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {boolean} [options.forTests] let the page name tests for the extension host to run
 * @param {boolean} [options.trusted] false: folders open in Restricted Mode
 */
export async function startServer({ vsix, settings = {}, forTests = false, trusted = true }) {
  const { folder, remove } = temporaryFolder();
  const inFolder = (...segments) => path.join(folder, ...segments);
  const token = randomBytes(16).toString('hex');
  const env = isolatedEnvironment(folder);

  mkdirSync(inFolder('data/data/User'), { recursive: true });
  writeFileSync(inFolder('data/data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  writeFileSync(inFolder('token'), token, { mode: 0o600 });

  const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', inFolder('data')];
  const install = (file, extensions) => installExtension([...common, '--extensions-dir', extensions], file, env);
  const extensions = inFolder('extensions');
  if (vsix) await install(vsix, extensions);

  await unlessEnding();
  const child = spawn(
    serverNode(),
    [
      ...[serverMain, ...common, '--extensions-dir', extensions],
      ...['--host', LOOPBACK, '--port', '0', '--connection-token-file', inFolder('token')],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
    ],
    { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', windowsHide: true },
  );
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const log = () => Buffer.concat(output).toString('utf8');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = beforeExit(() => endProcess(child));
  const stop = async () => {
    await end();
    await remove();
  };

  const port = await listening(child, log);

  return {
    authority: `${LOOPBACK}:${port}`,
    /** The temporary folder: what is put there goes with the server. */
    folder,
    stop,
    /** Resolves when the server has ended, whatever the reason. */
    ended,
    /** What the server has printed. */
    log,
    /** Copies the log files of VS Code and of the extensions. */
    copyLogs: (target) => cpSync(inFolder('data/data/logs'), target, { recursive: true }),
    /** Unpacks a packaged extension beside the installed ones. Returns its folder. */
    async unpack(file) {
      const unpacked = inFolder('unpacked');
      await install(file, unpacked);
      const name = readdirSync(unpacked, { withFileTypes: true }).find((entry) => entry.isDirectory()).name;
      return path.join(unpacked, name);
    },
    /**
     * The address of a workbench with `folder` open.
     * @param {string} opened a folder on disk
     * @param {[string, string][]} [payload] VS Code's page parameters, such as `openFile`
     */
    url(opened, payload = []) {
      const query = {
        tkn: token,
        folder: decodeURIComponent(pathToFileURL(opened).pathname),
        ...(payload.length > 0 && { payload: JSON.stringify(payload) }),
      };
      return `http://${LOOPBACK}:${port}/?${new URLSearchParams(query)}`;
    },
    /** The URI by which the workbench knows a file or folder on disk. */
    uri: (file) => `vscode-remote://${LOOPBACK}:${port}${pathToFileURL(file).pathname}`,
  };
}

/** The environment of a server that keeps to its folder: no gallery, and nothing is written to the home folder. */
function isolatedEnvironment(folder) {
  const home = path.join(folder, 'home');
  const temporary = path.join(folder, 't');
  for (const made of [home, temporary]) mkdirSync(made);
  return {
    ...outsideVSCode(),
    EXTENSIONS_GALLERY: '{}',
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_RUNTIME_DIR: temporary,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  };
}

async function installExtension(options, vsix, env) {
  const { code, output } = await run(serverNode(), [serverMain, ...options, '--install-extension', vsix], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new Error(`VS Code refused ${vsix}:\n${output}`);
}

/** Waits until the server says on which port it listens. */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(`${reason}\n${log()}`));
    const timer = setTimeout(() => fail('The VS Code server does not start.'), START_TIMEOUT_MS);
    child.stdout.on('data', () => {
      const port = LISTENING.exec(log())?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`The VS Code server ended with ${code}.`));
  });
}
