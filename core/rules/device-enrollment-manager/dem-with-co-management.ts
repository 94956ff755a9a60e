import { cell } from '../../guide/index';
import { rule } from '../rule';
import { reportDemAccount } from './report-dem-account';

const { reason, source } = cell('coManagement', 'deviceEnrollmentManager');
const instead = 'users sign in with their own accounts.';

export default rule({
  id: 'dem-with-co-management',
  summary: 'A device enrollment manager account is to enroll devices into co-management.',
  why: 'Configuration Manager starts the enrollment of its clients. An account that enrolls for others has no part in that.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    reportDemAccount(plan, report, ({ method }) => method?.value === 'coManagement', reason, instead);
  },

  examples: [
    {
      title: 'a device enrollment manager account into co-management',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: coManagement
      path: existingClients
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
      method: coManagement
      path: existingClients
`,
    },
    {
      title: 'co-management that users complete',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: coManagement
      path: existingClients
      performedBy: user
`,
    },
  ],
});
