import { fact } from '../../guide/index';
import { safeFix, set } from '../../syntax/problem';
import { rule } from '../rule';
import { readVersion } from './version';

const { value: revision, says, source } = fact('enrollmentRestriction.revision');

export default rule({
  id: 'restriction-version-with-revision',
  summary: 'A restriction asks for a revision of Windows, which Intune does not see at enrollment.',
  why: 'Intune cannot see whether a device has the update. It may block devices that have it, or allow devices that do not.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const { id, minimumVersion, maximumVersion } of enrollmentRestrictions) {
      for (const version of [minimumVersion, maximumVersion]) {
        const parts = version && readVersion(version.value);
        if (!version || !parts || parts[3] === Number(revision)) continue;
        const right = [...parts.slice(0, 3), revision].join('.');
        report(
          version,
          `The restriction "${id?.value}" asks for revision ${parts[3]} of Windows. ${says} Write "${right}", and ask for the update in a compliance policy.`,
          { fixes: [safeFix(`Change to "${right}"`, set(version.node, right))] },
        );
      }
    }
  },

  examples: [
    {
      title: 'a minimum version with a revision',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: «"10.0.22631.3374"» }
`,
      message: `The restriction "everyone" asks for revision 3374 of Windows. ${says} Write "10.0.22631.0", and ask for the update in a compliance policy.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.22631.0" }
`,
    },
    {
      title: 'a minimum version without a revision',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.22631.0" }
`,
    },
  ],
});
