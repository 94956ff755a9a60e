import { cell } from '../../guide/index';
import { rule } from '../rule';
import { reportDemAccount } from './report-dem-account';

const { reason, source } = cell('windowsAutopilot', 'deviceEnrollmentManager');
const instead = 'users sign in with their own accounts, and self-deploying devices need nobody.';

export default rule({
  id: 'dem-with-autopilot',
  summary: 'A device enrollment manager account is to enroll devices with Windows Autopilot.',
  why: 'Nobody needs such an account here: a device registered for Windows Autopilot enrolls itself, or with the sign-in of its user. The plan counts on a step that does not take place.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    reportDemAccount(plan, report, ({ method }) => method?.value === 'windowsAutopilot', reason, instead);
  },

  examples: [
    {
      title: 'a device enrollment manager account with Windows Autopilot',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: windowsAutopilot
      performedBy: { dem: «staging» }
`,
      message: `The account "staging" is to enroll the devices of "depot". ${reason} Leave it out: ${instead}`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: windowsAutopilot
`,
    },
    {
      title: 'a user who enrolls with Windows Autopilot',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: windowsAutopilot
      performedBy: user
`,
    },
  ],
});
