// Builds the extension for release and packages it: out/enrollment-plan-VERSION.vsix.

import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Complaint, runMain, temporaryFolder } from './lib/lifetime.mjs';
import { inRoot, root, vsixPath } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

/**
 * vsce matches every file below its folder with every line of .vscodeignore, which takes seconds for the thousands that are
 * installed. None of these folders has anything to package.
 */
const LEFT_OUT = new Set(['.git', 'node_modules', 'out', 'test', 'tools'].map((name) => inRoot(name)));

await runMain(async () => {
  const { code } = await runNode(inRoot('tools/build.mjs'), ['--production']);
  if (code !== 0) throw new Complaint('The build failed, so nothing was packaged.');

  const { folder } = temporaryFolder();
  cpSync(root, folder, { recursive: true, filter: (file) => !LEFT_OUT.has(file) });
  const packagePath = vsixPath();
  mkdirSync(path.dirname(packagePath), { recursive: true });
  const { createVSIX } = await import('@vscode/vsce');
  const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: folder, packagePath, ...options });
});
