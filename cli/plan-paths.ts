import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isPlanFile } from '../core/plan-files';

/** A file to check, or why a path that was asked for cannot be checked. */
export type PlanPath = { readonly file: string } | { readonly file: string; readonly unreadable: string };

/**
 * The plans that the paths name, each once: a file stands for itself, whatever its name is; a folder for the plans in it.
 */
export async function findPlans(paths: readonly string[]): Promise<PlanPath[]> {
  const found: PlanPath[] = [];
  for (const named of paths.length > 0 ? paths : ['.']) {
    const kind = await stat(named).catch(() => undefined);
    if (!kind) found.push({ file: named, unreadable: 'there is no such file or folder' });
    else if (!kind.isDirectory()) found.push({ file: named });
    else {
      const inside = await plansIn(named);
      if (inside.length === 0)
        found.push({
          file: named,
          unreadable:
            'no plan in this folder; plans are named *.enrollment.yaml, *.enrollment.yml or *.enrollment.json',
        });
      found.push(...inside);
    }
  }
  const seen = new Set<string>();
  return found.filter(({ file }) => {
    const known = seen.size;
    return seen.add(path.resolve(file)).size > known;
  });
}

const skipped = new Set(['node_modules', '.git']);

/** Whether a folder of that name holds what others wrote. */
export const isSkipped = (name: string): boolean => skipped.has(name);

async function plansIn(folder: string): Promise<PlanPath[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [{ file: folder, unreadable: 'the folder cannot be read' }];
  const found: PlanPath[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory() && !isSkipped(entry.name)) found.push(...(await plansIn(name)));
    // A link to a folder may lead back to where it stands.
    else if ((entry.isFile() || entry.isSymbolicLink()) && isPlanFile(name)) found.push({ file: name });
  }
  return found;
}
