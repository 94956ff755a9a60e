import { fact } from '../../guide/index';
import { rule } from '../rule';
import { provesItsTpm, reportBlockedHosts } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.firmwareTpmHosts');

const consequence = (populations: string): string =>
  `${says} Devices of ${populations} with such a TPM fail the attestation. Allow the host in the network.`;

export default rule({
  id: 'firmware-tpm-host-blocked',
  summary: 'The network blocks the host that issues certificates for the firmware TPMs of a manufacturer.',
  why: 'A device with such a TPM fails the TPM attestation the first time. Self-deploying mode and pre-provisioned deployment end with an error.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    reportBlockedHosts(plan, report, hosts, provesItsTpm, consequence);
  },

  examples: [
    {
      title: 'a blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [«ekop.intel.com»] }
populations:
  kiosks:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `"ekop.intel.com" is blocked. ${consequence('"kiosks"')}`,
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
  network: { blockedHosts: [ekop.intel.com] }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
