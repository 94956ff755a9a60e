import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { enrollingIdentity } from '../enrolling-identity';
import { groupsOnlyOf } from '../groups-only-of';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { defaultRestriction, kindOf } from './restrictions';

const { says, source } = fact('enrollmentRestriction.withoutUser');

export default rule({
  id: 'restriction-not-for-userless',
  summary: 'An enrollment restriction is assigned to a group of devices that enroll without a user.',
  why: 'These devices obey the default restriction, so what this one allows or blocks does not hold for them.',
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
      const different = differences(restriction, standard);
      if (Object.keys(different).length === 0) continue;
      for (const group of restriction.assignments?.include ?? []) {
        const populations = groups.get(group.value);
        if (!populations) continue;
        report(
          group,
          `The restriction "${restriction.id?.value}" does not hold for ${quoted(populations)}, whose devices enroll without a user. ${says} Put what they need into "${standard.id?.value}".`,
          {
            related: populations.map(({ id, enrollment }) => ({
              span: enrollment!.method!.node,
              message: `The devices of "${id?.value}" enroll without a user.`,
            })),
            fixes: [
              unsafeFix('Put the same into the default restriction, for everyone', update(standard.node, different)),
            ],
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
populations:
  kiosks:
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
  lobby: { kind: platform, priority: 1, windows: block, assignments: { include: [«kiosk-devices»] } }
`,
      message: `The restriction "lobby" does not hold for "kiosks", whose devices enroll without a user. ${says} Put what they need into "everyone".`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
populations:
  kiosks:
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: block, personallyOwned: allow }
  lobby: { kind: platform, priority: 1, windows: block, assignments: { include: [kiosk-devices] } }
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

const settings = ['windows', 'personallyOwned', 'minimumVersion', 'maximumVersion'] as const;

/** What a restriction sets otherwise than the default one, where both say it. */
function differences(one: EnrollmentRestriction, standard: EnrollmentRestriction): { readonly [key: string]: string } {
  const different = settings.flatMap((key) => {
    const value = one[key]?.value;
    const other = standard[key]?.value;
    return value === undefined || other === undefined || value === other ? [] : [[key, value] as const];
  });
  return Object.fromEntries(different);
}
