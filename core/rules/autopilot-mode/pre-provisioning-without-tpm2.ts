import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportMissingTpm } from './report-attestation';

const tpm = fact('preProvisioning.tpm');

export default rule({
  id: 'pre-provisioning-without-tpm2',
  summary: 'Devices without a TPM 2.0 that can be attested are to be pre-provisioned.',
  why: 'The technician does not sign in, so the device has to prove its identity with the TPM. Without it the technician flow stops at "Securing your hardware".',
  severity: 'error',
  basis: 'docs',
  source: tpm.source,
  errorCode: '0x801c03ea',

  check(plan, report, context) {
    reportMissingTpm(plan, report, context, 'preProvisioned', tpm);
  },

  examples: [
    {
      title: 'devices without a TPM that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { tpm: none }
    enrollment: { method: windowsAutopilot, scenario: «preProvisioned» }
`,
      message: `The devices of "sales" have no TPM. ${tpm.says} Use user-driven mode, which does not need a TPM.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    hardware: { tpm: none }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'devices with TPM 2.0 that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { tpm: tpm20 }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
`,
    },
  ],
});
