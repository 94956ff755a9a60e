import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { namingOf, populationsByObject } from '../populations-by-object';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.accountMayJoin');
const { value: account } = fact('provisioningPackage.account');

export default rule({
  id: 'package-account-cannot-join',
  summary: 'The account of a provisioning package may not join devices to Microsoft Entra ID.',
  why: 'Windows applies the package and then reports that the bulk enrollment failed. The device is not joined.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const provisioningPackage of plan.provisioningPackages) {
      const allowed = provisioningPackage.packageAccount?.mayJoinDevices;
      const populations = users.get(String(provisioningPackage.id?.value));
      if (allowed?.value !== false || !populations) continue;
      report(
        allowed,
        `The account of the package "${provisioningPackage.id?.value}" may not join devices. ${says} Let ${account} join devices before the package is applied.`,
        {
          related: namingOf(populations, 'provisioningPackage'),
          fixes: [unsafeFix('Change to true, if the account is allowed to before', set(allowed.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a package account that may not join devices',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    packageAccount: { mayJoinDevices: «false» }
`,
      message: `The account of the package "classroom" may not join devices. ${says} Let ${account} join devices before the package is applied.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    packageAccount: { mayJoinDevices: true }
`,
    },
    {
      title: 'a package that nobody uses yet',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    packageAccount: { mayJoinDevices: false }
`,
    },
  ],
});
