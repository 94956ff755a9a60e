import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.localAccount');

export default rule({
  id: 'package-without-local-account',
  summary: 'A provisioning package joins devices and creates no local account.',
  why: 'If the join fails, for example because the network is down, there may be no account to sign in with, and the device has to be reset.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, localAdministrator } of plan.provisioningPackages) {
      if (localAdministrator?.value !== false) continue;
      report(
        localAdministrator,
        `The package "${id?.value}" creates no local account. ${says} Let the package create one.`,
        {
          fixes: [
            unsafeFix(
              'Change to true, if the package is built again with an account',
              set(localAdministrator.node, true),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a package without a local account',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { localAdministrator: «false» }
`,
      message: `The package "classroom" creates no local account. ${says} Let the package create one.`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { localAdministrator: true }
`,
    },
    {
      title: 'a package with a local account',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { localAdministrator: true }
`,
    },
  ],
});
