// The snippets of whole plans, made from the examples.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runEntry } from './run-entry.mjs';

/** @returns the generated files, by their path */
export async function generatePlanSnippets(root) {
  const { planSnippets } = await runEntry(root, 'tools/generate/plan-snippets-entry.ts');
  const snippets = planSnippets((name) =>
    readFileSync(path.join(root, 'examples', name), 'utf8').replaceAll('\r\n', '\n'),
  );
  return { 'snippets/plans.generated.json': `${JSON.stringify(snippets, null, 2)}\n` };
}
