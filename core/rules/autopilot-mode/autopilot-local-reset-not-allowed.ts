import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { value: required, says, source } = fact('autopilotReset.localPolicy');

export default rule({
  id: 'autopilot-local-reset-not-allowed',
  summary: 'Devices are to be reset locally, and no policy allows it.',
  why: 'Ctrl + Windows key + R on the lock screen does not start the reset.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, { unknown }) {
    for (const { name, enrollment } of deploymentsWith(plan, 'reset')) {
      const { kind, localResetAllowed: allowed } = enrollment.reset ?? {};
      if (kind?.value !== 'local') continue;
      if (allowed?.value === !required) {
        report(
          allowed,
          `Local resets of the devices of "${name}" are not allowed. ${says} Set the policy to 0, or start the reset in Intune.`,
          {
            related: [{ span: kind.node, message: 'The reset is started on the device.' }],
            fixes: [
              unsafeFix('Change to true, if the policy is assigned before', set(allowed.node, required)),
              unsafeFix('Change to a remote reset, if an administrator starts it in Intune', set(kind.node, 'remote')),
            ],
          },
        );
      } else if (!allowed) unknown(kind, 'localResetAllowed');
    }
  },

  examples: [
    {
      title: 'local resets that no policy allows',
      plan: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { kind: local, localResetAllowed: «false» } }
`,
      message: `Local resets of the devices of "loan-devices" are not allowed. ${says} Set the policy to 0, or start the reset in Intune.`,
      fixed: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { kind: local, localResetAllowed: true } }
`,
    },
    {
      title: 'remote resets',
      plan: `schemaVersion: 1
populations:
  loan-devices:
    enrollment: { method: windowsAutopilot, scenario: reset, reset: { kind: remote, localResetAllowed: false } }
`,
    },
  ],
});
