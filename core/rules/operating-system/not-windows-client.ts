import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { systemsThatAre } from './systems';

const { says, source } = fact('companyPortal.otherDevices');

export default rule({
  id: 'not-windows-client',
  summary: 'Devices that do not run Windows are to be enrolled by a method for Windows.',
  why: 'None of the four methods does anything on another system. Each platform has a way of its own into Intune.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, system } of systemsThatAre(plan, 'other')) {
      const { id, node, os, ownership, enrollment } = population;
      if (!enrollment?.method || !enrollsDevices(enrollment)) continue;
      // This is what the guide has their users do.
      if (enrollment.connect?.value === 'companyPortal') continue;
      const portal = unsafeFix(
        'Change to the Company Portal app, if their users enroll them',
        changeMethod(enrollment, 'userEnrollment', { connect: 'companyPortal' }),
      );
      const remove = unsafeFix(
        'Remove the enrollment, if it is planned elsewhere',
        update(node, { enrollment: undefined }),
      );
      report(
        system.product,
        `There are devices in "${id?.value}" that do not run Windows, and none of the methods for Windows works on them. ${says} Plan all other devices in a separate plan.`,
        {
          related: [{ span: enrollment.method.node, message: 'How they are to be enrolled.' }],
          fixes: os?.length !== 1 ? [] : ownership?.value === 'personal' ? [portal, remove] : [remove],
        },
      );
    }
  },

  examples: [
    {
      title: 'personal devices that do not run Windows',
      plan: `schemaVersion: 1
populations:
  designers:
    ownership: personal
    os: { product: «other» }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message: `There are devices in "designers" that do not run Windows, and none of the methods for Windows works on them. ${says} Plan all other devices in a separate plan.`,
      fixed: `schemaVersion: 1
populations:
  designers:
    ownership: personal
    os: { product: other }
    enrollment: { method: userEnrollment, connect: companyPortal }
`,
    },
    {
      title: 'devices in Company Portal that do not run Windows',
      plan: `schemaVersion: 1
populations:
  designers:
    ownership: personal
    os: { product: other }
    enrollment: { method: userEnrollment, connect: companyPortal }
`,
    },
  ],
});
