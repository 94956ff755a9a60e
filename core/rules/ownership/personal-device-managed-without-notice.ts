import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { changeConnect } from '../change-connect';
import { tellsUsersOf } from '../communication/tells-users-of';
import { isManagedAfter, outcomeOf } from '../method/outcome';
import { unreachableTarget } from '../method/unreachable-target';
import { rule } from '../rule';
import { personalDevicesOf } from './personal-devices';
import { takesPersonalDevices } from './takes-personal-devices';

const { says, source } = fact('personal.tellUsers');

export default rule({
  id: 'personal-device-managed-without-notice',
  summary: 'People are not told that the organization will manage their personal devices.',
  why: 'They enroll their own device to read mail, and learn later that the organization can set policies on it and wipe it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    const told = tellsUsersOf(plan);
    for (const population of personalDevicesOf(plan)) {
      const { id, ownership, enrollment } = population;
      if (!enrollment?.method || !takesPersonalDevices(enrollment)) continue;
      const outcome = outcomeOf(population);
      if (!outcome || !isManagedAfter(outcome, population, plan) || unreachableTarget(population)) continue;
      const notified = enrollment.usersNotified;
      if (!notified && !told(population)) context.unknown(enrollment.method, 'usersNotified');
      if (notified?.value !== false) continue;
      report(
        notified,
        `Intune will manage the personal devices of "${id?.value}", and their users are not told. ${says} Tell them before they enroll.`,
        {
          related: [{ span: ownership.node, message: 'The devices are personal.' }],
          fixes: fixes(population),
        },
      );
    }
  },

  examples: [
    {
      title: 'personal devices that users join without a word',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    enrollment: { method: userEnrollment, connect: joinDevice, usersNotified: «false» }
`,
      message: `Intune will manage the personal devices of "consultants", and their users are not told. ${says} Tell them before they enroll.`,
      fixed: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    enrollment: { method: userEnrollment, connect: joinDevice, usersNotified: true }
`,
    },
    {
      title: 'personal devices that users only register',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress, usersNotified: false }
`,
    },
  ],
});

function fixes(population: Population): Fix[] {
  const { enrollment } = population;
  if (!enrollment?.usersNotified) return [];
  const notify = unsafeFix('Change to true, if users are told first', set(enrollment.usersNotified.node, true));
  if (enrollment.method?.value !== 'userEnrollment') return [notify];
  return [notify, ...changeConnect(population, 'emailAddress', 'registering the devices is enough')];
}
