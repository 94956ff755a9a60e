import { fact } from '../../guide/index';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { value: many, says, source } = fact('provisioningPackage.fleet');

export default rule({
  id: 'provisioning-package-for-many-devices',
  summary: 'A large number of devices is to be enrolled with a provisioning package.',
  why: 'Somebody has to bring the package to each device, and a new one twice a year. With hundreds of devices that is a lot of work.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, devices, enrollment } of enrolledBy(plan, 'provisioningPackage')) {
      if (!devices || devices.value <= many) continue;
      report(
        devices,
        `A provisioning package is to enroll the ${devices.value.toLocaleString('en-US')} devices of "${id?.value}". ${says} With Windows Autopilot, nobody has to go to each device.`,
        {
          related: [{ span: enrollment.option.node, message: 'A provisioning package enrolls the devices.' }],
          fixes: [
            unsafeFix(
              'Change to Windows Autopilot, if the devices can be registered',
              changeMethod(enrollment, 'windowsAutopilot', {}),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a package for 1,200 devices',
      plan: `schemaVersion: 1
populations:
  classrooms:
    devices: «1200»
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
      message: `A provisioning package is to enroll the 1,200 devices of "classrooms". ${says} With Windows Autopilot, nobody has to go to each device.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    devices: 1200
    enrollment: { method: windowsAutopilot }
`,
    },
    {
      title: 'a package for a school',
      plan: `schemaVersion: 1
populations:
  classrooms:
    devices: ${many}
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
  ],
});
