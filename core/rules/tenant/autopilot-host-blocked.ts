import { fact } from '../../guide/index';
import { isInPublicCloud } from '../in-public-cloud';
import { rule } from '../rule';
import { reportBlockedHosts, usesAutopilot } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.autopilotHosts');

const consequence = (populations: string): string =>
  `${says} Without it, the devices of ${populations} get no profile. Allow the host in the network.`;

export default rule({
  id: 'autopilot-host-blocked',
  summary: 'The network keeps devices from the Windows Autopilot Deployment Service.',
  why: 'The device does not learn that it is registered. The out-of-box experience runs as it does on a device that is not registered.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    if (isInPublicCloud(plan)) reportBlockedHosts(plan, report, hosts, usesAutopilot, consequence);
  },

  examples: [
    {
      title: 'a blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [«ztd.dds.microsoft.com»] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `"ztd.dds.microsoft.com" is blocked. ${consequence('"sales"')}`,
      fixed: `schemaVersion: 1
tenant:
  network: { blockedHosts: [] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a blocked host, and devices that are set up elsewhere',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [ztd.dds.microsoft.com] }
populations:
  sales:
    location: remote
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
