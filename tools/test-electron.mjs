// Runs the suite of test/workbench in a downloaded VS Code for the desktop, with the packaged extension installed.
//   npm run test:electron -- [minimum | stable | insiders | 1.99.0] [--grep pattern]

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runVSCodeCommand } from '@vscode/test-electron';
import { quietSettings } from './host/server.mjs';
import { buildWorkbenchSuite, workbenchSuite } from './lib/build-tests.mjs';
import { outsideVSCode } from './lib/environment.mjs';
import { Complaint, runMain, temporaryFolder } from './lib/lifetime.mjs';
import { inRoot, readManifest, vsixPath } from './lib/paths.mjs';
import { run, runNode } from './lib/run.mjs';

const NO_PROMPTS = [
  '--disable-gpu-sandbox',
  '--disable-updates',
  '--disable-workspace-trust',
  // Chromium's own sandbox needs rights that containers and root do not have.
  '--no-sandbox',
  '--skip-release-notes',
  '--skip-welcome',
];

await runMain(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
  const version = versionNumber(positionals[0] ?? process.env.VSCODE_VERSION ?? 'stable');

  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Complaint('VS Code needs a display. Without one, run: xvfb-run -a npm run test:electron');
  }

  const packaged = await runNode(inRoot('tools/package.mjs'));
  if (packaged.code !== 0) return packaged.code;
  await buildWorkbenchSuite(values.grep);

  const program = await download(version);
  const { profile, workspace } = prepare();
  await runVSCodeCommand(['--install-extension', vsixPath(), ...profile].map(quoted), { version });
  const tests = [
    `--extensionDevelopmentPath=${workbenchSuite}`,
    `--extensionTestsPath=${path.join(workbenchSuite, 'node')}`,
  ];
  const { code } = await run(program, [workspace, ...profile, ...tests, ...NO_PROMPTS], { env: outsideVSCode() });
  return code;
});

async function download(version) {
  try {
    return await downloadAndUnzipVSCode({ version });
  } catch (error) {
    throw new Complaint(
      `VS Code ${version} could not be downloaded, and no download of it is in .vscode-test: ${error.message}`,
    );
  }
}

/** `minimum` is the oldest VS Code that the manifest allows. */
function versionNumber(name) {
  return name === 'minimum' ? readManifest().engines.vscode.replace('^', '') : name;
}

/** A profile and a workspace of its own, which go when this process ends. */
function prepare() {
  const { folder } = temporaryFolder();
  const user = path.join(folder, 'data');
  const workspace = path.join(folder, 'workspace');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(quietSettings));
  cpSync(inRoot('test/workbench/workspace'), workspace, { recursive: true });
  return { profile: [`--user-data-dir=${user}`, `--extensions-dir=${path.join(folder, 'extensions')}`], workspace };
}

/** On Windows VS Code's command is a batch file, so a shell reads its arguments. */
function quoted(argument) {
  return process.platform === 'win32' ? `"${argument}"` : argument;
}
