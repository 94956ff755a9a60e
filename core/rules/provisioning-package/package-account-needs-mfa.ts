import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { namingOf, populationsByObject } from '../populations-by-object';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.accountExcludedFromMfa');
const { value: account } = fact('provisioningPackage.account');

export default rule({
  id: 'package-account-needs-mfa',
  summary: 'The account of a provisioning package is not excluded from multifactor authentication.',
  why: 'Nobody can answer the prompt for this account, so the device is neither joined nor enrolled.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const provisioningPackage of plan.provisioningPackages) {
      const allowed = provisioningPackage.packageAccount?.excludedFromMultifactorAuthentication;
      const populations = users.get(String(provisioningPackage.id?.value));
      if (allowed?.value !== false || !populations) continue;
      report(
        allowed,
        `The account of the package "${provisioningPackage.id?.value}" is not excluded from multifactor authentication. ${says} Exclude ${account} before the package is applied.`,
        {
          related: namingOf(populations, 'provisioningPackage'),
          fixes: [unsafeFix('Change to true, if the account is excluded before', set(allowed.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a package account that is asked for a second factor',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    packageAccount: { excludedFromMultifactorAuthentication: «false» }
`,
      message: `The account of the package "classroom" is not excluded from multifactor authentication. ${says} Exclude ${account} before the package is applied.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    packageAccount: { excludedFromMultifactorAuthentication: true }
`,
    },
    {
      title: 'a package that nobody uses yet',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    packageAccount: { excludedFromMultifactorAuthentication: false }
`,
    },
  ],
});
