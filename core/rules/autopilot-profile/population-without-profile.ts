import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { type Membership, membershipOf } from '../group/membership';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.default');
const { value: scenarios } = fact('autopilotRegistration.scenarios');
const concerned: ReadonlySet<string | undefined> = new Set(scenarios);

export default rule({
  id: 'population-without-profile',
  summary: 'Devices are to be set up with Windows Autopilot, and none of the plan’s deployment profiles is for them.',
  why: 'The plan does not decide how these devices join, how they are named, and whether their users become administrators.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '815',
  scope: 'population',

  check(plan, report, { unknown }) {
    let assigned: ReadonlySet<string> | undefined;
    let membership: Membership | undefined;
    for (const { name, population, enrollment, scenario, at } of deploymentsOf(plan)) {
      if (enrollment.profile || !concerned.has(scenario)) continue;
      assigned ??= assignedGroups(plan);
      membership ??= membershipOf(plan);
      const groups = [...membership.groupsOf(population)];
      const listed = population.groups?.devices ?? [];
      if (listed.length === 0 || assigned.size === 0 || groups.some((group) => assigned?.has(group))) {
        unknown(at, 'enrollment.profile');
        continue;
      }
      report(
        at,
        `The enrollment of "${name}" names no deployment profile, and no profile of the plan is assigned to a group of its devices. ${says} Create a profile, or assign one.`,
        { related: listed.map(({ node }) => ({ span: node, message: 'A group of the devices.' })) },
      );
    }
  },

  examples: [
    {
      title: 'devices that no profile is assigned to',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device, membership: assigned }
  lobby-devices: { kind: device, membership: assigned }
populations:
  lobby:
    groups: { devices: [lobby-devices] }
    enrollment: { method: windowsAutopilot, scenario: «selfDeploying» }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
      message: `The enrollment of "lobby" names no deployment profile, and no profile of the plan is assigned to a group of its devices. ${says} Create a profile, or assign one.`,
    },
    {
      title: 'devices that a profile is assigned to',
      plan: `schemaVersion: 1
groups:
  lobby-devices: { kind: device, membership: assigned }
populations:
  lobby:
    groups: { devices: [lobby-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
autopilotProfiles:
  lobby:
    assignments: { include: [lobby-devices] }
`,
    },
    {
      title: 'devices whose groups are not known',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device, membership: assigned }
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
    },
  ],
});

/** The groups that profiles are assigned to; none where the plan does not say whom all profiles reach. */
function assignedGroups({ autopilotProfiles, groups }: Plan): ReadonlySet<string> {
  const assigned = new Set<string>();
  for (const { assignments } of autopilotProfiles) {
    for (const { value } of assignments?.include ?? []) {
      const group = groups.get(value);
      // A rule may take any device, and `allDevices` takes all of them.
      if (!group || group.rule || group.membership?.value === 'dynamic') return new Set();
      assigned.add(value);
    }
    if (!assignments?.include) return new Set();
  }
  return assigned;
}
