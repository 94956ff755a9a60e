import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { type RuleContext, rule } from '../rule';
import { comesToIntune, countsAsPersonal, mayOnlyRegister } from './corporate-approval';
import { populationsObeying } from './restrictions';

const { says, source } = fact('enrollmentRestriction.personalBlock');

export default rule({
  id: 'personal-block-stops-enrollment',
  summary:
    'A restriction blocks personally owned devices, and Intune takes the devices of a population for personal ones.',
  why: 'Intune looks at how a device enrolls, not at who bought it. Devices that users join in the out-of-box experience or in Settings are blocked, too.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180014',

  check(plan, report, context) {
    if (![...plan.enrollmentRestrictions].some(({ personallyOwned }) => personallyOwned?.value === 'block')) return;
    const affected = populationsObeying(
      plan,
      'platform',
      (population, { windows, personallyOwned }) =>
        personallyOwned?.value === 'block' &&
        // Where Windows is blocked as a whole, that is what there is to say.
        windows?.value !== 'block' &&
        isStopped(population, plan, context),
    );
    for (const [{ id, personallyOwned }, populations] of affected) {
      report(
        personallyOwned!,
        `The restriction "${id?.value}" blocks personally owned devices, and with them those of ${quoted(populations)}. ${says} Allow personally owned devices, or enroll these devices in another way.`,
        {
          related: populations.map((population) => ({
            span: population.enrollment!.method!.node,
            message: `The devices of "${population.id?.value}" count as personal when they enroll.`,
          })),
          fixes: [
            unsafeFix(
              'Change to "allow", if all it applies to may enroll personal devices',
              set(personallyOwned!.node, 'allow'),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'personal devices and a restriction that blocks them',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: joinDevice }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: «block» }
`,
      message: `The restriction "everyone" blocks personally owned devices, and with them those of "byod". ${says} Allow personally owned devices, or enroll these devices in another way.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: joinDevice }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
`,
    },
    {
      title: 'personal devices that users only register, as they are outside the MDM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
    {
      title: 'devices of the organization that users join themselves',
      plan: `schemaVersion: 1
tenant:
  corporateIdentifiers: false
populations:
  laptops:
    ownership: organization
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: «block» }
`,
      message: `The restriction "everyone" blocks personally owned devices, and with them those of "laptops". ${says} Allow personally owned devices, or enroll these devices in another way.`,
      fixed: `schemaVersion: 1
tenant:
  corporateIdentifiers: false
populations:
  laptops:
    ownership: organization
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: allow }
`,
    },
    {
      title: 'devices of the organization with corporate identifiers',
      plan: `schemaVersion: 1
populations:
  laptops:
    ownership: organization
    corporateIdentifier: true
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
    {
      title: 'a block of personal devices, and devices that a provisioning package enrolls',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
  ],
});

function isStopped(population: Population, plan: Plan, { unknown }: RuleContext): boolean {
  // Where users only add their account, sources differ, and a rule of its own says so.
  if (mayOnlyRegister(population)) return false;
  const isPersonal = countsAsPersonal(population, plan);
  const comes = comesToIntune(population, plan);
  if (isPersonal === false || comes === false) return false;
  const missing = [comes, isPersonal].find((each) => typeof each === 'string');
  if (missing !== undefined) unknown(population.enrollment!.method!, missing);
  return missing === undefined;
}
