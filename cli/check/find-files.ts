import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type GitIgnores, isIgnored, readGitIgnores } from '../../core/control/git-ignores';
import { fitsSome, folderOf, isGlob } from '../../core/control/glob';
import { isConfigurationFile, isPlanFile } from '../../core/plan-files';

/** The files to check, in order, and what is wrong with the paths that were asked for. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Each names the path. */
  readonly complaints: readonly string[];
}

/**
 * The files that the paths name, each once: a file stands for itself, whatever its name is; a folder for the plans in it; a
 * glob pattern for the YAML and JSON files that fit it. What Git ignores is left out, unless it is named itself.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const complaints: string[] = [];
  for (const named of paths.length > 0 ? paths : ['.']) {
    const found = await filesOf(named);
    if (typeof found === 'string') complaints.push(`${named}: ${found}`);
    else
      for (const file of found) {
        const key = path.resolve(file);
        if (!files.has(key)) files.set(key, file);
      }
  }
  return { files: [...files.values()], complaints };
}

/** What one path names, or why that is nothing. */
async function filesOf(named: string): Promise<readonly string[] | string> {
  const kind = await stat(named).catch(() => undefined);
  if (kind?.isDirectory()) {
    const found = await filesIn(named, (file) => isPlanFile(file));
    if (found === undefined) return 'the folder cannot be read';
    if (found.length > 0) return found;
    return 'no plan in this folder; plans are named *.enrollment.yaml, *.enrollment.yml or *.enrollment.json';
  }
  if (kind) return [named];
  // Windows' own separator is no escape there.
  const pattern = path.sep === '\\' ? named.replaceAll('\\', '/') : named;
  if (!isGlob(pattern)) return 'there is no such file or folder';
  const base = folderOf(pattern) || '.';
  const wanted = path.posix.normalize(pattern);
  const found = await filesIn(base, (file) => {
    const plain = path.posix.normalize(file.split(path.sep).join('/'));
    return /\.(?:ya?ml|jsonc?)$/i.test(file) && !isConfigurationFile(file) && fitsSome(plain, [wanted]);
  });
  return found && found.length > 0 ? found : 'no YAML or JSON file fits this pattern';
}

const skipped = new Set(['node_modules', '.git']);

/** Whether a folder of that name holds what others wrote. */
export const isSkipped = (name: string): boolean => skipped.has(name);

/** The files in a folder and in its folders that are wanted, in the order of their names; undefined where it cannot be read. */
async function filesIn(top: string, isWanted: (file: string) => boolean): Promise<string[] | undefined> {
  const visit = async (folder: string, above: readonly GitIgnores[]): Promise<string[] | undefined> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return undefined;
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoresOf(folder, '.gitignore') : undefined;
    const ignores = own ? [own, ...above] : above;
    const found: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.join(folder, entry.name);
      const full = path.resolve(name);
      if (entry.isDirectory()) {
        if (isSkipped(entry.name) || isIgnored(`${full}/`, ignores)) continue;
        found.push(...((await visit(name, ignores)) ?? []));
      }
      // A link to a folder may lead back to where it stands.
      else if ((entry.isFile() || entry.isSymbolicLink()) && isWanted(name) && !isIgnored(full, ignores))
        found.push(name);
    }
    return found;
  };
  return visit(top, await ignoresAbove(path.resolve(top)));
}

/**
 * What the folders above a folder in the same Git repository say of it, the nearest first. Nothing where there is no
 * repository, or where the folder itself is ignored: who names it means what is in it.
 */
async function ignoresAbove(folder: string): Promise<GitIgnores[]> {
  const ignores: GitIgnores[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder) ignores.push(...((await ignoresOf(at, '.gitignore').then((own) => own && [own])) ?? []));
    if (await stat(path.join(at, '.git')).catch(() => undefined)) {
      const excluded = await ignoresOf(at, path.join('.git', 'info', 'exclude'));
      const all = excluded ? [...ignores, excluded] : ignores;
      return at !== folder && isIgnoredOrIn(folder, at, all) ? [] : all;
    }
    if (path.dirname(at) === at) return [];
  }
}

function isIgnoredOrIn(folder: string, top: string, ignores: readonly GitIgnores[]): boolean {
  for (let at = folder; at !== top; at = path.dirname(at)) {
    const fromAbove = ignores.filter(
      (one) => `${at}/`.replaceAll('\\', '/').startsWith(one.folder) && one.folder.length <= at.length,
    );
    if (isIgnored(`${at}/`, fromAbove)) return true;
  }
  return false;
}

async function ignoresOf(folder: string, name: string): Promise<GitIgnores | undefined> {
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readGitIgnores(path.resolve(folder), text);
}
