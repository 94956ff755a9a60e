import { condition, fact } from '../../guide/index';
import { rule } from '../rule';
import { reportUserEnrollment } from './report-user-enrollment';

const { remedy } = condition('userEnrollment', 'organizationOwned', 'newDevices');
const { source } = fact('userEnrollment.newOrganizationDevices');

export default rule({
  id: 'new-organization-devices-by-user-enrollment',
  summary: 'New devices of the organization are to be enrolled by user enrollment.',
  why: 'New devices can be joined and enrolled while they are set up. With user enrollment, they are set up first, and every user has to connect them in Settings afterwards.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    reportUserEnrollment(plan, report, 'new', remedy);
  },

  examples: [
    {
      title: 'new devices of the organization that users join',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: new
    enrollment: { method: «userEnrollment», connect: joinDevice }
`,
      message: `The devices of "offices" are new and belong to the organization, and their users are to enroll them. ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: new
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'new devices of the organization that enroll while they are set up',
      plan: `schemaVersion: 1
populations:
  offices:
    ownership: organization
    condition: new
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
  ],
});
