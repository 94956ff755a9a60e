import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { isPlanFile } from '../core/plan-files';

/** How much of a workspace is looked at: beyond any real one, and little enough to be done in a few seconds. */
const limits = { folders: 10_000, plans: 1_000 } as const;

/** A `.gitignore`, and the folder that its patterns are relative to. */
interface Ignores {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The URIs of the plans in some folders of this machine, nearest to the top first. Left out are what Git ignores, folders with a
 * dot in front of their name, and packages. Links to folders are not followed, and folders that cannot be read are empty.
 *
 * @param roots URIs of folders; those that are not files have no plans here
 */
export async function findPlansOnDisk(roots: readonly string[]): Promise<readonly string[]> {
  const plans: string[] = [];
  const waiting = roots
    .filter((root) => root.startsWith('file:'))
    .map((root) => ({ folder: fileURLToPath(root), ignores: [] as readonly Ignores[] }));
  for (let visited = 0; visited < waiting.length && visited < limits.folders; visited++) {
    const { folder, ignores: above } = waiting[visited] as (typeof waiting)[number];
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoresIn(folder) : undefined;
    const ignores = own ? [own, ...above] : above;
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        const isSkipped = entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(`${file}/`, ignores);
        if (!isSkipped) waiting.push({ folder: file, ignores });
      } else if (isPlanFile(entry.name) && !isIgnored(file, ignores)) {
        if (plans.push(pathToFileURL(file).href) >= limits.plans) return plans;
      }
    }
  }
  return plans;
}

async function ignoresIn(folder: string): Promise<Ignores | undefined> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { folder, patterns: ignore().add(text) };
}

/** The nearest file that has a pattern for the path decides. */
function isIgnored(file: string, ignores: readonly Ignores[]): boolean {
  for (const { folder, patterns } of ignores) {
    const relative = path.relative(folder, file).replaceAll(path.sep, '/') + (file.endsWith('/') ? '/' : '');
    const { ignored, unignored } = patterns.test(relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}
