import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { says, source } = fact('hybridAutopilot.configurationManagerClient');
const remedy = 'Install the client afterwards, or join the devices to Microsoft Entra ID alone.';

export default rule({
  id: 'configuration-manager-client-with-hybrid-join',
  summary: 'The Configuration Manager client is to be installed while Windows Autopilot hybrid joins devices.',
  why: 'The device waits for the client until the Enrollment Status Page gives up.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const client = deployment.enrollment.installConfigurationManagerClient;
      if (client?.value !== true) continue;
      report(
        client,
        `The Configuration Manager client is to be installed while the devices of "${deployment.name}" are set up. ${says} ${remedy}`,
        {
          related: [hybridJoinAt(deployment)],
          fixes: [unsafeFix('Change to false, if the client is installed afterwards', set(client.node, false))],
        },
      );
    }
  },

  examples: [
    {
      title: 'the client, Windows Autopilot and hybrid join',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, installConfigurationManagerClient: «true» }
`,
      message: `The Configuration Manager client is to be installed while the devices of "plants" are set up. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, installConfigurationManagerClient: false }
`,
    },
    {
      title: 'hybrid join, and a client that comes later',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, installConfigurationManagerClient: false }
`,
    },
  ],
});
