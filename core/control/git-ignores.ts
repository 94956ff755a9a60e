import ignore, { type Ignore } from 'ignore';

/** What Git is told to leave alone in a folder: the patterns of one `.gitignore`. */
export interface GitIgnores {
  /** The folder that the patterns are relative to, with forward slashes, and one at its end. */
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Reads a `.gitignore`. @param folder where it stands; either kind of slash separates folders */
export function readGitIgnores(folder: string, text: string): GitIgnores {
  return { folder: `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`, patterns: ignore().add(text) };
}

/**
 * Whether Git ignores a path. The nearest file that has a pattern for it decides.
 *
 * @param path a folder has a slash at its end; either kind of slash separates folders
 * @param ignores the nearest first; all of folders above the path
 */
export function isIgnored(path: string, ignores: readonly GitIgnores[]): boolean {
  const wanted = path.replaceAll('\\', '/');
  for (const { folder, patterns } of ignores) {
    const { ignored, unignored } = patterns.test(wanted.slice(folder.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
