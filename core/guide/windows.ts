import type { EditionFamily, EndOfServicing, WindowsProduct, WindowsRelease } from './windows-releases';
import { windowsReleases } from './windows-releases';

/** A version as plans write it: `24H2`, `1809`, `LTSC 2021`, `22631`, `26100.1742`, `10.0.22631.0`; quoted or not. */
export type VersionText = string | number;

const editionFamilies: ReadonlyMap<string, EditionFamily> = new Map([
  ['home', 'homeAndPro'],
  ['pro', 'homeAndPro'],
  ['proeducation', 'homeAndPro'],
  ['proforworkstations', 'homeAndPro'],
  ['enterprise', 'enterpriseAndEducation'],
  ['education', 'enterpriseAndEducation'],
  ['iotenterprise', 'enterpriseAndEducation'],
  ['enterprisemultisession', 'enterpriseAndEducation'],
  ['enterpriseltsc', 'enterpriseLtsc'],
  ['iotenterpriseltsc', 'iotEnterpriseLtsc'],
]);

const squeeze = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');

/** `windows11`, `Windows 11`, `win11` -> `windows11`; anything else -> `undefined`. */
export function windowsProduct(product: string): WindowsProduct | undefined {
  if (product === 'windows10' || product === 'windows11') return product;
  const generation = /^win(?:dows)?(10|11)$/.exec(squeeze(product))?.[1];
  if (generation === undefined) return undefined;
  return generation === '10' ? 'windows10' : 'windows11';
}

/** As people say it: `Windows 11`. */
export const productName = (product: WindowsProduct): string => (product === 'windows10' ? 'Windows 10' : 'Windows 11');

/** `enterprise`, `Pro Education`, `iotEnterpriseLtsc` -> their family; anything else -> `undefined`. */
export function editionFamily(edition: string): EditionFamily | undefined {
  return editionFamilies.get(edition) ?? editionFamilies.get(squeeze(edition));
}

interface Build {
  readonly build: number;
  readonly revision?: number;
}

function readBuild(version: VersionText): Build | undefined {
  const match = /^\s*(?:10\.0\.)?(\d{5})(?:\.(\d{1,6}))?\s*$/.exec(String(version));
  if (!match) return undefined;
  const revision = match[2];
  return { build: Number(match[1]), revision: revision === undefined ? undefined : Number(revision) };
}

/** Without the words around it: `Version 24h2` -> `24H2`, `ltsc2021` -> `LTSC 2021`. */
function versionName(version: VersionText): string {
  return String(version)
    .trim()
    .toUpperCase()
    .replace(/^(?:VERSION\s+|V)(?=\d)/, '')
    .replace(/^(LTS[BC])[\s-]*(?=\d)/, '$1 ');
}

type ReleasesByName = ReadonlyMap<string | number, readonly WindowsRelease[]>;

/** Releases by what they are called: their versions and aliases as `versionName` writes them, and their builds. */
function byName(releases: readonly WindowsRelease[]): ReleasesByName {
  const index = new Map<string | number, WindowsRelease[]>();
  for (const release of releases) {
    for (const name of new Set([release.version, release.build, ...(release.aliases ?? [])])) {
      const others = index.get(name);
      if (others) others.push(release);
      else index.set(name, [release]);
    }
  }
  return index;
}

const allReleases = byName(windowsReleases);
const releasesOf: Readonly<Record<WindowsProduct, ReleasesByName>> = {
  windows10: byName(windowsReleases.filter(({ product }) => product === 'windows10')),
  windows11: byName(windowsReleases.filter(({ product }) => product === 'windows11')),
};

function named(version: VersionText, releases: ReleasesByName): readonly WindowsRelease[] {
  // Most versions are written as Microsoft writes them.
  const asWritten = typeof version === 'string' ? releases.get(version) : undefined;
  return asWritten ?? releases.get(readBuild(version)?.build ?? versionName(version)) ?? [];
}

/**
 * The releases that a version may mean, oldest build first: `22H2` is a version of both Windows 10 and Windows 11.
 * Empty for a version or build that Microsoft has not released.
 */
export function windowsReleasesNamed(version: VersionText): readonly WindowsRelease[] {
  return named(version, allReleases);
}

/** The release that a version of a product means, or `undefined` if the product has no such version. */
export function windowsRelease(product: string, version: VersionText): WindowsRelease | undefined {
  const known = windowsProduct(product);
  return known && named(version, releasesOf[known])[0];
}

const firstWindows11Build = Math.min(
  ...windowsReleases.filter(({ product }) => product === 'windows11').map(({ build }) => build),
);

/** A build need not be a released one, as long as it can belong to the product. */
function buildOf(product: WindowsProduct, version: VersionText): Build | undefined {
  const written = readBuild(version);
  if (written) {
    return written.build >= firstWindows11Build === (product === 'windows11') ? written : undefined;
  }
  const release = windowsRelease(product, version);
  return release && { build: release.build };
}

/** Whether a product has such a version, or may have such a build. */
export function hasWindowsVersion(product: string, version: VersionText): boolean {
  const known = windowsProduct(product);
  // Most versions are those of a release.
  return known !== undefined && (windowsRelease(known, version) ?? buildOf(known, version)) !== undefined;
}

/**
 * Compares two versions of a product by build, then by revision where both have one: below zero if `left` is older,
 * zero if they are equal, above zero if it is newer. `undefined` if the product or a version is unknown.
 */
export function compareWindowsVersions(product: string, left: VersionText, right: VersionText): number | undefined {
  const known = windowsProduct(product);
  const a = known && buildOf(known, left);
  const b = known && buildOf(known, right);
  if (!a || !b) return undefined;
  if (a.build !== b.build || a.revision === undefined || b.revision === undefined) return a.build - b.build;
  return a.revision - b.revision;
}

/** The last day of updates for an edition of a version; `undefined` if any of the three is unknown. */
export function endOfServicing(product: string, version: VersionText, edition: string): EndOfServicing | undefined {
  const family = editionFamily(edition);
  return family && windowsRelease(product, version)?.endOfServicing[family];
}
