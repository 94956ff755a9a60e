import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { type Membership, membershipOf } from '../group/membership';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.default');
const { says: exclusion } = fact('autopilotProfile.exclusionWins');

export default rule({
  id: 'profile-misses-population',
  summary:
    'Devices are to be set up with a deployment profile that is assigned to other groups than theirs, or excludes them.',
  why: 'The devices do not receive the profile. They get another one that is assigned to their groups, or the default experience.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '815',
  scope: 'population',

  check(plan, report, { unknown }) {
    const membership = membershipOf(plan);
    for (const deployment of deploymentsOf(plan)) {
      const { name, population, enrollment, profile, scenario } = deployment;
      const { include } = profile?.assignments ?? {};
      if (!profile || !enrollment.profile || !include?.length) continue;
      // Existing devices have the profile in a file, and a reset keeps what is there.
      if (scenario === 'existingDevices' || scenario === 'reset') continue;
      const reached = membership.reaches({ include }, population);
      const excluded = reached && excludedGroup(deployment, membership);
      if (excluded) {
        report(
          enrollment.profile,
          `The profile "${profile.id?.value}" excludes "${excluded.value}", and the devices of "${name}" are in this group. ${exclusion} Remove the exclusion, or choose another profile.`,
          { related: [{ span: excluded.node, message: 'Who is excluded.' }] },
        );
      } else if (reached === undefined && !population.groups?.devices) {
        unknown(enrollment.profile, 'groups.devices');
      } else if (reached === false && population.groups?.devices) {
        const names = include.map(({ value }) => `"${value}"`).join(', ');
        report(
          enrollment.profile,
          `The profile "${profile.id?.value}" is assigned to ${names}, and the devices of "${name}" are not in it. ${says} Assign the profile to a group of these devices.`,
          {
            related: include.map(({ node }) => ({ span: node, message: 'Who gets the profile.' })),
            fixes: assignToo(deployment),
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a profile that is assigned to the devices of others',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
  lobby-devices: { kind: device }
populations:
  lobby:
    groups: { devices: [lobby-devices] }
    enrollment: { method: windowsAutopilot, profile: «standard» }
autopilotProfiles:
  standard:
    assignments: { include: [sales-devices] }
`,
      message: `The profile "standard" is assigned to "sales-devices", and the devices of "lobby" are not in it. ${says} Assign the profile to a group of these devices.`,
      fixed: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
  lobby-devices: { kind: device }
populations:
  lobby:
    groups: { devices: [lobby-devices] }
    enrollment: { method: windowsAutopilot, profile: standard }
autopilotProfiles:
  standard:
    assignments: { include: [sales-devices, lobby-devices] }
`,
    },
    {
      title: 'a profile that excludes the devices',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
  lab-devices: { kind: device }
populations:
  labs:
    groups: { devices: [office-devices, lab-devices] }
    enrollment: { method: windowsAutopilot, profile: «standard» }
autopilotProfiles:
  standard:
    assignments: { include: [office-devices], exclude: [lab-devices] }
`,
      message: `The profile "standard" excludes "lab-devices", and the devices of "labs" are in this group. ${exclusion} Remove the exclusion, or choose another profile.`,
    },
    {
      title: 'a profile for all devices with a group tag, and devices with that tag',
      plan: `schemaVersion: 1
groups:
  tagged: { kind: device, membership: dynamic, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:SALES"))' }
  office-devices: { kind: device }
populations:
  sales:
    autopilotRegistration: { registered: true, groupTag: sales }
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, profile: standard }
autopilotProfiles:
  standard:
    assignments: { include: [tagged] }
`,
    },
    {
      title: 'a profile for all devices',
      plan: `schemaVersion: 1
groups:
  lobby-devices: { kind: device }
populations:
  lobby:
    groups: { devices: [lobby-devices] }
    enrollment: { method: windowsAutopilot, profile: standard }
autopilotProfiles:
  standard:
    assignments: { include: [allDevices] }
`,
    },
  ],
});

/** A group of the devices that the profile excludes, other than one that it includes as well: that is a mistake of the profile. */
function excludedGroup({ population, profile }: Deployment, { isIn }: Membership): Scalar<string> | undefined {
  const { include, exclude } = profile?.assignments ?? {};
  const contradictory = new Set(include?.map(({ value }) => value));
  if (contradictory.has('allDevices')) return undefined;
  return exclude?.find(({ value }) => !contradictory.has(value) && isIn(population, value));
}

function assignToo({ population, profile }: Deployment): Fix[] {
  const [group] = population.groups?.devices ?? [];
  const { node, include = [] } = profile?.assignments ?? {};
  if (!group || !node) return [];
  return [
    unsafeFix(
      `Assign the profile to "${group.value}" too, if it has no other devices`,
      update(node, { include: [...include.map(({ value }) => value), group.value] }),
    ),
  ];
}
