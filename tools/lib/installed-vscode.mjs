import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * VS Code and its kin in the order of preference: their command; on Windows their folder and the program in it; on macOS
 * their app and the script in it.
 */
const KIN = [
  {
    command: 'code',
    windows: ['Microsoft VS Code', 'Code.exe'],
    mac: ['Visual Studio Code.app', 'code'],
  },
  {
    command: 'code-insiders',
    windows: ['Microsoft VS Code Insiders', 'Code - Insiders.exe'],
    mac: ['Visual Studio Code - Insiders.app', 'code'],
  },
  {
    command: 'codium',
    windows: ['VSCodium', 'VSCodium.exe'],
    mac: ['VSCodium.app', 'codium'],
  },
];

/**
 * An installed VS Code that can open a window here and load an extension from a folder.
 * @param {object} [machine] what to look at, this machine when left out
 * @param {NodeJS.Platform} [machine.platform]
 * @param {NodeJS.ProcessEnv} [machine.env]
 * @param {(file: string) => boolean} [machine.isProgram]
 * @returns {string | undefined} a program that needs no shell to start
 */
export function installedVSCode({ platform = process.platform, env = process.env, isProgram = canRun } = {}) {
  // In a terminal of a remote window, `code` hands folders to a window that cannot load an extension from here.
  if (env.VSCODE_IPC_HOOK_CLI || env.WSL_DISTRO_NAME) return undefined;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const places = { win32: onWindows, darwin: onMac }[platform] ?? onPath;
  return KIN.flatMap((kin) => places(kin, env)).find((file) => isProgram(file));
}

const onPath = ({ command }, env) =>
  (env.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => path.posix.join(folder, command));

const onMac = (kin, env) => {
  const [app, script] = kin.mac;
  const folders = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
  return [
    ...onPath(kin, env),
    ...folders.map((folder) => path.posix.join(folder, app, 'Contents/Resources/app/bin', script)),
  ];
};

/** What stands on the PATH is a batch file in `bin`, which only a shell can run; the program is in the folder above. */
const onWindows = (kin, env) => {
  const [folder, program] = kin.windows;
  const besidePath = (env.PATH ?? '').split(';').filter((entry) => path.win32.basename(entry) === 'bin');
  const usual = [env.LOCALAPPDATA && path.win32.join(env.LOCALAPPDATA, 'Programs'), env.ProgramFiles].filter(Boolean);
  return [
    ...besidePath.map((entry) => path.win32.join(entry, '..', program)),
    ...usual.map((place) => path.win32.join(place, folder, program)),
  ];
};

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
