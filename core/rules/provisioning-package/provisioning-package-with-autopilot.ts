import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.withWindowsAutopilot');

export default rule({
  id: 'provisioning-package-with-autopilot',
  summary: 'Devices that are registered with Windows Autopilot are to be enrolled with a provisioning package.',
  why: 'A registered device goes through Windows Autopilot when it is set up. The package can give it another name, or stop its enrollment halfway.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, enrollment, autopilotRegistration } of enrolledBy(plan, 'provisioningPackage')) {
      const registered = autopilotRegistration?.registered;
      if (registered?.value !== true) continue;
      report(
        registered,
        `The devices of "${id?.value}" are registered with Windows Autopilot, and enrolled with a provisioning package. ${says} Use one of the two.`,
        {
          related: [{ span: enrollment.option.node, message: 'A provisioning package enrolls the devices.' }],
          fixes: [
            unsafeFix('Change to false, if the devices are deregistered before', set(registered.node, false)),
            unsafeFix(
              'Change to Windows Autopilot, if they have a deployment profile',
              changeMethod(enrollment, 'windowsAutopilot', {}),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a package for registered devices',
      plan: `schemaVersion: 1
populations:
  classrooms:
    autopilotRegistration: { registered: «true» }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
      message: `The devices of "classrooms" are registered with Windows Autopilot, and enrolled with a provisioning package. ${says} Use one of the two.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    autopilotRegistration: { registered: false }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
    {
      title: 'a package for devices that Windows Autopilot does not know',
      plan: `schemaVersion: 1
populations:
  classrooms:
    autopilotRegistration: { registered: false }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
  ],
});
