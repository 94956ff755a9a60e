// Runs code of core/, which is TypeScript, while files are generated.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root the folder of the project
 * @param {string} entry the path of a module in it, in TypeScript
 * @returns {Promise<any>} what the module exports
 */
export async function runEntry(root, entry) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-generate-'));
  try {
    const file = path.join(folder, 'entry.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
