import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { says, source, doubt } = fact('hybridAutopilot.assignedUser');
const remedy = `${doubt} Try it on one device first, or assign no users.`;

export default rule({
  id: 'hybrid-join-with-assigned-user',
  summary: 'Users are assigned ahead of time to devices that Windows Autopilot hybrid joins.',
  why: 'The device may not join the domain, and the deployment then fails.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const assigned = deployment.population.autopilotRegistration?.userAssigned;
      if (assigned?.value !== true) continue;
      report(assigned, `Users are assigned to the devices of "${deployment.name}". ${says} ${remedy}`, {
        related: [hybridJoinAt(deployment)],
        fixes: [unsafeFix('Change to false, if the users are taken off the devices', set(assigned.node, false))],
      });
    }
  },

  examples: [
    {
      title: 'users assigned to devices that are hybrid joined',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    autopilotRegistration: { registered: true, userAssigned: «true» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `Users are assigned to the devices of "plants". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    autopilotRegistration: { registered: true, userAssigned: false }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'users assigned to devices that are Microsoft Entra joined',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraJoined }
    autopilotRegistration: { registered: true, userAssigned: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
