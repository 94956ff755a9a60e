import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of this project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** An absolute path inside the project. */
export const inRoot = (...segments) => path.join(root, ...segments);

/** The extension's manifest, as it is on disk now. */
export const readManifest = () => JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** Where `tools/package.mjs` puts the packaged extension. */
export const vsixPath = () => inRoot('out', `enrollment-plan-${readManifest().version}.vsix`);

/**
 * The JavaScript file behind a command of an installed package: any system's Node runs it, without a shell.
 * @param {string} packageName
 * @param {string} [command] the package's own name when left out
 */
export function commandScript(packageName, command = path.basename(packageName)) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
