import assert from 'node:assert/strict';
import { installedVSCode } from '../../tools/lib/installed-vscode.mjs';

const machine = (platform, env, ...programs) => ({ platform, env, isProgram: (file) => programs.includes(file) });

describe('an installed VS Code', () => {
  it('is found on the PATH of a Linux desktop', () => {
    const env = { DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin' };
    assert.equal(installedVSCode(machine('linux', env, '/usr/bin/codium', '/usr/bin/code')), '/usr/bin/code');
  });

  it('is of no use without a display, or where its command opens a window elsewhere', () => {
    const path = { PATH: '/usr/bin' };
    for (const env of [
      path,
      { ...path, DISPLAY: ':0', WSL_DISTRO_NAME: 'Ubuntu' },
      { ...path, VSCODE_IPC_HOOK_CLI: '/s' },
    ]) {
      assert.equal(installedVSCode(machine('linux', env, '/usr/bin/code')), undefined);
    }
  });

  it('is found among the applications of a Mac', () => {
    const script = '/Users/me/Applications/VSCodium.app/Contents/Resources/app/bin/codium';
    assert.equal(installedVSCode(machine('darwin', { PATH: '/usr/bin', HOME: '/Users/me' }, script)), script);
  });

  it('is, on Windows, the program above the folder of the command', () => {
    const env = { PATH: 'C:\\Windows;D:\\Tools\\VS Code\\bin' };
    const program = 'D:\\Tools\\VS Code\\Code.exe';
    assert.equal(installedVSCode(machine('win32', env, program)), program);
  });

  it('is found where Windows installs it for a user', () => {
    const program = 'C:\\Users\\me\\AppData\\Local\\Programs\\Microsoft VS Code Insiders\\Code - Insiders.exe';
    const env = { PATH: '', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' };
    assert.equal(installedVSCode(machine('win32', env, program)), program);
  });
});
