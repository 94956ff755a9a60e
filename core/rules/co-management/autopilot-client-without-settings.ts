import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { membershipOf } from '../group/membership';
import { rule } from '../rule';
import { isMoved, workloadsOf } from './workloads';

const { value: product, says, source } = fact('autopilotCoManagement.windows11Authority');
const remedy = 'Assign co-management settings that do not override the policy of the site.';

const messageFor = (name: string): string =>
  `The devices of "${name}" get the Configuration Manager client and no co-management settings. ${says} ${remedy}`;

export default rule({
  id: 'autopilot-client-without-settings',
  summary:
    'Windows 11 devices get the Configuration Manager client while Windows Autopilot sets them up, but no co-management settings.',
  why: 'The device looks co-managed, but the workloads that Configuration Manager is to keep are managed by Intune.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    // Where no workload stays with Configuration Manager, Intune may have them all.
    const kept = [...plan.coManagementPolicies].flatMap(workloadsOf).find((workload) => !isMoved(workload));
    if (!kept) return;
    for (const { name, population, enrollment } of deploymentsOf(plan)) {
      const client = enrollment.installConfigurationManagerClient;
      if (client?.value !== true || enrollment.coManagementPolicy || !isWindows11(population)) continue;
      // Hybrid joined devices cannot get the client this way at all.
      if (population.join?.target?.value === 'entraHybridJoined' || mayHaveSettings(plan, population)) continue;
      report(client, messageFor(name), {
        related: [{ span: kept.authority.node, message: 'A workload that is to stay with Configuration Manager.' }],
      });
    }
  },

  examples: [
    {
      title: 'the client on Windows 11, and no co-management settings',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11 }
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, installConfigurationManagerClient: «true» }
coManagementPolicies:
  co-management: { workloads: { clientApps: configurationManager } }
`,
      message: messageFor('sales'),
    },
    {
      title: 'the client on Windows 11, and co-management settings',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11 }
    join: { target: entraJoined }
    enrollment:
      method: windowsAutopilot
      scenario: userDriven
      installConfigurationManagerClient: true
      coManagementPolicy: co-management
coManagementPolicies:
  co-management: { workloads: { clientApps: configurationManager }, settings: { installClient: true } }
`,
    },
    {
      title: 'the client on Windows 11, and settings that may be assigned to the devices',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11 }
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, installConfigurationManagerClient: true }
coManagementPolicies:
  co-management: { workloads: { clientApps: configurationManager }, settings: { installClient: true } }
`,
    },
  ],
});

function isWindows11({ os }: Population): boolean {
  return os !== undefined && os.length > 0 && os.every((system) => system.product?.value === product);
}

/** Whether settings of any policy could be assigned to the devices, as far as the plan says. */
function mayHaveSettings(plan: Plan, population: Population): boolean {
  const { reaches } = membershipOf(plan);
  return [...plan.coManagementPolicies].some(
    ({ settings }) => settings && reaches(settings.assignments, population) !== false,
  );
}
