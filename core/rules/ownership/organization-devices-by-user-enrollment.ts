import { cell } from '../../guide/index';
import { rule } from '../rule';
import { reportUserEnrollment } from './report-user-enrollment';

const { reason, remedy, source } = cell('userEnrollment', 'organizationOwned');

export default rule({
  id: 'organization-devices-by-user-enrollment',
  summary: 'Devices of the organization are to be enrolled by user enrollment.',
  why: 'It works. But every user has to find the way through Settings, and some choose the wrong one.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    reportUserEnrollment(plan, report, undefined, `${reason} ${remedy}`);
  },

  examples: [
    {
      title: 'devices of the organization that users join',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    enrollment: { method: «userEnrollment», connect: joinDevice }
`,
      message: `The devices of "offices" belong to the organization, and their users are to enroll them. ${reason} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'personal devices that users join',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: personal
    enrollment: { method: userEnrollment, connect: joinDevice, usersNotified: true }
`,
    },
  ],
});
