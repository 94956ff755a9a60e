/** The four parts of a Windows version as restrictions take it. */
export type Version = readonly [major: number, minor: number, build: number, revision: number];

/** Reads `major.minor.build.revision`; undefined for anything else. Without a revision, which tenants have, it is 0. */
export function readVersion(text: string): Version | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,6})(?:\.(\d{1,6}))?$/.exec(text.trim());
  return match ? (match.slice(1).map((part = '0') => Number(part)) as unknown as Version) : undefined;
}

/** Below zero where `a` is older than `b`, zero where they are equal. */
export function compareVersions(a: Version, b: Version): number {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}
