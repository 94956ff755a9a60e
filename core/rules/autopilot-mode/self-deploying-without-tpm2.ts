import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportMissingTpm } from './report-attestation';

const tpm = fact('selfDeploying.tpm');

export default rule({
  id: 'self-deploying-without-tpm2',
  summary: 'Devices without a TPM 2.0 that can be attested are to be set up in self-deploying mode.',
  why: 'Nobody signs in, so the device has to prove its identity with the TPM. Without it the deployment stops at "Securing your hardware".',
  severity: 'error',
  basis: 'docs',
  source: tpm.source,
  errorCode: '0x801c03ea',

  check(plan, report, context) {
    reportMissingTpm(plan, report, context, 'selfDeploying', tpm);
  },

  examples: [
    {
      title: 'TPM 1.2 and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  lobby:
    hardware: { tpm: tpm12 }
    enrollment: { method: windowsAutopilot, scenario: «selfDeploying» }
`,
      message: `The devices of "lobby" have TPM 1.2. ${tpm.says} Use user-driven mode, which does not need a TPM.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    hardware: { tpm: tpm12 }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a self-deploying profile, and a TPM that cannot be attested',
      plan: `schemaVersion: 1
populations:
  lobby:
    hardware: { tpm: tpm20, tpmAttestation: false }
    enrollment: { method: windowsAutopilot, profile: «kiosks» }
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying }
`,
      message: `The devices of "lobby" have a TPM that cannot be attested. ${tpm.says} Use user-driven mode, which does not need a TPM.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    hardware: { tpm: tpm20, tpmAttestation: false }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { deploymentMode: userDriven }
`,
    },
    {
      title: 'TPM 2.0 and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  lobby:
    hardware: { tpm: tpm20, tpmAttestation: true }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'TPM 1.2 and user-driven mode',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { tpm: tpm12 }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
