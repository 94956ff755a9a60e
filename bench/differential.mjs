// Whether a plan that is followed while it is edited comes out as one that is read and checked in full: 100,000 edits at random, where
// the tests make 800.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generatePlan } from './generate-plan.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folders = ['examples', 'test/fixtures/valid', 'test/fixtures'];

/** @param folder a temporary folder */
export async function compareManyEdits(folder, count = 100_000, seed = Date.now()) {
  const outfile = path.join(folder, 'differential.cjs');
  await build({
    entryPoints: [path.join(root, 'test/support/differential.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const { compareEdits, subjectsIn } = createRequire(import.meta.url)(outfile);
  const subjects = subjectsIn(
    folders.map((name) => path.join(root, name)),
    [generatePlan(60), generatePlan(600)],
  );
  const { edits, again, failure } = compareEdits(subjects, count, seed);
  if (failure) throw new Error(`With seed ${seed}, edit ${edits} differs: ${JSON.stringify(failure, null, 2)}`);
  return [{ edits, 'read in part': again, seed, 'results that differ': 0 }];
}
