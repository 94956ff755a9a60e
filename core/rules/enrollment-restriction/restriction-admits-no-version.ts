import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { compareVersions, readVersion } from './version';

const { source } = fact('enrollmentRestriction.versionFormat');

export default rule({
  id: 'restriction-admits-no-version',
  summary: 'The lowest Windows version of a restriction is above its highest one.',
  why: 'No version lies between them, so no device that obeys the restriction enrolls.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180014',

  check({ enrollmentRestrictions }, report) {
    for (const { id, minimumVersion: lowest, maximumVersion: highest } of enrollmentRestrictions) {
      const low = lowest && readVersion(lowest.value);
      const high = highest && readVersion(highest.value);
      if (!low || !high || compareVersions(low, high) <= 0) continue;
      report(
        lowest,
        `The restriction "${id?.value}" allows Windows from "${lowest.value}" to "${highest.value}", and no version is in that range. The minimum version has to be the lower one.`,
        {
          related: [{ span: highest.node, message: 'The highest version.' }],
          fixes: [
            unsafeFix(
              'Swap the two versions, if only their order is wrong',
              set(lowest.node, highest.value),
              set(highest.node, lowest.value),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'versions in the wrong order',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone:
    kind: platform
    default: true
    minimumVersion: «"10.0.26100.0"»
    maximumVersion: "10.0.22631.0"
`,
      message:
        'The restriction "everyone" allows Windows from "10.0.26100.0" to "10.0.22631.0", and no version is in that range. The minimum version has to be the lower one.',
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone:
    kind: platform
    default: true
    minimumVersion: "10.0.22631.0"
    maximumVersion: "10.0.26100.0"
`,
    },
    {
      title: 'a single version',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone:
    kind: platform
    default: true
    minimumVersion: "10.0.26100.0"
    maximumVersion: "10.0.26100.0"
`,
    },
  ],
});
