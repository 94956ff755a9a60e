import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { workloadsOf } from './workloads';

const { value: names } = fact('coManagement.workloads');
const { says, source } = fact('coManagement.workloadsAfterEnabling');
const all = Object.keys(names).length;

const messageFor = (policy: string): string =>
  `The co-management policy "${policy}" turns co-management on, and moves every workload to Intune at the same time. ${says} Start with none, then move one after the other with a pilot.`;

export default rule({
  id: 'every-workload-moved-while-enabling',
  summary: 'Co-management is being turned on, and every workload is to be moved to Intune at once.',
  why: 'Enabling and moving are two steps. Whoever moves everything at once has no pilot, and cannot tell which workload made the trouble.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.coManagementPolicies) {
      const { id, stage } = policy;
      if (stage?.value !== 'enable') continue;
      const moved = workloadsOf(policy).filter(({ authority }) => authority.value === 'intune');
      if (moved.length < all) continue;
      report(stage, messageFor(String(id?.value)), {
        related: moved.map(({ name, authority }) => ({ span: authority.node, message: `${name} is moved.` })),
        fixes: [unsafeFix('Change to "operate", if co-management is on already', set(stage.node, 'operate'))],
      });
    }
  },

  examples: [
    {
      title: 'every workload moved while co-management is turned on',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    stage: «enable»
    workloads:
${Object.keys(names)
  .map((key) => `      ${key}: intune\n`)
  .join('')}`,
      message: messageFor('co-management'),
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management:
    stage: operate
    workloads:
${Object.keys(names)
  .map((key) => `      ${key}: intune\n`)
  .join('')}`,
    },
    {
      title: 'one workload to be moved after co-management is turned on',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    stage: enable
    workloads: { compliancePolicies: intune, clientApps: configurationManager }
`,
    },
  ],
});
