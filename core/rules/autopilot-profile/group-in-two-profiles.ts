import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { AutopilotProfile } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { addTo } from '../add-to';
import { rule } from '../rule';
import { byAge, isForSameType } from './by-age';

const { says, source } = fact('autopilotProfile.oldestWins');

export default rule({
  id: 'group-in-two-profiles',
  summary: 'Two deployment profiles are assigned to the same group.',
  why: 'The devices of the group get only one of the two, and the other one does nothing for them.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const assigned = new Map<string, { readonly profile: AutopilotProfile; readonly at: Scalar<string> }[]>();
    for (const profile of plan.autopilotProfiles) {
      for (const at of profile.assignments?.include ?? []) addTo(assigned, at.value, { profile, at });
    }
    for (const [group, uses] of assigned) {
      const profiles = [...new Set(uses.map(({ profile }) => profile))];
      if (profiles.length < 2) continue;
      const { oldest, known } = byAge(profiles);
      const first = uses.find(({ profile }) => profile === oldest);
      for (const { profile, at } of uses) {
        if (profile === oldest || !first || !isForSameType(profile, oldest)) continue;
        // Devices that one profile excludes get the other one.
        if (excludes(oldest) || (!known && excludes(profile))) continue;
        const { include = [], node } = profile.assignments ?? {};
        const rest = include.map(({ value }) => value).filter((value) => value !== group);
        const outcome = known
          ? `so no device of the group gets "${profile.id?.value}"`
          : 'and the plan does not say which one is older';
        report(
          at,
          `The profiles "${oldest.id?.value}" and "${profile.id?.value}" are both assigned to "${group}", ${outcome}. ${says} Assign the group to one of them only.`,
          {
            related: [
              { span: first.at.node, message: `"${oldest.id?.value}" is assigned to it, too.` },
              ...[oldest, profile].flatMap(({ id, created }) =>
                created ? [{ span: created.node, message: `When "${id?.value}" was created.` }] : [],
              ),
            ],
            fixes: node
              ? [
                  unsafeFix(
                    `Remove "${group}" from "${profile.id?.value}", if its devices are to get the other profile`,
                    update(node, { include: rest }),
                  ),
                ]
              : [],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'two profiles for one group, and their dates',
      plan: `schemaVersion: 1
groups:
  devices: { kind: device }
autopilotProfiles:
  kiosks:
    created: 2026-09-02
    assignments: { include: [«devices»] }
  standard:
    created: 2025-03-14
    assignments: { include: [devices] }
`,
      message: `The profiles "standard" and "kiosks" are both assigned to "devices", so no device of the group gets "kiosks". ${says} Assign the group to one of them only.`,
      fixed: `schemaVersion: 1
groups:
  devices: { kind: device }
autopilotProfiles:
  kiosks:
    created: 2026-09-02
    assignments: { include: [] }
  standard:
    created: 2025-03-14
    assignments: { include: [devices] }
`,
    },
    {
      title: 'two profiles for all devices',
      plan: `schemaVersion: 1
autopilotProfiles:
  standard: { assignments: { include: [allDevices] } }
  kiosks: { assignments: { include: [«allDevices»] } }
`,
      message: `The profiles "standard" and "kiosks" are both assigned to "allDevices", and the plan does not say which one is older. ${says} Assign the group to one of them only.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  standard: { assignments: { include: [allDevices] } }
  kiosks: { assignments: { include: [] } }
`,
    },
    {
      title: 'two profiles for one group, of which the older one excludes some devices',
      plan: `schemaVersion: 1
groups:
  devices: { kind: device }
  lab-devices: { kind: device }
autopilotProfiles:
  standard:
    created: 2025-03-14
    assignments: { include: [devices], exclude: [lab-devices] }
  labs:
    created: 2026-09-02
    assignments: { include: [devices] }
`,
    },
    {
      title: 'a profile for all PCs, and one for all HoloLens devices',
      plan: `schemaVersion: 1
autopilotProfiles:
  standard: { deviceType: windowsPc, assignments: { include: [allDevices] } }
  glasses: { deviceType: holoLens, assignments: { include: [allDevices] } }
`,
    },
    {
      title: 'a profile for a group, and one for all other devices',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
autopilotProfiles:
  standard: { assignments: { include: [allDevices] } }
  kiosks: { assignments: { include: [kiosk-devices] } }
`,
    },
  ],
});

const excludes = ({ assignments }: AutopilotProfile): boolean => (assignments?.exclude?.length ?? 0) > 0;
