import { fact } from '../../guide/index';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, doubt, source } = fact('autopilotProfile.deviceGroups');

export default rule({
  id: 'profile-assigned-to-users',
  summary: 'A deployment profile is assigned to a group of users.',
  why: 'Nobody has signed in yet when the device downloads its profile. Devices may start without the profile.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    let deviceGroups: ReadonlyMap<string, string> | undefined;
    for (const { id, assignments } of plan.autopilotProfiles) {
      for (const at of assignments?.include ?? []) {
        const kind = plan.groups.get(at.value)?.kind;
        if (kind?.value !== 'user') continue;
        deviceGroups ??= new Map(
          deploymentsOf(plan).flatMap(({ enrollment, population }) => {
            const [group] = population.groups?.devices ?? [];
            return enrollment.profile && group ? [[enrollment.profile.value, group.value] as const] : [];
          }),
        );
        report(
          at,
          `Assign the profile "${id?.value}" to a group of devices: "${at.value}" is a group of users. ${says} ${doubt}`,
          {
            related: [{ span: kind.node, message: 'The group is one of users.' }],
            fixes: useDevices(
              at.node,
              deviceGroups.get(String(id?.value)),
              assignments?.include?.map(({ value }) => value),
            ),
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a profile for users',
      plan: `schemaVersion: 1
groups:
  sales: { kind: user }
  sales-devices: { kind: device }
populations:
  sales:
    groups: { users: [sales], devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales:
    assignments: { include: [«sales»] }
`,
      message: `Assign the profile "sales" to a group of devices: "sales" is a group of users. ${says} ${doubt}`,
      fixed: `schemaVersion: 1
groups:
  sales: { kind: user }
  sales-devices: { kind: device }
populations:
  sales:
    groups: { users: [sales], devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
    },
    {
      title: 'a profile for devices',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
    },
  ],
});

function useDevices(node: ScalarNode, group: string | undefined, included: readonly string[] = []): Fix[] {
  if (!group || included.includes(group)) return [];
  return [unsafeFix(`Change to "${group}", the group of the devices, if it has no other devices`, set(node, group))];
}
