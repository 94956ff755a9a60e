import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportConnectors } from './report-connectors';

const { value: minimum, says, source } = fact('intuneConnector.minimumVersion');
const remedy = 'Uninstall it and install the current one: it does not update itself.';

const messageFor = (server: string, version: string): string =>
  `The connector on "${server}" has version ${version}. ${says} ${remedy}`;

export default rule({
  id: 'outdated-intune-connector',
  summary: 'A server runs an Intune Connector for Active Directory that is too old to process enrollment requests.',
  why: 'Requests that reach the server are not answered: no computer account is created, and hybrid join ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    reportConnectors(
      plan,
      report,
      ({ version }) => (version && isBefore(version.value, minimum) ? version : undefined),
      messageFor,
    );
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
      message: messageFor('srv-odj-01', '6.2407.2000.8'),
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
