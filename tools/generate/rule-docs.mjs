// The documentation of the rules, made by running them.
import { runEntry } from './run-entry.mjs';

/** @returns the generated files, by their path */
export async function generateRuleDocs(root) {
  const { ruleDocs } = await runEntry(root, 'tools/generate/rule-docs-entry.ts');
  return ruleDocs();
}
