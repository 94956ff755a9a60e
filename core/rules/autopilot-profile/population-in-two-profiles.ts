import { fact } from '../../guide/index';
import type { AutopilotProfile } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { type Membership, membershipOf } from '../group/membership';
import { rule } from '../rule';
import { byAge, isForSameType } from './by-age';

const { says, source } = fact('autopilotProfile.oldestWins');

export default rule({
  id: 'population-in-two-profiles',
  summary: 'Another deployment profile than the planned one is assigned to devices as well, through another group.',
  why: 'The devices get the profile that was created first, whatever the plan says. A common case: one profile for all Windows Autopilot devices, and one for those with a group tag.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const byGroup = new Map<string, AutopilotProfile[]>();
    for (const profile of plan.autopilotProfiles) {
      for (const { value } of profile.assignments?.include ?? []) {
        addTo(byGroup, value, profile);
      }
    }
    if (byGroup.size < 2) return;
    const membership = membershipOf(plan);
    for (const { name, population, enrollment, profile, scenario } of deploymentsOf(plan)) {
      if (!profile || !enrollment.profile || scenario === 'existingDevices' || scenario === 'reset') continue;
      const groups = [...membership.groupsOf(population)];
      const rivals = new Set(groups.flatMap((group) => byGroup.get(group) ?? []));
      // Profiles of one and the same group are the mistake of the profiles, and one that misses these devices is another.
      if (!rivals.delete(profile) || sharesGroup(profile, rivals)) continue;
      const reaching = [...rivals].filter(
        (rival) => isForSameType(profile, rival) && mayReach(rival, groups, membership, population),
      );
      const { oldest, known } = byAge([profile, ...reaching]);
      if (reaching.length === 0 || (known && oldest === profile)) continue;
      const [rival] = known ? [oldest] : reaching;
      const remedy = known
        ? `That is "${rival?.id?.value}": exclude the devices from it.`
        : `Exclude the devices from "${rival?.id?.value}", or add the day on which each profile was created.`;
      report(
        enrollment.profile,
        `The devices of "${name}" are to get the profile "${profile.id?.value}", and "${rival?.id?.value}" is also assigned to one of their groups. ${says} ${remedy}`,
        {
          related: (rival?.assignments?.include ?? [])
            .filter(({ value }) => groups.includes(value))
            .map(({ node }) => ({ span: node, message: `How the devices get "${rival?.id?.value}".` })),
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile for all Windows Autopilot devices, and one for those with a group tag',
      plan: `schemaVersion: 1
groups:
  autopilot-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -startsWith "[ZTDId]"))' }
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, profile: «kiosks» }
autopilotProfiles:
  standard:
    created: 2025-03-14
    assignments: { include: [autopilot-devices] }
  kiosks:
    created: 2026-09-02
    assignments: { include: [kiosk-devices] }
`,
      message: `The devices of "lobby" are to get the profile "kiosks", and "standard" is also assigned to one of their groups. ${says} That is "standard": exclude the devices from it.`,
    },
    {
      title: 'two groups of the devices with a profile each, and no dates',
      plan: `schemaVersion: 1
groups:
  berlin: { kind: device }
  laptops: { kind: device }
populations:
  sales:
    groups: { devices: [berlin, laptops] }
    enrollment: { method: windowsAutopilot, profile: «berlin» }
autopilotProfiles:
  berlin: { assignments: { include: [berlin] } }
  laptops: { assignments: { include: [laptops] } }
`,
      message: `The devices of "sales" are to get the profile "berlin", and "laptops" is also assigned to one of their groups. ${says} Exclude the devices from "laptops", or add the day on which each profile was created.`,
    },
    {
      title: 'a profile that excludes the devices of another one',
      plan: `schemaVersion: 1
groups:
  autopilot-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -startsWith "[ZTDId]"))' }
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  standard:
    created: 2025-03-14
    assignments: { include: [autopilot-devices], exclude: [kiosk-devices] }
  kiosks:
    created: 2026-09-02
    assignments: { include: [kiosk-devices] }
`,
    },
    {
      title: 'a planned profile that is the oldest',
      plan: `schemaVersion: 1
groups:
  berlin: { kind: device }
  laptops: { kind: device }
populations:
  sales:
    groups: { devices: [berlin, laptops] }
    enrollment: { method: windowsAutopilot, profile: berlin }
autopilotProfiles:
  berlin: { created: 2025-03-14, assignments: { include: [berlin] } }
  laptops: { created: 2026-09-02, assignments: { include: [laptops] } }
`,
    },
  ],
});

function sharesGroup({ assignments }: AutopilotProfile, rivals: ReadonlySet<AutopilotProfile>): boolean {
  const own = new Set(assignments?.include?.map(({ value }) => value));
  return [...rivals].some((rival) => rival.assignments?.include?.some(({ value }) => own.has(value)));
}

/** A profile that excludes a group of the devices does not reach them; where it may, nobody can say. */
function mayReach(
  { assignments }: AutopilotProfile,
  groups: readonly string[],
  { isIn }: Membership,
  population: Parameters<Membership['isIn']>[0],
): boolean {
  return (assignments?.exclude ?? []).every(
    ({ value }) => !groups.includes(value) && isIn(population, value) === false,
  );
}
