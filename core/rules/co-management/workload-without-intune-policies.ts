import { fact } from '../../guide/index';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { isMoved, type Workload, workloadsOf } from './workloads';

const { says, source } = fact('coManagement.policiesFirst');
const { value: dependent } = fact('coManagement.deviceConfiguration');
const follows: ReadonlySet<string> = new Set(dependent);

const messageFor = (policy: string, workload: string): string =>
  `The co-management policy "${policy}" moves ${workload}, and Intune has nothing ready for it. ${says} Prepare them, or wait with the move.`;

export default rule({
  id: 'workload-without-intune-policies',
  summary: 'A workload is moved to Intune before Intune has policies or apps for it.',
  why: 'Configuration Manager lets go of the workload, and nothing takes its place on the devices.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const policy of plan.coManagementPolicies) {
      // Resource access is Intune's in any case, and whoever has no such profiles needs none.
      const moved = workloadsOf(policy).filter((each) => isMoved(each) && each.key !== 'resourceAccessPolicies');
      const { id, intunePolicies } = policy;
      if (!intunePolicies && moved[0]) context.unknown(moved[0].authority, 'intunePolicies');
      const ready = new Set<string>(intunePolicies?.map(({ value }) => value));
      for (const workload of intunePolicies ? moved : []) {
        if (ready.has(workload.key)) continue;
        const leader = policy.workloads?.deviceConfiguration?.value;
        const isTaken = follows.has(workload.key) && leader !== undefined && leader !== 'configurationManager';
        report(workload.authority, messageFor(String(id?.value), workload.name), {
          fixes: isTaken ? [] : [wait(workload)],
        });
      }
    }
  },

  examples: [
    {
      title: 'a workload that Intune has no policies for',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { compliancePolicies: intune, windowsUpdatePolicies: «intune» }
    intunePolicies: [compliancePolicies]
`,
      message: messageFor('co-management', 'Windows Update policies'),
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { compliancePolicies: intune, windowsUpdatePolicies: configurationManager }
    intunePolicies: [compliancePolicies]
`,
    },
    {
      title: 'workloads that Intune has policies for, and one that stays',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { compliancePolicies: intune, resourceAccessPolicies: intune, clientApps: configurationManager }
    intunePolicies: [compliancePolicies]
`,
    },
  ],
});

const wait = ({ authority }: Workload): Fix =>
  unsafeFix(
    'Change to "configurationManager", until the policies are ready',
    set(authority.node, 'configurationManager'),
  );
