import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { value: required, says, source } = fact('autopilotReset.recoveryEnvironment');

export default rule({
  id: 'autopilot-reset-without-recovery-environment',
  summary: 'Windows Autopilot Reset is planned for devices without the Windows Recovery Environment.',
  why: 'The reset stops: it cannot find the recovery environment that it would start from.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, enrollment } of deploymentsWith(plan, 'reset')) {
      const recovery = enrollment.reset?.windowsRecoveryEnvironment;
      if (recovery?.value !== !required) continue;
      report(
        recovery,
        `The devices of "${name}" have no Windows Recovery Environment. ${says} Turn it on with "reagentc.exe /enable".`,
        { fixes: [unsafeFix('Change to true, if it is turned on before', set(recovery.node, required))] },
      );
    }
  },

  examples: [
    {
      title: 'Windows Autopilot Reset and no recovery environment',
      plan: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { windowsRecoveryEnvironment: «false» } }
`,
      message: `The devices of "loan-devices" have no Windows Recovery Environment. ${says} Turn it on with "reagentc.exe /enable".`,
      fixed: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { windowsRecoveryEnvironment: true } }
`,
    },
    {
      title: 'Windows Autopilot Reset and a recovery environment',
      plan: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { windowsRecoveryEnvironment: true } }
`,
    },
  ],
});
