import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('adfs.assignedUser');
const remedy = 'Assign no users, and let people type their names.';

export default rule({
  id: 'assigned-user-with-adfs',
  summary: 'Users are assigned ahead of time to Windows Autopilot devices, and people sign in through AD FS.',
  why: 'The sign-in page of AD FS takes no notice of the assignment: nobody is greeted by name, and people type their user names after all.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const signIn = plan.tenant?.activeDirectory?.signInMethod;
    if (signIn?.value !== 'adfs') return;
    for (const { name, population, scenario } of deploymentsOf(plan)) {
      const assigned = population.autopilotRegistration?.userAssigned;
      if (assigned?.value !== true || scenario === 'selfDeploying') continue;
      report(assigned, `Users are assigned to the devices of "${name}". ${says} ${remedy}`, {
        related: [{ span: signIn.node, message: 'People sign in through AD FS.' }],
        fixes: [unsafeFix('Change to false, if the users are taken off the devices', set(assigned.node, false))],
      });
    }
  },

  examples: [
    {
      title: 'assigned users and AD FS',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { signInMethod: adfs }
populations:
  sales:
    autopilotRegistration: { registered: true, userAssigned: «true» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `Users are assigned to the devices of "sales". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { signInMethod: adfs }
populations:
  sales:
    autopilotRegistration: { registered: true, userAssigned: false }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'assigned users and password hash synchronization',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { signInMethod: passwordHashSynchronization }
populations:
  sales:
    autopilotRegistration: { registered: true, userAssigned: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
