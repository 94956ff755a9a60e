import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { isResourceAccessOver } from './resource-access';
import { progress, workloadsOf } from './workloads';

const { value: dependent, says, source } = fact('coManagement.deviceConfiguration');
const follows: ReadonlySet<string> = new Set(dependent);

const messageFor = (policy: string, workload: string, authority: string, leader: string): string =>
  `The co-management policy "${policy}" sets Device configuration to "${leader}", and ${workload} to "${authority}". ${says} Move both, or neither.`;

export default rule({
  id: 'workload-left-behind',
  summary: 'Device configuration is moved to Intune without a workload that moves with it.',
  why: 'Configuration Manager moves the workload all the same, and devices lose settings that nobody has prepared in Intune.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.coManagementPolicies) {
      const leader = policy.workloads?.deviceConfiguration;
      if (!leader) continue;
      for (const { key, name, authority } of workloadsOf(policy)) {
        // What has moved further before stays where it is.
        if (!follows.has(key) || progress(authority.value) >= progress(leader.value)) continue;
        if (key === 'resourceAccessPolicies' && isResourceAccessOver(plan)) continue;
        report(authority, messageFor(String(policy.id?.value), name, authority.value, leader.value), {
          related: [{ span: leader.node, message: 'Where Device configuration is moved.' }],
          fixes: [
            unsafeFix(`Change to "${leader.value}", if ${name} may move, too`, set(authority.node, leader.value)),
            unsafeFix(
              `Change Device configuration to "${authority.value}", to move neither`,
              set(leader.node, authority.value),
            ),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'Device configuration that moves without Endpoint Protection',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { deviceConfiguration: intune, endpointProtection: «configurationManager» }
`,
      message: messageFor('co-management', 'Endpoint Protection', 'configurationManager', 'intune'),
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { deviceConfiguration: intune, endpointProtection: intune }
`,
    },
    {
      title: 'Endpoint Protection that moved before Device configuration',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { deviceConfiguration: configurationManager, endpointProtection: intune }
`,
    },
  ],
});
