import { cell } from '../../guide/index';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { reason, source } = cell('userEnrollment', 'userless');

export default rule({
  id: 'userless-with-user-enrollment',
  summary: 'Kiosks, dedicated or shared devices are to be enrolled by user enrollment.',
  why: 'No single user can connect such a device in Settings, and kiosks often do not show Settings. The devices stay unenrolled, or belong to the user who connected them.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, use, enrollment } of enrolledBy(plan, 'userEnrollment')) {
      if (!use || use.value === 'singleUser') continue;
      report(
        enrollment.method,
        `The devices of "${id?.value}" have no user of their own. ${reason} Use Windows Autopilot or automatic enrollment.`,
        {
          related: [{ span: use.node, message: 'The devices have no single user.' }],
          fixes: [
            unsafeFix(
              'Change to Windows Autopilot in self-deploying mode, if the devices are registered with it',
              changeMethod(enrollment, 'windowsAutopilot', { scenario: 'selfDeploying' }),
            ),
            unsafeFix(
              'Change to a provisioning package, if the devices belong to the organization',
              changeMethod(enrollment, 'automaticEnrollment', { option: 'provisioningPackage' }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'kiosks and user enrollment',
      plan: `schemaVersion: 1
populations:
  lobby:
    ownership: organization
    use: kiosk
    enrollment:
      method: «userEnrollment»
      connect: joinDevice
`,
      message: `The devices of "lobby" have no user of their own. ${reason} Use Windows Autopilot or automatic enrollment.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    ownership: organization
    use: kiosk
    enrollment:
      method: windowsAutopilot
      scenario: selfDeploying
`,
    },
    {
      title: 'devices of single users and user enrollment',
      plan: `schemaVersion: 1
populations:
  staff:
    ownership: personal
    use: singleUser
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
  ],
});
