// What npm runs before it packs or links this project: dist/ is built, and not in the repository.
import { Complaint, runMain } from './lib/lifetime.mjs';
import { ensureInstalled } from './lib/npm.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

await runMain(async () => {
  // For `npm install --global` of a repository, as pre-commit does it, npm runs this in a clone without its packages.
  const isInstalled = await import('esbuild').then(
    () => true,
    () => false,
  );
  if (!isInstalled) {
    for (const name of ['npm_config_global', 'npm_config_location', 'npm_config_prefix']) delete process.env[name];
    await ensureInstalled(root, 'installing the packages');
  }
  const { code } = await runNode(inRoot('tools/build.mjs'), ['--production']);
  if (code !== 0) throw new Complaint(`The build ended with exit code ${code}.`);
  return 0;
});
