import { fact } from '../../guide/index';
import type { CoManagementPolicy, Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { addTo } from '../add-to';
import { rule } from '../rule';
import { type IntoCoManagement, intoCoManagement, settingsNamedBy } from './into-co-management';
import { quotedNames } from './names';
import { workloadsOf } from './workloads';

const { says, source } = fact('autopilotCoManagement.noPilot');
const remedy = 'Move the workload for all devices, or let Intune take all workloads of these.';

const messageFor = (workload: string, names: readonly string[]): string =>
  `The workload ${workload} is set to Pilot Intune, and Windows Autopilot is to bring the devices of ${quotedNames(names)} to co-management. ${says} ${remedy}`;

export default rule({
  id: 'pilot-workloads-with-autopilot',
  summary: 'Windows Autopilot brings devices to co-management under a policy that pilots a workload.',
  why: 'The device learns late in its setup who manages the workload. Until then it may get the policies of either side, or of none.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const [policy, deployments] of deploymentsByPolicy(plan)) {
      // With the override, the workloads of the policy do not concern these devices.
      const override = policy.settings?.overrideToIntune;
      if (override?.value === true) continue;
      const names = deployments.map(({ name }) => name);
      for (const { name, authority } of workloadsOf(policy)) {
        if (authority.value !== 'pilotIntune') continue;
        if (!override) {
          context.unknown(authority, 'settings.overrideToIntune');
          continue;
        }
        report(authority, messageFor(name, names), {
          related: settingsNamedBy(deployments),
          fixes: [unsafeFix('Change to "intune", if all devices may follow', set(authority.node, 'intune'))],
        });
      }
    }
  },

  examples: [
    {
      title: 'Windows Autopilot into co-management and a piloted workload',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management:
    workloads: { clientApps: «pilotIntune» }
    settings: { installClient: true, overrideToIntune: false }
`,
      message: messageFor('Client apps', ['sales']),
      fixed: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management:
    workloads: { clientApps: intune }
    settings: { installClient: true, overrideToIntune: false }
`,
    },
    {
      title: 'a piloted workload, and devices whose workloads Intune takes in any case',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management:
    workloads: { clientApps: pilotIntune }
    settings: { installClient: true, overrideToIntune: true }
`,
    },
  ],
});

function deploymentsByPolicy(plan: Plan): Map<CoManagementPolicy, IntoCoManagement[]> {
  const found = new Map<CoManagementPolicy, IntoCoManagement[]>();
  for (const deployment of intoCoManagement(plan)) {
    if (deployment.policy) addTo(found, deployment.policy, deployment);
  }
  return found;
}
