import { fact } from '../../guide/index';
import { isInPublicCloud } from '../in-public-cloud';
import { rule } from '../rule';
import { provesItsTpm, reportBlockedHosts } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.attestationHosts');

const consequence = (populations: string): string =>
  `${says} Without it, the deployment of ${populations} fails. Allow the host in the network.`;

export default rule({
  id: 'attestation-host-blocked',
  summary: 'The network blocks the host that devices need for TPM attestation.',
  why: 'Self-deploying mode and pre-provisioned deployment wait for the attestation, and end with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    if (isInPublicCloud(plan)) reportBlockedHosts(plan, report, hosts, provesItsTpm, consequence);
  },

  examples: [
    {
      title: 'a blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [«"tpm.microsoftaik.azure.net"»] }
populations:
  kiosks:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `"tpm.microsoftaik.azure.net" is blocked. ${consequence('"kiosks"')}`,
      fixed: `schemaVersion: 1
tenant:
  network: { blockedHosts: [] }
populations:
  kiosks:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'a blocked host, and nothing to attest',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: ["*.microsoftaik.azure.net"] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
