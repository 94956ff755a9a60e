import { fact } from '../../guide/index';
import { rule } from '../rule';
import { deploymentsWith, useUserDriven } from './deployments';

const { says, source } = fact('autopilotReset.join');
const hybrid = 'entraHybridJoined';

export default rule({
  id: 'autopilot-reset-of-hybrid-joined-devices',
  summary: 'Hybrid joined devices are to be made ready for use again with Windows Autopilot Reset.',
  why: 'Microsoft does not support it. Hybrid joined devices need a full wipe and a new deployment.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const deployment of deploymentsWith(plan, 'reset')) {
      const { name, population, enrollment } = deployment;
      const { current, target } = population.join ?? {};
      const join = current?.value === hybrid ? current : target?.value === hybrid ? target : undefined;
      if (!enrollment.scenario || !join) continue;
      const state = join === current ? 'are hybrid joined' : 'are to be hybrid joined';
      report(
        enrollment.scenario,
        `The devices of "${name}" ${state}. ${says} Wipe the devices, and set them up again.`,
        {
          related: [{ span: join.node, message: `The devices ${state}.` }],
          fixes: useUserDriven(deployment, plan, 'if the devices are wiped first'),
        },
      );
    }
  },

  examples: [
    {
      title: 'hybrid joined devices and Windows Autopilot Reset',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: «reset» }
`,
      message: `The devices of "headquarters" are hybrid joined. ${says} Wipe the devices, and set them up again.`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'Microsoft Entra joined devices and Windows Autopilot Reset',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: reset }
`,
    },
  ],
});
