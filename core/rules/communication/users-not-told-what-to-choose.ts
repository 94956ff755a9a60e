import { fact } from '../../guide/index';
import type { Enrollment, Plan } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';
import { tellsUsersOf } from './tells-users-of';

const { says, source } = fact('userEnrollment.tellUsers');
const { value: options } = fact('userEnrollment.connectOptions');

export default rule({
  id: 'users-not-told-what-to-choose',
  summary: 'Users have to connect their devices themselves, and nobody tells them what to choose.',
  why: 'Windows offers several ways side by side. With the wrong choice, a whole personal device is managed, or a device of the organization is not managed at all.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    if (plan.communications.size === 0) return;
    const told = tellsUsersOf(plan);
    for (const population of enrolledBy(plan, 'userEnrollment')) {
      const { id, enrollment } = population;
      if (!isLeftToUsers(enrollment)) continue;
      // Where somebody says that people are told nothing, another rule weighs what it is about.
      if (enrollment.usersNotified || told(population)) continue;
      const choice = enrollment.connect ? `choose "${options[enrollment.connect.value]}"` : 'connect their devices';
      report(
        enrollment.connect ?? enrollment.method,
        `The users of "${id?.value}" have to ${choice}, and no message under "communications" is for them. ${says}`,
        { fixes: fixes(plan, String(id?.value)) },
      );
    }
  },

  examples: [
    {
      title: 'messages, and none for those who have to choose',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  contractors:
    enrollment: { method: userEnrollment, connect: «emailAddress» }
communications:
  laptops:
    populations: [sales]
    audience: users
`,
      message: `The users of "contractors" have to choose "Email address", and no message under "communications" is for them. ${says}`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress }
communications:
  laptops:
    populations: [sales]
    audience: users
  contractors:
    populations: [contractors]
    audience: users
`,
    },
    {
      title: 'a message for those who have to choose',
      plan: `schemaVersion: 1
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress }
communications:
  contractors: { populations: [contractors], audience: users }
`,
    },
    {
      title: 'no messages at all yet',
      plan: `schemaVersion: 1
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

function isLeftToUsers({ performedBy }: Enrollment): boolean {
  return !performedBy || ('value' in performedBy && performedBy.value === 'user');
}

function fixes({ communications }: Plan, population: string): Fix[] {
  const free = [population, `${population}-users`, `${population}-choice`].find((id) => !communications.get(id));
  if (!communications.node || !free) return [];
  const message = { populations: [population], audience: 'users' };
  return [unsafeFix('Add a message to them, if somebody writes it', update(communications.node, { [free]: message }))];
}
