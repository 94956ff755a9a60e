// The documentation of the rules, made by running them.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** @returns the generated files, by their path */
export async function generateRuleDocs(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-docs-'));
  try {
    const file = path.join(folder, 'rule-docs.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['tools/generate/rule-docs-entry.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(file).ruleDocs();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
