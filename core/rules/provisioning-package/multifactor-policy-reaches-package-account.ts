import { fact } from '../../guide/index';
import type { ConditionalAccessPolicy, ProvisioningPackage } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { appliesToAllUsers, guardsEnrollment, guardsJoin, multifactorPolicies } from '../multifactor-policies';
import { populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { hasBulkToken } from './bulk-token';

const { says, source } = fact('provisioningPackage.accountExcludedFromMfa');
const { value: account } = fact('provisioningPackage.account');

export default rule({
  id: 'multifactor-policy-reaches-package-account',
  summary:
    'A Conditional Access policy asks all users for multifactor authentication and excludes nobody, while provisioning packages are in use.',
  why: 'The package account is a user like any other. It is created together with the token, so the policy applies to it until somebody excludes it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    const policies = multifactorPolicies(plan).filter(({ policy }) => reachesAccounts(policy));
    if (policies.length === 0) return;
    const users = populationsByObject(plan, 'provisioningPackage');
    const open = [...plan.provisioningPackages].filter(
      (bulk) => bulk.id && users.has(String(bulk.id.value)) && hasBulkToken(bulk) && !saysExclusion(bulk),
    );
    if (open.length === 0) return;
    const strict = policies.filter(({ policy }) => policy.excludeGroups?.length === 0);
    if (strict.length === 0)
      for (const { id } of open) unknown(id!, 'packageAccount.excludedFromMultifactorAuthentication');
    for (const { policy, control } of strict) {
      report(
        control,
        `The policy "${policy.id?.value}" asks all users for multifactor authentication, and excludes no group. ${says} Exclude ${account} of ${quoted(open)}.`,
        {
          related: open.map(({ id }) => ({ span: id!, message: 'The account of this package is a user, too.' })),
          fixes: [sayExclusion(open)],
        },
      );
    }
  },

  examples: [
    {
      title: 'a policy that asks everybody for a second factor',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa-for-all:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      excludeGroups: []
      grantControls: [«mfa»]
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
      message: `The policy "mfa-for-all" asks all users for multifactor authentication, and excludes no group. ${says} Exclude ${account} of "classroom".`,
      fixed: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa-for-all:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      excludeGroups: []
      grantControls: [mfa]
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb, packageAccount: { excludedFromMultifactorAuthentication: true } }
`,
    },
    {
      title: 'a package account that is excluded as a user',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa-for-all:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      excludeGroups: []
      grantControls: [mfa]
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { packageAccount: { excludedFromMultifactorAuthentication: true } }
`,
    },
    {
      title: 'a policy that is only evaluated',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa-for-all:
      state: reportOnly
      target: allResources
      includeGroups: [allUsers]
      excludeGroups: []
      grantControls: [mfa]
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
    },
  ],
});

function reachesAccounts(policy: ConditionalAccessPolicy): boolean {
  return appliesToAllUsers(policy) && (guardsJoin(policy) || guardsEnrollment(policy));
}

/** Where a plan says it at the package, another rule judges what it says. */
function saysExclusion({ packageAccount }: ProvisioningPackage): boolean {
  return packageAccount?.excludedFromMultifactorAuthentication !== undefined;
}

function sayExclusion(packages: readonly ProvisioningPackage[]): Fix {
  const excluded = { excludedFromMultifactorAuthentication: true };
  const changes = packages.map(({ node, packageAccount }) =>
    packageAccount ? update(packageAccount.node, excluded) : update(node, { packageAccount: excluded }),
  );
  return unsafeFix('Say that the package account is excluded, if the policy excludes it', ...changes);
}
