import { cell } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { isUserless } from '../use/is-userless';
import { personalDevicesOf } from './personal-devices';
import { takesPersonalDevices } from './takes-personal-devices';

const { reason, source } = cell('automaticEnrollment', 'userless');

export default rule({
  id: 'userless-personal-device',
  summary: 'Kiosks, dedicated or shared devices are said to be personal.',
  why: 'A kiosk or shared device has no single user who could own it. One of the two facts is wrong.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of personalDevicesOf(plan)) {
      const { id, use, ownership, enrollment } = population;
      if (!use || !isUserless(population)) continue;
      if (!enrollment || !enrollsDevices(enrollment) || !takesPersonalDevices(enrollment)) continue;
      if (enrollment.method?.value === 'userEnrollment') continue;
      report(
        ownership,
        `The devices of "${id?.value}" are personal, and their use is "${use.value}". ${reason} Correct one of the two.`,
        {
          related: [{ span: use.node, message: 'The devices have no single user.' }],
          fixes: [
            unsafeFix(
              'Change to "organization", if the organization bought the devices',
              set(ownership.node, 'organization'),
            ),
            unsafeFix('Change the use to "singleUser", if each device has one user', set(use.node, 'singleUser')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'shared devices that are personal',
      plan: `schemaVersion: 1
populations:
  tills:
    use: shared
    ownership: «personal»
    enrollment: { method: automaticEnrollment, option: settings, performedBy: admin }
`,
      message: `The devices of "tills" are personal, and their use is "shared". ${reason} Correct one of the two.`,
      fixed: `schemaVersion: 1
populations:
  tills:
    use: shared
    ownership: organization
    enrollment: { method: automaticEnrollment, option: settings, performedBy: admin }
`,
    },
    {
      title: 'shared devices of the organization',
      plan: `schemaVersion: 1
populations:
  tills:
    use: shared
    ownership: organization
    enrollment: { method: automaticEnrollment, option: settings, performedBy: admin }
`,
    },
  ],
});
