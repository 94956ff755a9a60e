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
