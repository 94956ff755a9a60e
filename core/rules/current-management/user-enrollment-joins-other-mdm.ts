import { condition } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { changeConnect } from '../change-connect';
import { enrolledBy } from '../enrolled-by';
import { isManagedAfter, outcomeOf } from '../method/outcome';
import { rule } from '../rule';

const { reason, remedy, source } = condition('userEnrollment', 'otherMdm', 'joinDevice');

export default rule({
  id: 'user-enrollment-joins-other-mdm',
  summary: 'Devices that another MDM provider manages are to be joined by user enrollment without leaving it first.',
  why: 'A joined device enrolls in Intune, and Windows allows one MDM provider at a time. Registering alone works beside the other provider.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '0x8018000a',
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'joinDevice')) {
      const { id, managedBy, enrollment } = population;
      if (managedBy?.value !== 'otherMdm' || enrollment.unenrollFirst?.value === true) continue;
      // Outside of the MDM user scope, a join leaves the management of the device as it is.
      const outcome = outcomeOf(population);
      if (!outcome || !isManagedAfter(outcome, population, plan)) continue;
      report(enrollment.connect, `Another MDM provider manages the devices of "${id?.value}". ${reason} ${remedy}`, {
        related: [{ span: managedBy.node, message: 'Another MDM provider manages the devices.' }],
        fixes: [
          ...changeConnect(population, 'emailAddress', 'registering the devices is enough'),
          unsafeFix(
            'Add "unenrollFirst: true", if the devices are unenrolled first',
            update(enrollment.node, { unenrollFirst: true }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'devices of another MDM provider that users join',
      plan: `schemaVersion: 1
populations:
  consultants:
    managedBy: otherMdm
    enrollment:
      method: userEnrollment
      connect: «joinDevice»
`,
      message: `Another MDM provider manages the devices of "consultants". ${reason} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  consultants:
    managedBy: otherMdm
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
    {
      title: 'devices of another MDM provider that users join without enrolling them',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none }
populations:
  consultants:
    managedBy: otherMdm
    enrollment:
      method: userEnrollment
      connect: joinDevice
      management: none
`,
    },
    {
      title: 'devices of another MDM provider that users register',
      plan: `schemaVersion: 1
populations:
  consultants:
    managedBy: otherMdm
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
  ],
});
