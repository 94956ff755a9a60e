// The servers that ours is measured against. They are no dependencies of the package: the benchmark installs them by
// their names into a folder of their own.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
export const peersFolder = path.join(root, 'out/peers');
/** The same, but for yaml-language-server, which does not wait there after a keystroke: what is measured is what it works. */
export const withoutDelayFolder = path.join(root, 'out/peers-without-delay');

const packages = {
  'yaml-language-server': '2.0.0',
  'vscode-json-languageservice': '5.7.2',
  'vscode-languageserver': '10.1.2',
  'vscode-languageserver-textdocument': '1.0.16',
};

/** Installs what is missing. */
export function installPeers() {
  const isThere = ([name, version]) => {
    const manifest = path.join(peersFolder, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (Object.entries(packages).every(isThere) && existsSync(withoutDelayFolder)) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(path.join(peersFolder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  // npm is a script of its own on Windows, which only a shell runs; nothing of the command comes from outside.
  execFileSync('npm install --no-audit --no-fund --loglevel=error', {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: true,
  });
  rmSync(withoutDelayFolder, { recursive: true, force: true });
  cpSync(peersFolder, withoutDelayFolder, { recursive: true });
  const file = path.join(withoutDelayFolder, 'node_modules/yaml-language-server/out/src/yamlSettings.js');
  const source = readFileSync(file, 'utf8');
  const changed = source.replace(/validationDelayMs = \d+/, 'validationDelayMs = 0');
  if (changed === source) throw new Error(`${file} has no delay.`);
  writeFileSync(file, changed);
}
