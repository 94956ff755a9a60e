import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsOf } from './deployments';

const { says, source } = fact('autopilotReset.join');
const hybrid = 'entraHybridJoined';

export default rule({
  id: 'autopilot-reset-of-hybrid-joined-devices',
  summary: 'Hybrid joined devices are to be made ready for use again with Windows Autopilot Reset.',
  why: 'Microsoft does not support it, and nobody can say what state the devices are in afterwards. The way back is a full wipe and a new deployment.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { name, population, enrollment, scenario } of deploymentsOf(plan)) {
      const { current, target } = population.join ?? {};
      const join = current?.value === hybrid ? current : target?.value === hybrid ? target : undefined;
      if (scenario !== 'reset' || !enrollment.scenario || !join) continue;
      report(
        enrollment.scenario,
        `The devices of "${name}" are hybrid joined. ${says} Wipe them, and deploy them anew.`,
        {
          related: [{ span: join.node, message: 'The devices are hybrid joined.' }],
          fixes: [
            unsafeFix(
              'Change to user-driven mode, if the devices are wiped first',
              set(enrollment.scenario.node, 'userDriven'),
            ),
          ],
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
      message: `The devices of "headquarters" are hybrid joined. ${says} Wipe them, and deploy them anew.`,
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
