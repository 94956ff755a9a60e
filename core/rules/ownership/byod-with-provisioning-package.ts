import { condition } from '../../guide/index';
import { rule } from '../rule';
import { isUserless } from '../use/is-userless';
import { useUserEnrollment } from '../user-enrollment-fix';
import { personalDevicesOf } from './personal-devices';

const { reason, source } = condition('automaticEnrollment', 'personal', 'provisioningPackage');

export default rule({
  id: 'byod-with-provisioning-package',
  summary: 'Personal devices are to be enrolled with a provisioning package.',
  why: 'A package joins the device to the organization without a user. A personal device becomes corporate-owned, and no user is associated with it.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of personalDevicesOf(plan)) {
      const { id, ownership, enrollment } = population;
      if (enrollment?.method?.value !== 'automaticEnrollment') continue;
      if (enrollment.option?.value !== 'provisioningPackage') continue;
      report(
        enrollment.option,
        `The devices of "${id?.value}" are personal. ${reason} Let their users enroll them in Settings.`,
        {
          related: [{ span: ownership.node, message: 'The devices are personal.' }],
          // User enrollment needs a user.
          fixes: isUserless(population) ? [] : useUserEnrollment(population),
        },
      );
    }
  },

  examples: [
    {
      title: 'personal devices and provisioningPackage',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: automaticEnrollment
      option: «provisioningPackage»
`,
      message: `The devices of "contractors" are personal. ${reason} Let their users enroll them in Settings.`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
    {
      title: 'personal devices that their users connect in Settings',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: automaticEnrollment
      option: settings
`,
    },
  ],
});
