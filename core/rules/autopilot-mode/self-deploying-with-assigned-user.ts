import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { says, source } = fact('selfDeploying.assignedUser');

export default rule({
  id: 'self-deploying-with-assigned-user',
  summary: 'Users are assigned ahead of time to devices that are set up in self-deploying mode.',
  why: 'No user signs in during the deployment, so the device does not become the device of the assigned user.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, at } of deploymentsWith(plan, 'selfDeploying')) {
      const assigned = population.autopilotRegistration?.userAssigned;
      if (assigned?.value !== true) continue;
      report(
        assigned,
        `Users are assigned to the devices of "${name}". ${says} Remove the assignment, or use user-driven mode.`,
        {
          related: [{ span: at, message: 'The mode is self-deploying.' }],
          fixes: [unsafeFix('Change to false, if the users are unassigned', set(assigned.node, false))],
        },
      );
    }
  },

  examples: [
    {
      title: 'users assigned to self-deploying devices',
      plan: `schemaVersion: 1
populations:
  lobby:
    autopilotRegistration: { registered: true, userAssigned: «true» }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `Users are assigned to the devices of "lobby". ${says} Remove the assignment, or use user-driven mode.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    autopilotRegistration: { registered: true, userAssigned: false }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'users assigned to user-driven devices',
      plan: `schemaVersion: 1
populations:
  sales:
    autopilotRegistration: { registered: true, userAssigned: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
