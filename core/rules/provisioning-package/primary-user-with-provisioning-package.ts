import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.userAffinity');

export default rule({
  id: 'primary-user-with-provisioning-package',
  summary: 'Devices that a provisioning package enrolls are expected to have a primary user.',
  why: 'The devices have no primary user after enrollment. What depends on it, such as self-service for the device in Company Portal, has to wait until an administrator sets one.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, enrollment } of enrolledBy(plan, 'provisioningPackage')) {
      if (enrollment.primaryUser?.value !== true) continue;
      report(
        enrollment.primaryUser,
        `The devices of "${id?.value}" are to have a primary user. ${says} Set the primary users in Intune afterwards, or let the users enroll the devices.`,
        {
          related: [{ span: enrollment.option.node, message: 'A provisioning package enrolls the devices.' }],
          fixes: [
            unsafeFix('Change to false, if the devices can do without', set(enrollment.primaryUser.node, false)),
            unsafeFix(
              'Change to user-driven Windows Autopilot, if the devices are registered',
              changeMethod(enrollment, 'windowsAutopilot', { scenario: 'userDriven' }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'laptops from a package that are to have a primary user',
      plan: `schemaVersion: 1
populations:
  teachers:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, primaryUser: «true» }
`,
      message: `The devices of "teachers" are to have a primary user. ${says} Set the primary users in Intune afterwards, or let the users enroll the devices.`,
      fixed: `schemaVersion: 1
populations:
  teachers:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, primaryUser: false }
`,
    },
    {
      title: 'laptops that their users set up',
      plan: `schemaVersion: 1
populations:
  teachers:
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, primaryUser: true }
`,
    },
  ],
});
