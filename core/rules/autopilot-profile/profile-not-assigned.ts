import { fact } from '../../guide/index';
import type { AutopilotProfile } from '../../model/plan.generated';
import { type Fix, type Related, unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { addTo } from '../add-to';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('windowsAutopilot.profile');

export default rule({
  id: 'profile-not-assigned',
  summary: 'A deployment profile that devices are to be set up with is assigned to no group.',
  why: 'No device receives the profile. Registered devices get the default experience, in user-driven mode and with a random name.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '815',

  check(plan, report, { unknown }) {
    const users = new Map<AutopilotProfile, Deployment[]>();
    for (const deployment of deploymentsOf(plan)) {
      const { profile, scenario } = deployment;
      // Existing devices have the profile in a file, and a reset keeps what is there.
      if (!profile || scenario === 'existingDevices' || scenario === 'reset') continue;
      addTo(users, profile, deployment);
    }
    for (const [profile, deployments] of users) {
      const { id, assignments } = profile;
      const include = assignments && entryOf(assignments.node, 'include');
      if (!assignments?.include) {
        if (id && !include) unknown(id, 'assignments.include');
        continue;
      }
      if (assignments.include.length > 0 || include?.value.kind !== 'list' || include.value.items.length > 0) continue;
      const related: Related[] = deployments.map(({ name, enrollment }) => ({
        span: enrollment.profile!.node,
        message: `"${name}" is to be set up with it.`,
      }));
      report(
        include.key,
        `The profile "${id?.value}" is assigned to no group. ${says} Assign it to the groups of the devices.`,
        {
          related,
          fixes: assign(profile, deployments),
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile that is assigned to nobody',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  sales:
    groups: { devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales:
    assignments: { «include»: [] }
`,
      message: `The profile "sales" is assigned to no group. ${says} Assign it to the groups of the devices.`,
      fixed: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  sales:
    groups: { devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
    },
    {
      title: 'a profile that is assigned to nobody yet, and that no population names',
      plan: `schemaVersion: 1
autopilotProfiles:
  draft:
    assignments: { include: [] }
`,
    },
    {
      title: 'a profile that existing devices have in a file',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: offline }
autopilotProfiles:
  offline:
    assignments: { include: [] }
`,
    },
  ],
});

function assign({ assignments }: AutopilotProfile, deployments: readonly Deployment[]): Fix[] {
  const groups = [
    ...new Set(deployments.flatMap(({ population }) => population.groups?.devices ?? []).map(({ value }) => value)),
  ];
  if (!assignments || groups.length === 0) return [];
  const names = groups.map((group) => `"${group}"`).join(', ');
  return [
    unsafeFix(
      `Assign it to ${names}, if the groups have no other devices`,
      update(assignments.node, { include: groups }),
    ),
  ];
}
