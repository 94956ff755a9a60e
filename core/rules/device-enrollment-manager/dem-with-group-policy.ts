import { condition } from '../../guide/index';
import { rule } from '../rule';
import { reportDemAccount } from './report-dem-account';

const { reason, source } = condition('automaticEnrollment', 'deviceEnrollmentManager', 'groupPolicy');
const instead = 'devices enroll with the accounts of their users.';

export default rule({
  id: 'dem-with-group-policy',
  summary: 'A device enrollment manager account is to enroll devices by Group Policy.',
  why: 'Group Policy enrolls a device with the account of the user who signs in to it, or with the device itself. An account that enrolls for others is never asked.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    reportDemAccount(
      plan,
      report,
      ({ method, option }) => method?.value === 'automaticEnrollment' && option?.value === 'groupPolicy',
      reason,
      instead,
    );
  },

  examples: [
    {
      title: 'a device enrollment manager account by Group Policy',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: groupPolicy
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
      method: automaticEnrollment
      option: groupPolicy
`,
    },
    {
      title: 'a device enrollment manager account that applies a provisioning package',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: provisioningPackage
      performedBy: { dem: staging }
`,
    },
  ],
});
