import { workspace } from 'vscode';
import { planPattern } from './plan-selector';

/** More plans than anybody has: a workspace that holds as many is a mistake, and nobody waits for it. */
const mostPlans = 1_000;

/** The URIs of the plans in the workspace, wherever it is. What the settings exclude is left out, and so are packages. */
export async function findPlans(): Promise<string[]> {
  const uris = await workspace.findFiles(planPattern, '**/node_modules/**', mostPlans);
  return uris.map((uri) => uri.toString());
}
