import { cell } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { isUserless } from './is-userless';

const { reason, source } = cell('windowsAutopilot', 'userless');

export default rule({
  id: 'userless-enrolled-by-user',
  summary: 'A user is to sign in to enroll kiosks, dedicated or shared devices.',
  why: 'The user who signs in becomes the primary user of a device that many people use, and the device gets what Intune assigns to that user.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const population of plan.populations) {
      const { id, use, enrollment } = population;
      if (!use || !isUserless(population) || !enrollment || !takesSignIn(enrollment)) continue;
      const { performedBy } = enrollment;
      if (!performedBy) context.unknown(use, 'enrollment.performedBy');
      if (!performedBy || !('value' in performedBy) || performedBy.value !== 'user') continue;
      report(
        performedBy,
        `The devices of "${id?.value}" have no user of their own, and a user is to enroll them. ${reason} Let an administrator do it, or take a way without a sign-in.`,
        {
          related: [{ span: use.node, message: 'How the devices are used.' }],
          fixes: [
            unsafeFix('Change to "admin", if an administrator signs in on each device', set(performedBy.node, 'admin')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'shared devices that users enroll in Settings',
      plan: `schemaVersion: 1
populations:
  workshop:
    use: shared
    enrollment: { method: automaticEnrollment, option: settings, performedBy: «user» }
`,
      message: `The devices of "workshop" have no user of their own, and a user is to enroll them. ${reason} Let an administrator do it, or take a way without a sign-in.`,
      fixed: `schemaVersion: 1
populations:
  workshop:
    use: shared
    enrollment: { method: automaticEnrollment, option: settings, performedBy: admin }
`,
    },
    {
      title: 'kiosks that deploy themselves',
      plan: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'devices of single users that enroll them in Settings',
      plan: `schemaVersion: 1
populations:
  workshop:
    use: singleUser
    enrollment: { method: automaticEnrollment, option: settings, performedBy: user }
`,
    },
  ],
});

/** The ways on which somebody signs in with an organization account on the device itself. */
function takesSignIn({ method, option, scenario }: Enrollment): boolean {
  if (method?.value === 'windowsAutopilot')
    return scenario !== undefined && scenario.value !== 'selfDeploying' && scenario.value !== 'reset';
  return (
    method?.value === 'automaticEnrollment' && (option?.value === 'settings' || option?.value === 'outOfBoxExperience')
  );
}
