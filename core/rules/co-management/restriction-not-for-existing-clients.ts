import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { defaultRestriction, kindOf } from '../enrollment-restriction/restrictions';
import { groupsOnlyOf } from '../groups-only-of';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { says, source } = fact('coManagement.defaultRestriction');

/** What counts for devices that are the organization's: whether they may be personal does not. */
const settings = ['windows', 'minimumVersion', 'maximumVersion'] as const;

export default rule({
  id: 'restriction-not-for-existing-clients',
  summary: 'An enrollment restriction is assigned to a group of clients that Configuration Manager enrolls.',
  why: 'The clients obey the default restriction, so what this one allows or blocks does not hold for them.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const standard = defaultRestriction(plan, 'platform');
    // A default restriction that blocks Windows has a finding of its own.
    if (!standard || standard.windows?.value === 'block') return;
    const others = [...plan.enrollmentRestrictions].filter(
      (each) => each !== standard && kindOf(each) === 'platform' && differs(each, standard),
    );
    if (others.length === 0) return;
    const groups = groupsOnlyOf(
      plan,
      ({ enrollment }) => enrollment?.method?.value === 'coManagement' && enrollment.path?.value === 'existingClients',
    );
    for (const restriction of others) {
      for (const group of restriction.assignments?.include ?? []) {
        const populations = groups.get(group.value);
        if (!populations) continue;
        report(
          group,
          `The restriction "${restriction.id?.value}" does not hold for the clients of ${quoted(populations)}. ${says} Put what they need into "${standard.id?.value}".`,
          {
            related: populations.map(({ id, enrollment }) => ({
              span: enrollment!.path!.node,
              message: `Configuration Manager enrolls the clients of "${id?.value}".`,
            })),
            fixes: [
              unsafeFix(
                'Put the same into the default restriction, for everyone',
                update(standard.node, valuesOf(restriction, standard)),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a restriction for existing clients',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  headquarters:
    groups: { devices: [office-devices] }
    enrollment: { method: coManagement, path: existingClients }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: 10.0.26100.0 }
  office: { kind: platform, priority: 1, minimumVersion: 10.0.22631.0, assignments: { include: [«office-devices»] } }
`,
      message: `The restriction "office" does not hold for the clients of "headquarters". ${says} Put what they need into "everyone".`,
      fixed: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  headquarters:
    groups: { devices: [office-devices] }
    enrollment: { method: coManagement, path: existingClients }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.22631.0" }
  office: { kind: platform, priority: 1, minimumVersion: 10.0.22631.0, assignments: { include: [office-devices] } }
`,
    },
    {
      title: 'a restriction that differs in what does not concern clients',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  headquarters:
    groups: { devices: [office-devices] }
    enrollment: { method: coManagement, path: existingClients }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
  office: { kind: platform, priority: 1, windows: allow, personallyOwned: block, assignments: { include: [office-devices] } }
`,
    },
  ],
});

/** Whether a restriction sets something otherwise than the default one, where both say it. */
const differs = (one: EnrollmentRestriction, standard: EnrollmentRestriction): boolean =>
  Object.keys(valuesOf(one, standard)).length > 0;

function valuesOf(one: EnrollmentRestriction, standard: EnrollmentRestriction): Record<string, string> {
  const values: Record<string, string> = {};
  for (const key of settings) {
    const value = one[key]?.value;
    if (value !== undefined && standard[key] && standard[key].value !== value) values[key] = value;
  }
  return values;
}
