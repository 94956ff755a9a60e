import picomatch from 'picomatch/posix';

/** Whether a path with forward slashes fits one of the glob patterns. */
export function fitsSome(path: string, patterns: readonly string[]): boolean {
  return picomatch.isMatch(path, [...patterns], { dot: true });
}

/** What a glob pattern starts with that is no pattern: the folder that all of its matches are in. */
export function folderOf(pattern: string): string {
  return picomatch.scan(pattern).base;
}

/** Whether a text is a glob pattern, and no mere path. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob;
}
