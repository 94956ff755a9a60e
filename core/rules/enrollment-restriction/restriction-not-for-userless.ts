import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { enrollingIdentity } from '../enrolling-identity';
import { groupsOnlyOf } from '../groups-only-of';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { defaultRestriction, kindOf } from './restrictions';

const { says, source } = fact('enrollmentRestriction.withoutUser');

export default rule({
  id: 'restriction-not-for-userless',
  summary: 'An enrollment restriction is assigned to a group of devices that enroll without a user.',
  why: 'Only the default restriction applies to these devices. What this one allows or blocks has no effect on them.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const standard = defaultRestriction(plan, 'platform');
    // A default restriction that blocks Windows has a finding of its own.
    if (!standard || standard.windows?.value === 'block') return;
    const restrictions = [...plan.enrollmentRestrictions].filter(
      (each) => each !== standard && kindOf(each) === 'platform' && each.assignments?.include,
    );
    if (restrictions.length === 0) return;
    // What co-management obeys goes with its path, and is told there.
    const groups = groupsOnlyOf(
      plan,
      (population) =>
        population.enrollment?.method?.value !== 'coManagement' && enrollingIdentity(population, plan) === 'nobody',
    );
    for (const restriction of restrictions) {
      if (!differs(restriction, standard)) continue;
      for (const group of restriction.assignments?.include ?? []) {
        const populations = groups.get(group.value);
        if (!populations) continue;
        report(
          group,
          `The restriction "${restriction.id?.value}" does not apply to ${quoted(populations)}, whose devices enroll without a user. ${says} Set what these devices need in "${standard.id?.value}".`,
          {
            related: populations.map(({ id, enrollment }) => ({
              span: enrollment!.method!.node,
              message: `The devices of "${id?.value}" enroll without a user.`,
            })),
            fixes: fixes(restriction, group.value),
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a restriction for kiosks that deploy themselves',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
  loan-devices: { kind: device }
populations:
  kiosks:
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  lobby: { kind: platform, priority: 1, windows: block, assignments: { include: [loan-devices, «kiosk-devices»] } }
`,
      message: `The restriction "lobby" does not apply to "kiosks", whose devices enroll without a user. ${says} Set what these devices need in "everyone".`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
  loan-devices: { kind: device }
populations:
  kiosks:
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  lobby: { kind: platform, priority: 1, windows: block, assignments: { include: [loan-devices] } }
`,
    },
    {
      title: 'a restriction for kiosks that says what the default one says',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
populations:
  kiosks:
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
  lobby: { kind: platform, priority: 1, windows: allow, assignments: { include: [kiosk-devices] } }
`,
    },
    {
      title: 'a restriction for a group that others are in, too',
      plan: `schemaVersion: 1
groups:
  all-laptops: { kind: device }
populations:
  kiosks:
    groups: { devices: [all-laptops] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
  laptops:
    groups: { devices: [all-laptops] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
  laptops: { kind: platform, priority: 1, personallyOwned: block, assignments: { include: [all-laptops] } }
`,
    },
  ],
});

/** What counts for devices without a user. They never count as personal, so the block of personal devices does not. */
const settings = ['windows', 'minimumVersion', 'maximumVersion'] as const;

/** Whether a restriction sets something otherwise than the default one, where both say it. */
function differs(one: EnrollmentRestriction, standard: EnrollmentRestriction): boolean {
  return settings.some((key) => {
    const value = one[key]?.value;
    const other = standard[key]?.value;
    return value !== undefined && other !== undefined && value !== other;
  });
}

/** The default restriction is for everyone, and may block others if it is changed: that is the engineer's decision. */
function fixes({ id, assignments }: EnrollmentRestriction, group: string): Fix[] {
  const others = (assignments?.include ?? []).filter(({ value }) => value !== group).map(({ value }) => value);
  if (!assignments || others.length === 0) return [];
  return [
    unsafeFix(
      `Take "${group}" out of "${id?.value}", if the default restriction is right for these devices`,
      update(assignments.node, { include: others }),
    ),
  ];
}
