import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportBlockedHosts, usesAutopilot } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.clockAndConnectivityHosts');

const consequence = (populations: string): string =>
  `${says} Without it the set-up of ${populations} may stop. Let devices reach it.`;

export default rule({
  id: 'clock-or-connectivity-host-blocked',
  summary: 'The network keeps devices from the host that tells them the time, or whether they are online.',
  why: 'With a wrong time, certificates do not hold and attestation fails. A device that believes to be offline does not start Windows Autopilot.',
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
