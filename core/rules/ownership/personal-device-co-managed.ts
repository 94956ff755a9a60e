import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { rule } from '../rule';
import { isUserless } from '../use/is-userless';
import { personalDevicesOf } from './personal-devices';

const { source } = fact('coManagement.joins');
const { says: hybrid } = fact('coManagement.existingClientsJoin');

export default rule({
  id: 'personal-device-co-managed',
  summary: 'Personal devices are to be co-managed as existing Configuration Manager clients.',
  why: 'Existing clients have to be hybrid joined, and personal devices are seldom in Active Directory. A device that is only registered in Microsoft Entra ID cannot be co-managed.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const population of personalDevicesOf(plan)) {
      const { id, ownership, join, enrollment } = population;
      if (enrollment?.method?.value !== 'coManagement') continue;
      if (!enrollment.path || isUserless(population)) continue;
      if (enrollment.path.value === 'internetDevices' && !join?.target && !join?.current)
        context.unknown(enrollment.path, 'join.target');
      // Devices that are in Active Directory can be co-managed, whoever owns them.
      if (enrollment.path.value !== 'existingClients' || inDirectory(join)) continue;
      report(
        enrollment.path,
        `The devices of "${id?.value}" are personal, and personal devices are seldom in Active Directory. ${hybrid} Let their users enroll them in Settings; Microsoft’s pages disagree on co-management of personal devices.`,
        {
          related: [{ span: ownership.node, message: 'The devices are personal.' }],
          fixes: [
            unsafeFix(
              'Change to user enrollment with an email address, if Configuration Manager need not manage them',
              changeMethod(enrollment, 'userEnrollment', { connect: 'emailAddress' }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'personal devices on the path for existing clients',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    enrollment: { method: coManagement, path: «existingClients» }
`,
      message: `The devices of "consultants" are personal, and personal devices are seldom in Active Directory. ${hybrid} Let their users enroll them in Settings; Microsoft’s pages disagree on co-management of personal devices.`,
      fixed: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'personal devices that are hybrid joined',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients, usersNotified: true }
`,
    },
    {
      title: 'personal devices that are joined, on the path for internet devices',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: personal
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices, usersNotified: true }
`,
    },
  ],
});

function inDirectory(join: Population['join']): boolean {
  const states = [join?.current?.value, join?.target?.value];
  return states.includes('activeDirectoryJoined') || states.includes('entraHybridJoined');
}
