import { fact } from '../../guide/index';
import { useUserDriven } from '../autopilot-mode/deployments';
import { rule } from '../rule';
import { intoCoManagement, settingsNamedBy } from './into-co-management';

const { value, says, source } = fact('autopilotCoManagement.userDriven');
const unsupported: ReadonlySet<string> = new Set(value);
const remedy = 'Set the devices up user-driven, or let Intune alone manage them.';

const words: Readonly<Record<string, string>> = {
  preProvisioned: 'pre-provisioned',
  selfDeploying: 'set up in self-deploying mode',
};

const messageFor = (name: string, scenario: string): string =>
  `The devices of "${name}" are ${words[scenario]}, and get co-management settings. ${says} ${remedy}`;

export default rule({
  id: 'autopilot-co-management-not-user-driven',
  summary: 'Devices that Windows Autopilot does not set up in user-driven mode are to be co-managed from the start.',
  why: 'The device waits for a Configuration Manager client that it cannot install without its user, until the deployment fails.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const deployment of intoCoManagement(plan)) {
      const { name, scenario, at } = deployment;
      if (!scenario || !unsupported.has(scenario)) continue;
      report(at, messageFor(name, scenario), {
        related: settingsNamedBy([deployment]),
        fixes: useUserDriven(deployment, plan),
      });
    }
  },

  examples: [
    {
      title: 'pre-provisioned devices with co-management settings',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: «preProvisioned», coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
      message: messageFor('sales', 'preProvisioned'),
      fixed: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
    {
      title: 'user-driven devices with co-management settings',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
  ],
});
