import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';
import { hybridDeploymentsOf } from './hybrid-deployments';

const { says, source } = fact('adfs.assignedUser');
const remedy = 'Assign no users: people enter their user names themselves.';

export default rule({
  id: 'assigned-user-with-adfs',
  summary: 'Users are assigned ahead of time to Windows Autopilot devices, and people sign in through AD FS.',
  why: 'The sign-in page of AD FS ignores the assignment, so people have to enter their user names all the same.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const signIn = plan.tenant?.activeDirectory?.signInMethod;
    if (signIn?.value !== 'adfs') return;
    // With hybrid join, an assigned user is the larger problem, and a rule of its own.
    const hybrid = new Set(hybridDeploymentsOf(plan).map(({ population }) => population));
    for (const { name, population, scenario } of deploymentsOf(plan)) {
      const assigned = population.autopilotRegistration?.userAssigned;
      if (assigned?.value !== true || scenario === 'selfDeploying' || hybrid.has(population)) continue;
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
