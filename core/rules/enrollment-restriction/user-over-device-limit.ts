import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { demOf } from '../enrolling-identity';
import { joinsEntra } from '../joins-entra';
import { rule } from '../rule';
import { comesToIntune } from './corporate-approval';
import { restrictionOf } from './restrictions';

const { value: standard, says, source } = fact('standardUser.devices');
const { doubt } = fact('deviceLimit.workAccount');

export default rule({
  id: 'user-over-device-limit',
  summary: 'A person is to enroll more devices than Intune lets a user enroll.',
  why: 'The first devices enroll. Then each further one is refused, until one of them is removed from Intune.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const obeyed = restrictionOf(plan, 'deviceLimit');
    for (const population of enrolledBy(plan, 'userEnrollment')) {
      const { id, ownership, devicesPerUser, enrollment } = population;
      if (!devicesPerUser || !isCounted(population, plan)) continue;
      const restriction = obeyed(population)?.deviceLimit;
      const limit = Math.min(restriction?.value ?? standard, standard);
      if (devicesPerUser.value <= limit) continue;
      const isRestricted = restriction !== undefined && restriction.value < standard;
      const why = isRestricted ? `The restriction allows ${limit}.` : says;
      const remedy = isRestricted
        ? 'Raise the limit, or let them enroll fewer devices.'
        : ownership?.value === 'personal'
          ? 'Let them enroll fewer devices.'
          : 'Let more people do it, or use a provisioning package.';
      // Of the three ways that count, sources differ about this one.
      const doubtful = enrollment.connect?.value === 'emailAddress' ? ` Microsoft’s pages disagree. ${doubt}` : '';
      report(
        devicesPerUser,
        `A person enrolls ${devicesPerUser.value} devices of "${id?.value}". ${why} ${remedy}${doubtful}`,
        {
          related: restriction ? [{ span: restriction.node, message: 'What the restriction allows.' }] : [],
          fixes:
            ownership?.value === 'organization'
              ? [
                  unsafeFix(
                    'Change to a provisioning package, if an administrator can apply it',
                    changeMethod(enrollment, 'automaticEnrollment', { option: 'provisioningPackage' }),
                  ),
                ]
              : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'one person who enrolls a whole room in Company Portal',
      plan: `schemaVersion: 1
populations:
  loan-laptops:
    devicesPerUser: «60»
    enrollment: { method: userEnrollment, connect: companyPortal }
`,
      message: `A person enrolls 60 devices of "loan-laptops". ${says} Let more people do it, or use a provisioning package.`,
    },
    {
      title: 'people with more devices than the restriction allows',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
populations:
  byod:
    ownership: personal
    devicesPerUser: «4»
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  two-devices: { kind: deviceLimit, default: true, deviceLimit: 2 }
`,
      message: `A person enrolls 4 devices of "byod". The restriction allows 2. Raise the limit, or let them enroll fewer devices. Microsoft’s pages disagree. ${doubt}`,
    },
    {
      title: 'people with as many devices as a user can enroll',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
populations:
  byod:
    ownership: personal
    devicesPerUser: ${standard}
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

/** Devices count where users enroll them without joining them. */
function isCounted(population: Population, plan: Plan): boolean {
  const { enrollment } = population;
  if (demOf(population) !== undefined) return false;
  // A device that is only registered does not come to Intune, and so does not count.
  if (comesToIntune(population, plan) !== true) return false;
  return enrollment?.connect !== undefined && joinsEntra(population, plan) === false;
}
