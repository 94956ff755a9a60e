import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { says, source } = fact('windowsAutopilot.intuneConnector');

export default rule({
  id: 'autopilot-hybrid-without-connector',
  summary: 'Windows Autopilot is to hybrid join devices, and there is no Intune Connector for Active Directory.',
  why: 'Nothing creates the computer account in Active Directory. The device waits for it, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    const connector = plan.tenant?.activeDirectory?.intuneConnector;
    if (connector?.value !== false) return;
    const affected = hybridDeploymentsOf(plan);
    if (affected.length === 0) return;
    report(
      connector,
      `There is no Intune Connector for Active Directory. ${says} Install the connector, or join ${affected.map(({ name }) => `"${name}"`).join(', ')} to Microsoft Entra ID alone.`,
      {
        related: affected.map(hybridJoinAt),
        fixes: [unsafeFix('Change to true, if the connector is installed first', set(connector.node, true))],
      },
    );
  },

  examples: [
    {
      title: 'hybrid joined devices, Windows Autopilot and no connector',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { intuneConnector: «false» }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `There is no Intune Connector for Active Directory. ${says} Install the connector, or join "plants" to Microsoft Entra ID alone.`,
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { intuneConnector: true }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a deployment profile that hybrid joins, and no connector',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { intuneConnector: «false» }
populations:
  plants:
    enrollment: { method: windowsAutopilot, profile: plants }
autopilotProfiles:
  plants: { joinType: entraHybridJoined }
`,
      message: `There is no Intune Connector for Active Directory. ${says} Install the connector, or join "plants" to Microsoft Entra ID alone.`,
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { intuneConnector: true }
populations:
  plants:
    enrollment: { method: windowsAutopilot, profile: plants }
autopilotProfiles:
  plants: { joinType: entraHybridJoined }
`,
    },
    {
      title: 'Microsoft Entra joined devices and no connector',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { intuneConnector: false }
populations:
  plants:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
