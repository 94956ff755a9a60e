import { condition, fact } from '../../guide/index';
import { rule } from '../rule';
import { reportUserEnrollment } from './report-user-enrollment';

const { remedy } = condition('userEnrollment', 'organizationOwned', 'existingDevices');
const { source } = fact('userEnrollment.existingOrganizationDevices');

export default rule({
  id: 'existing-organization-devices-by-user-enrollment',
  summary: 'Existing devices of the organization are to be enrolled by user enrollment.',
  why: 'It works. Automatic enrollment enrolls the devices as they join, and takes fewer steps for users.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    reportUserEnrollment(plan, report, 'existing', remedy);
  },

  examples: [
    {
      title: 'existing devices of the organization that users join',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: existing
    enrollment: { method: «userEnrollment», connect: joinDevice }
`,
      message: `The devices of "offices" are in use already and belong to the organization, and their users are to enroll them. ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: existing
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'existing devices of the organization and automatic enrollment',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: existing
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
  ],
});
