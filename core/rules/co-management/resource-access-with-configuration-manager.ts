import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { isResourceAccessOver } from './resource-access';
import { siteVersion } from './site-version';

const { says, source } = fact('coManagement.resourceAccess');
const remedy = 'Manage VPN, Wi-Fi, email and certificate profiles with Intune.';

const messageFor = (policy: string): string =>
  `The co-management policy "${policy}" does not leave resource access policies to Intune. ${says} ${remedy}`;

export default rule({
  id: 'resource-access-with-configuration-manager',
  summary: 'Configuration Manager is to manage resource access policies in a version that does not support them.',
  why: 'Configuration Manager has no such policies any more, and cannot be updated while old ones are left. Devices get them from Intune or not at all.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, context) {
    const isOver = isResourceAccessOver(plan);
    if (isOver === false) return;
    const version = siteVersion(plan);
    for (const { id, workloads } of plan.coManagementPolicies) {
      const authority = workloads?.resourceAccessPolicies;
      if (!authority || authority.value === 'intune') continue;
      if (!version) {
        context.unknown(authority, 'tenant.configurationManager.version');
        continue;
      }
      report(authority, messageFor(String(id?.value)), {
        related: [{ span: version.node, message: 'The version of the site.' }],
        fixes: [unsafeFix('Change to "intune", if Intune has the profiles', set(authority.node, 'intune'))],
      });
    }
  },

  examples: [
    {
      title: 'resource access policies of a current Configuration Manager',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { version: "2503" }
coManagementPolicies:
  co-management:
    workloads: { deviceConfiguration: intune, resourceAccessPolicies: «configurationManager» }
`,
      message: messageFor('co-management'),
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { version: "2503" }
coManagementPolicies:
  co-management:
    workloads: { deviceConfiguration: intune, resourceAccessPolicies: intune }
`,
    },
    {
      title: 'resource access policies of Intune',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { version: "2503" }
coManagementPolicies:
  co-management:
    workloads: { resourceAccessPolicies: intune }
`,
    },
    {
      title: 'resource access policies of a Configuration Manager whose version is not said',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { resourceAccessPolicies: configurationManager }
`,
    },
  ],
});
