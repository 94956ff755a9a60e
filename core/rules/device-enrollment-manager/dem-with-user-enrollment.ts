import { cell } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { reportDemAccount } from './report-dem-account';

const { reason, source } = cell('userEnrollment', 'deviceEnrollmentManager');
const instead = 'users connect their devices themselves.';

export default rule({
  id: 'dem-with-user-enrollment',
  summary: 'A device enrollment manager account is to enroll devices by user enrollment.',
  why: 'User enrollment ties a device to the person who connects it in Settings. An account that enrolls for others does not fit that.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    reportDemAccount(
      plan,
      report,
      ({ method }) => method?.value === 'userEnrollment',
      reason,
      instead,
      ({ node }) =>
        unsafeFix(
          'Remove the account, if users enroll the devices themselves',
          update(node, { performedBy: undefined }),
        ),
    );
  },

  examples: [
    {
      title: 'a device enrollment manager account by user enrollment',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: userEnrollment
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
      method: userEnrollment
`,
    },
    {
      title: 'a device enrollment manager account that joins devices in Settings',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  depot:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: settings
      performedBy: { dem: staging }
`,
    },
  ],
});
