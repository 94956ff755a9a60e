import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Plan, Population } from '../../model/plan.generated';
import { type Membership, membershipOf } from '../group/membership';
import { rule } from '../rule';
import { beginsWithoutUser, isForUsersAlone, namedStatusPages } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.order');
const remedy = 'Assign the page to a group of the population, or name the page that its people see.';

export default rule({
  id: 'status-page-misses-population',
  summary: 'A population names an Enrollment Status Page that is assigned neither to its devices nor to its users.',
  why: 'People see another page, mostly the default one, which shows no progress and waits for nothing: they reach the desktop before their apps do.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const membership = membershipOf(plan);
    for (const { population, at, page } of namedStatusPages(plan)) {
      const include = page.assignments?.include;
      if (page.default?.value === true || !include) continue;
      // That such a page cannot reach them at all is a rule of its own.
      if (beginsWithoutUser(population.enrollment?.scenario?.value) && isForUsersAlone(include, plan)) continue;
      if (!include.every((group) => isMissed(group, population, plan, membership))) continue;
      report(
        at,
        `The Enrollment Status Page "${at.value}" is not assigned to the devices or users of "${population.id?.value}". ${says} ${remedy}`,
        { related: include.map(({ node, value }) => ({ span: node, message: `The page is assigned to "${value}".` })) },
      );
    }
  },

  examples: [
    {
      title: 'a page for other devices',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
  plant-devices: { kind: device }
populations:
  plants:
    groups: { devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: «standard» }
enrollmentStatusPages:
  standard: { assignments: { include: [sales-devices] } }
`,
      message: `The Enrollment Status Page "standard" is not assigned to the devices or users of "plants". ${says} ${remedy}`,
    },
    {
      title: 'a page that is not assigned',
      plan: `schemaVersion: 1
populations:
  plants:
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: «standard» }
enrollmentStatusPages:
  standard: { assignments: { include: [] } }
`,
      message: `The Enrollment Status Page "standard" is not assigned to the devices or users of "plants". ${says} ${remedy}`,
    },
    {
      title: 'a page for the users of the devices',
      plan: `schemaVersion: 1
groups:
  plant-staff: { kind: user }
  plant-devices: { kind: device }
populations:
  plants:
    groups: { users: [plant-staff], devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: standard }
enrollmentStatusPages:
  standard: { assignments: { include: [plant-staff] } }
`,
    },
    {
      title: 'the default page',
      plan: `schemaVersion: 1
populations:
  plants:
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: everyone }
enrollmentStatusPages:
  everyone: { default: true }
`,
    },
  ],
});

/** Whether the plan says that neither the devices nor the users of a population are in a group. */
function isMissed({ value }: Scalar<string>, population: Population, { groups }: Plan, { isIn }: Membership): boolean {
  const group = groups.get(value);
  if (group?.kind?.value === 'device') return isIn(population, value) === false;
  const users = population.groups?.users;
  if (group?.kind?.value !== 'user' || !users || group.membership?.value === 'dynamic' || group.rule) return false;
  return users.every((each) => each.value !== value);
}
