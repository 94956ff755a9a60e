import { fact } from '../../guide/index';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { value: minimum, says, source } = fact('intuneConnector.minimumVersion');
const remedy = 'Uninstall it and install the current one: it does not update itself.';

export default rule({
  id: 'outdated-intune-connector',
  summary: 'A server runs an Intune Connector for Active Directory that is too old to process enrollment requests.',
  why: 'Requests that reach the server are not answered: no computer account is created, and hybrid join ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    const servers = plan.tenant?.activeDirectory?.intuneConnectorServers ?? [];
    const outdated = [...servers].filter(({ version }) => version && isBefore(version.value, minimum));
    const deployments = outdated.length > 0 ? hybridDeploymentsOf(plan) : [];
    if (deployments.length === 0) return;
    for (const { id, version } of outdated) {
      if (!version) continue;
      report(version, `The connector on "${id?.value}" has version ${version.value}. ${says} ${remedy}`, {
        related: deployments.map(hybridJoinAt),
      });
    }
  },

  examples: [
    {
      title: 'a connector from before the managed service account',
      plan: `schemaVersion: 1
tenant:
  activeDirectory:
    intuneConnectorServers:
      srv-odj-01: { version: «6.2407.2000.8» }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The connector on "srv-odj-01" has version 6.2407.2000.8. ${says} ${remedy}`,
    },
    {
      title: 'a current connector',
      plan: `schemaVersion: 1
tenant:
  activeDirectory:
    intuneConnectorServers:
      srv-odj-01: { version: ${minimum} }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'an old connector that nothing needs',
      plan: `schemaVersion: 1
tenant:
  activeDirectory:
    intuneConnectorServers:
      srv-odj-01: { version: 6.2407.2000.8 }
populations:
  plants:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

/** Whether a version of four parts comes before another; false where it has another form. */
function isBefore(version: string, other: string): boolean {
  if (!/^\d+(\.\d+){3}$/.test(version.trim())) return false;
  const parts = version.trim().split('.').map(Number);
  const others = other.split('.').map(Number);
  const different = parts.findIndex((part, index) => part !== others[index]);
  return different !== -1 && Number(parts[different]) < Number(others[different]);
}
