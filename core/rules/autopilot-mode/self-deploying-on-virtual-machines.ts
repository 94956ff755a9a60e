import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportVirtualMachines } from './report-attestation';

const { says, source } = fact('selfDeploying.virtualMachine');

export default rule({
  id: 'self-deploying-on-virtual-machines',
  summary: 'Virtual machines are to be set up in self-deploying mode.',
  why: 'A virtual TPM does not support device attestation. The deployment waits at "Securing your hardware" until it times out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x800705b4',

  check(plan, report) {
    reportVirtualMachines(plan, report, 'selfDeploying', says);
  },

  examples: [
    {
      title: 'virtual machines and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  test-lab:
    hardware: { tpm: tpm20, virtualMachine: true }
    enrollment: { method: windowsAutopilot, scenario: «selfDeploying» }
`,
      message: `The devices of "test-lab" are virtual machines. ${says} Use user-driven mode, which also works on virtual machines.`,
      fixed: `schemaVersion: 1
populations:
  test-lab:
    hardware: { tpm: tpm20, virtualMachine: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'virtual machines and user-driven mode',
      plan: `schemaVersion: 1
populations:
  test-lab:
    hardware: { virtualMachine: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
