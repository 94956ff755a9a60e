import { fact } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

const { says, source } = fact('classicIntuneAgent.removed');

export default rule({
  id: 'classic-intune-agent-installed',
  summary: 'Devices on which the classic Intune agent is installed are to be co-managed or enrolled by Group Policy.',
  why: 'The agent manages the device already, in its own way, and Windows refuses a second enrollment.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '0x80180026',
  scope: 'population',

  check(plan, report) {
    for (const { id, classicIntuneAgent, enrollment } of populationsSaying(plan, 'classicIntuneAgent')) {
      if (classicIntuneAgent.value !== true || !enrollment || !standsInTheWay(enrollment)) continue;
      if (enrollment.unenrollFirst?.value === true) continue;
      report(classicIntuneAgent, `The classic Intune agent is installed on the devices of "${id?.value}". ${says}`, {
        related: [{ span: enrollment.method!.node, message: 'The enrollment that follows.' }],
        fixes: [unsafeFix('Change to false, if the agent is removed first', set(classicIntuneAgent.node, false))],
      });
    }
  },

  examples: [
    {
      title: 'the classic Intune agent and co-management',
      plan: `schemaVersion: 1
populations:
  plants:
    classicIntuneAgent: «true»
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `The classic Intune agent is installed on the devices of "plants". ${says}`,
      fixed: `schemaVersion: 1
populations:
  plants:
    classicIntuneAgent: false
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'the classic Intune agent, which is removed first',
      plan: `schemaVersion: 1
populations:
  plants:
    classicIntuneAgent: true
    enrollment: { method: coManagement, path: existingClients, unenrollFirst: true }
`,
    },
  ],
});

function standsInTheWay(enrollment: Enrollment): boolean {
  if (enrollment.method?.value === 'coManagement') return enrollsDevices(enrollment);
  return enrollment.method?.value === 'automaticEnrollment' && enrollment.option?.value === 'groupPolicy';
}
