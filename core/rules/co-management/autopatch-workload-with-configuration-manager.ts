import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { isMoved, workloadsOf } from './workloads';

const { value: required, says, source } = fact('windowsAutopatch.workloads');
const needed: ReadonlySet<string> = new Set(required);

const messageFor = (policy: string, workload: string): string =>
  `The co-management policy "${policy}" leaves ${workload} to Configuration Manager. ${says} Move it, at least for the devices of Windows Autopatch.`;

export default rule({
  id: 'autopatch-workload-with-configuration-manager',
  summary: 'Windows Autopatch manages updates, and a workload that it needs stays with Configuration Manager.',
  why: 'Co-managed devices do not pass the checks of Windows Autopatch, or get updates from two sides.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const autopatch = plan.tenant?.windowsAutopatch;
    if (autopatch?.value !== true) return;
    for (const policy of plan.coManagementPolicies) {
      for (const workload of workloadsOf(policy)) {
        const { key, name, authority } = workload;
        if (!needed.has(key) || isMoved(workload)) continue;
        report(authority, messageFor(String(policy.id?.value), name), {
          related: [{ span: autopatch.node, message: 'Windows Autopatch manages updates.' }],
          fixes: [
            unsafeFix('Change to "intune", if Intune has the policies for all devices', set(authority.node, 'intune')),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'Windows Autopatch and Windows Update policies of Configuration Manager',
      plan: `schemaVersion: 1
tenant:
  windowsAutopatch: true
coManagementPolicies:
  co-management:
    workloads: { windowsUpdatePolicies: «configurationManager» }
`,
      message: messageFor('co-management', 'Windows Update policies'),
      fixed: `schemaVersion: 1
tenant:
  windowsAutopatch: true
coManagementPolicies:
  co-management:
    workloads: { windowsUpdatePolicies: intune }
`,
    },
    {
      title: 'Windows Autopatch, and a workload that it does not need',
      plan: `schemaVersion: 1
tenant:
  windowsAutopatch: true
coManagementPolicies:
  co-management:
    workloads: { clientApps: configurationManager, windowsUpdatePolicies: intune }
`,
    },
  ],
});
