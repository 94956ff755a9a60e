import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollingIdentity } from '../enrolling-identity';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { comesToIntune, mayOnlyRegister } from './corporate-approval';
import { populationsObeying } from './restrictions';

const { says, source } = fact('enrollmentRestriction.windowsBlocked');
const { says: withoutUser } = fact('enrollmentRestriction.withoutUser');

export default rule({
  id: 'restriction-blocks-windows',
  summary: 'The enrollment restriction that applies to populations blocks Windows.',
  why: 'Each enrollment ends with an error on the device. For enrollments without a user, no other restriction can allow Windows.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180014',

  check(plan, report, context) {
    if (![...plan.enrollmentRestrictions].some(({ windows }) => windows?.value === 'block')) return;
    const affected = populationsObeying(plan, 'platform', (population, { windows }) => {
      const comes = windows?.value === 'block' && !mayOnlyRegister(population) && comesToIntune(population, plan);
      if (typeof comes === 'string') context.unknown(population.enrollment!.method!, comes);
      return comes === true;
    });
    for (const [{ id, windows }, populations] of affected) {
      // That no other restriction helps them is the news about enrollments without a user.
      const areWithoutUser = populations.every((population) => enrollingIdentity(population, plan) === 'nobody');
      report(
        windows!,
        `The restriction "${id?.value}" blocks Windows, so the devices of ${quoted(populations)} cannot enroll. ${areWithoutUser ? withoutUser : says} Allow Windows in it.`,
        {
          related: populations.map((population) => ({
            span: population.enrollment!.method!.node,
            message: `"${population.id?.value}" is under this restriction.`,
          })),
          fixes: [unsafeFix('Change to "allow", if all it applies to may enroll Windows', set(windows!.node, 'allow'))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a default restriction that blocks every package',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
groups:
  staff: { kind: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: «block» }
  staff: { kind: platform, priority: 1, windows: allow, assignments: { include: [staff] } }
`,
      message: `The restriction "everyone" blocks Windows, so the devices of "classrooms" cannot enroll. ${withoutUser} Allow Windows in it.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
groups:
  staff: { kind: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  staff: { kind: platform, priority: 1, windows: allow, assignments: { include: [staff] } }
`,
    },
    {
      title: 'a restriction that blocks the users of a population',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
populations:
  laptops:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  staff: { kind: platform, priority: 1, windows: «block», assignments: { include: [staff] } }
`,
      message: `The restriction "staff" blocks Windows, so the devices of "laptops" cannot enroll. ${says} Allow Windows in it.`,
      fixed: `schemaVersion: 1
groups:
  staff: { kind: user }
populations:
  laptops:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  staff: { kind: platform, priority: 1, windows: allow, assignments: { include: [staff] } }
`,
    },
    {
      title: 'a default restriction that blocks Windows, and one that lets the users in',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
populations:
  laptops:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: block }
  staff: { kind: platform, priority: 1, windows: allow, assignments: { include: [staff] } }
`,
    },
  ],
});
