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
        const right = versionsNamed(version.value);
        const remedy = right.length > 0 ? ` Write ${right.map(([text]) => `"${text}"`).join(' or ')}.` : '';
        report(
          version,
          `The restriction "${id?.value}" has "${version.value}" as a Windows version. ${says}${remedy}`,
          {
            fixes: fixesOf(version, right),
          },
        );
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
      message: `The restriction "everyone" has "24H2" as a Windows version. ${says} Write "10.0.26100.0".`,
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
      message: `The restriction "everyone" has "22H2" as a Windows version. ${says} Write "10.0.19045.0" or "10.0.22621.0".`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.19045.0" }
`,
    },
    {
      title: 'a version without its revision',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.19045" }
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

/** What a name or a build stands for, with its product; a name that both products have, for two versions. */
function versionsNamed(name: string): (readonly [text: string, product: string])[] {
  return windowsReleasesNamed(name).map(
    ({ build, product }) =>
      [`10.0.${build}.${revision}`, product === 'windows10' ? 'Windows 10' : 'Windows 11'] as const,
  );
}

function fixesOf({ node }: Scalar<string>, versions: readonly (readonly [text: string, product: string])[]): Fix[] {
  if (versions.length === 1) return versions.map(([text]) => safeFix(`Change to "${text}"`, set(node, text)));
  return versions.map(([text, product]) => unsafeFix(`Change to "${text}", if ${product} is meant`, set(node, text)));
}
