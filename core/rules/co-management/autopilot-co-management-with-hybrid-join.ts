import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { hybridDeploymentsOf, hybridJoinAt } from '../hybrid-join/hybrid-deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotCoManagement.joins');
const remedy = 'Make them co-managed afterwards, as existing clients, or join them to Microsoft Entra ID alone.';

export default rule({
  id: 'autopilot-co-management-with-hybrid-join',
  summary: 'Devices that Windows Autopilot hybrid joins get co-management settings.',
  why: 'The identity of the device changes while it is hybrid joined, and the settings wait for a client of the old one.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x800705b4',
  scope: 'population',

  check(plan, report) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const { name, enrollment } = deployment;
      const { coManagementPolicy, installConfigurationManagerClient } = enrollment;
      // Installing the client on the way is reported as such.
      if (!coManagementPolicy || installConfigurationManagerClient?.value === true) continue;
      report(
        coManagementPolicy,
        `The devices of "${name}" are hybrid joined, and get co-management settings. ${says} ${remedy}`,
        {
          related: [hybridJoinAt(deployment)],
          fixes: [
            unsafeFix(
              'Remove the policy, if the devices are co-managed afterwards',
              update(enrollment.node, { coManagementPolicy: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'hybrid join and co-management settings',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: «co-management» }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
      message: `The devices of "plants" are hybrid joined, and get co-management settings. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
    {
      title: 'Microsoft Entra join and co-management settings',
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
