import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportConnectors } from './report-connectors';

const { value: minimum, says, source } = fact('intuneConnector.minimumServer');
const remedy = 'Move the connector to such a server.';

const messageFor = (server: string, system: string): string =>
  `The connector server "${server}" runs ${system}. ${says} ${remedy}`;

export default rule({
  id: 'connector-server-too-old',
  summary: 'The Intune Connector for Active Directory is on an operating system that it does not support.',
  why: 'The connector cannot be installed or does not run there, so no computer account is created and hybrid join ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    reportConnectors(
      plan,
      report,
      ({ operatingSystem: system }) => (system && isTooOld(system.value) ? system : undefined),
      messageFor,
    );
  },

  examples: [
    {
      title: 'a connector on an old server',
      plan: `schemaVersion: 1
tenant:
  activeDirectory:
    intuneConnectorServers:
      srv-odj-01: { operatingSystem: «Windows Server 2012 R2» }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: messageFor('srv-odj-01', 'Windows Server 2012 R2'),
    },
    {
      title: 'a connector on the first server that has it',
      plan: `schemaVersion: 1
tenant:
  activeDirectory:
    intuneConnectorServers:
      srv-odj-01: { operatingSystem: Windows Server ${minimum} }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

/** Whether a text names a Windows Server before the minimum, or a Windows for clients; false where it names neither. */
function isTooOld(operatingSystem: string): boolean {
  const year = /\bserver\s+(20\d\d)\b/i.exec(operatingSystem)?.[1];
  if (year !== undefined) return Number(year) < Number(minimum);
  return /^(?:microsoft )?windows (?:7|8|8\.1|10|11)\b(?!.*server)/i.test(operatingSystem.trim());
}
