import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { rule } from '../rule';

const { says, source } = fact('windowsAutopilot.intuneConnector');
const hybrid = 'entraHybridJoined';

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
    const affected = [...plan.populations].flatMap((population) => {
      const node = hybridJoinOf(population, plan);
      return node ? [{ id: population.id?.value, node }] : [];
    });
    if (affected.length === 0) return;
    report(
      connector,
      `${says} Install the connector, or join ${affected.map(({ id }) => `"${id}"`).join(', ')} to Microsoft Entra ID alone.`,
      {
        related: affected.map(({ id, node }) => ({ span: node, message: `"${id}" is to be hybrid joined.` })),
        fixes: [unsafeFix('Change to true, if the connector is installed before', set(connector.node, true))],
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
      message: `${says} Install the connector, or join "plants" to Microsoft Entra ID alone.`,
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
      message: `${says} Install the connector, or join "plants" to Microsoft Entra ID alone.`,
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

/** Where a plan says that Windows Autopilot hybrid joins a population: in its facts, or in its deployment profile. */
function hybridJoinOf({ join, enrollment }: Population, { autopilotProfiles }: Plan): ScalarNode | undefined {
  if (enrollment?.method?.value !== 'windowsAutopilot') return undefined;
  if (join?.target?.value === hybrid) return join.target.node;
  const profile = enrollment.profile && autopilotProfiles.get(enrollment.profile.value);
  return profile?.joinType?.value === hybrid ? profile.joinType.node : undefined;
}
