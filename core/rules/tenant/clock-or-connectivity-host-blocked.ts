import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportBlockedHosts, usesAutopilot } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.clockAndConnectivityHosts');

const consequence = (populations: string): string =>
  `${says} Without it, the setup of ${populations} may stop. Allow the host in the network.`;

export default rule({
  id: 'clock-or-connectivity-host-blocked',
  summary: 'The network blocks the host that devices ask for the time, or for whether they are online.',
  why: 'With a wrong time, devices reject certificates, and attestation fails. A device that takes itself for offline does not start Windows Autopilot.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    reportBlockedHosts(plan, report, hosts, usesAutopilot, consequence);
  },

  examples: [
    {
      title: 'a blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [«time.windows.com»] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `"time.windows.com" is blocked. ${consequence('"sales"')}`,
      fixed: `schemaVersion: 1
tenant:
  network: { blockedHosts: [] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a blocked host, and no Windows Autopilot',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [time.windows.com] }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
  ],
});
