import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { AutopilotProfile } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { addTo } from '../add-to';
import { rule } from '../rule';
import { byAge } from './by-age';

const { says, source } = fact('autopilotProfile.oldestWins');

export default rule({
  id: 'group-in-two-profiles',
  summary: 'Two deployment profiles are assigned to the same group.',
  why: 'One of the two never reaches the devices of the group, and nothing in the admin center says so.',
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
        if (profile === oldest || !first) continue;
        const { include = [], node } = profile.assignments ?? {};
        const rest = include.map(({ value }) => value).filter((value) => value !== group);
        const outcome = known
          ? `That is "${oldest.id?.value}": "${profile.id?.value}" never reaches "${group}".`
          : 'The plan does not say which one that is.';
        report(
          at,
          `"${oldest.id?.value}" and "${profile.id?.value}" are both assigned to "${group}". ${says} ${outcome} Leave the group in one of them.`,
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
                    `Take "${group}" out of "${profile.id?.value}", if the other profile is meant`,
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
      message: `"standard" and "kiosks" are both assigned to "devices". ${says} That is "standard": "kiosks" never reaches "devices". Leave the group in one of them.`,
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
      message: `"standard" and "kiosks" are both assigned to "allDevices". ${says} The plan does not say which one that is. Leave the group in one of them.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  standard: { assignments: { include: [allDevices] } }
  kiosks: { assignments: { include: [] } }
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
