import { fact } from '../../guide/index';
import { changeConnect } from '../change-connect';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('userEnrollment.mdmOnly');

export default rule({
  id: 'mdm-only-enrollment',
  summary: 'Users are to choose "Enroll only in device management".',
  why: 'Microsoft Entra ID does not know the device, so Conditional Access and other features that need a device identity do not work. The guide does not recommend this option for personal devices.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'mdmOnly')) {
      const { id, enrollment } = population;
      report(
        enrollment.connect,
        `The devices of "${id?.value}" are to be enrolled only in device management. ${says} Let users register or join them.`,
        {
          fixes: [
            ...changeConnect(population, 'emailAddress', 'registering the devices is enough'),
            ...changeConnect(population, 'joinDevice', 'Intune is to manage the devices'),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'users who enroll only in device management',
      plan: `schemaVersion: 1
populations:
  interns:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: «mdmOnly»
`,
      message: `The devices of "interns" are to be enrolled only in device management. ${says} Let users register or join them.`,
      fixed: `schemaVersion: 1
populations:
  interns:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
    {
      title: 'users who enter an email address',
      plan: `schemaVersion: 1
populations:
  interns:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
  ],
});
