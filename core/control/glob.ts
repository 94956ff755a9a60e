import picomatch from 'picomatch/posix';

/** Whether a path with forward slashes fits one of the glob patterns. */
export function fitsSome(path: string, patterns: readonly string[]): boolean {
  return picomatch.isMatch(path, [...patterns], { dot: true });
}
