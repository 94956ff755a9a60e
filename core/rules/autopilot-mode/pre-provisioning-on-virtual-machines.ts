import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportVirtualMachines } from './report-attestation';

const { says, source } = fact('preProvisioning.virtualMachine');

export default rule({
  id: 'pre-provisioning-on-virtual-machines',
  summary: 'Virtual machines are to be pre-provisioned.',
  why: 'A virtual TPM does not support device attestation. The technician flow waits at "Securing your hardware" until it times out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x800705b4',

  check(plan, report) {
    reportVirtualMachines(plan, report, 'preProvisioned', says);
  },

  examples: [
    {
      title: 'virtual machines that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  test-lab:
    hardware: { virtualMachine: true }
    enrollment: { method: windowsAutopilot, scenario: «preProvisioned» }
`,
      message: `The devices of "test-lab" are virtual machines. ${says} Use user-driven mode, which also works on virtual machines.`,
      fixed: `schemaVersion: 1
populations:
  test-lab:
    hardware: { virtualMachine: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'physical devices that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { tpm: tpm20, virtualMachine: false }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
`,
    },
  ],
});
