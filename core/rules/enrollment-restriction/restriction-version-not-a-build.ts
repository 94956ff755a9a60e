import { fact, windowsReleasesNamed } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { type Fix, safeFix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { readVersion } from './version';

const { says, source } = fact('enrollmentRestriction.versionFormat');
const { value: revision } = fact('enrollmentRestriction.revision');

export default rule({
  id: 'restriction-version-not-a-build',
  summary: 'A restriction names a Windows version in a way that Intune does not take.',
  why: 'The admin center refuses the value, so the restriction is not created, or is created without the limit.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const { id, minimumVersion, maximumVersion } of enrollmentRestrictions) {
      for (const version of [minimumVersion, maximumVersion]) {
        if (!version || version.value === '' || readVersion(version.value)) continue;
        const fixes = fixesOf(version);
        const example = fixes.length > 0 ? '' : ', such as 10.0.26100.0';
        report(version, `"${id?.value}" has "${version.value}" as a Windows version. ${says} Write it so${example}.`, {
          fixes,
        });
      }
    }
  },

  examples: [
    {
      title: 'the name of a Windows version',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: «24H2» }
`,
      message: `"everyone" has "24H2" as a Windows version. ${says} Write it so.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.26100.0" }
`,
    },
    {
      title: 'a version of both Windows 10 and Windows 11',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: «22H2» }
`,
      message: `"everyone" has "22H2" as a Windows version. ${says} Write it so.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.19045.0" }
`,
    },
    {
      title: 'all four parts of a version',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.22631.0" }
`,
    },
  ],
});

/** A name or a build stands for a release; a name that both products have, for two. */
function fixesOf({ value, node }: Scalar<string>): Fix[] {
  const releases = windowsReleasesNamed(value);
  const versions = releases.map(({ build }) => `10.0.${build}.${revision}`);
  const [only] = versions;
  if (only && versions.length === 1) return [safeFix(`Change to "${only}"`, set(node, only))];
  return releases.map(({ product }, index) =>
    unsafeFix(
      `Change to "${versions[index]}", if ${product === 'windows10' ? 'Windows 10' : 'Windows 11'} is meant`,
      set(node, versions[index] as string),
    ),
  );
}
