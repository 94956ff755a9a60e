import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { hasBulkToken } from './bulk-token';

const { says, doubt, source } = fact('provisioningPackage.oneDirectory');
const advice = `${says} ${doubt} Test it before you rely on it, or enroll hybrid joined devices by Group Policy.`;

export default rule({
  id: 'package-joins-two-directories',
  summary: 'A provisioning package is to join devices to Active Directory and to Microsoft Entra ID at once.',
  why: 'One of the two joins may fail, and a device that is joined to the wrong directory has to be reset.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const bulk of plan.provisioningPackages) {
      const { id, activeDirectoryJoin, kind, tokenCreated, tokenExpires } = bulk;
      if (activeDirectoryJoin?.value !== true || !hasBulkToken(bulk)) continue;
      // Without a sign of a token, and used by nobody, it may be a package for Active Directory alone.
      if (!kind && !tokenCreated && !tokenExpires && !users.has(String(id?.value))) continue;
      report(
        activeDirectoryJoin,
        `The package "${id?.value}" joins devices to Active Directory, and enrolls them in Intune. ${advice}`,
        {
          fixes: [unsafeFix('Change to false, if Microsoft Entra ID is enough', set(activeDirectoryJoin.node, false))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a bulk token and a join to Active Directory',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { kind: entraBulkToken, activeDirectoryJoin: «true» }
`,
      message: `The package "classroom" joins devices to Active Directory, and enrolls them in Intune. ${advice}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { kind: entraBulkToken, activeDirectoryJoin: false }
`,
    },
    {
      title: 'a package that only joins devices to Active Directory',
      plan: `schemaVersion: 1
provisioningPackages:
  domain-join: { activeDirectoryJoin: true, computerName: "BR-%RAND:6%" }
`,
    },
  ],
});
