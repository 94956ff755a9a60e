import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceEnrollmentManager.dedicated');

export default rule({
  id: 'dem-not-dedicated',
  summary: 'A device enrollment manager account is somebody’s everyday account.',
  why: 'When the person leaves, the account is deleted, although the devices that it enrolled still depend on it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { id, dedicated } of tenant?.deviceEnrollmentManagers ?? []) {
      if (dedicated?.value !== false) continue;
      report(
        dedicated,
        `The account "${id?.value}" is also an everyday account. ${says} Create an account for enrolling only.`,
        {
          fixes: [unsafeFix('Change to true, if the account is for enrolling only', set(dedicated.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'an everyday account that enrolls devices',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    anna: { upn: anna@contoso.com, dedicated: «false» }
`,
      message: `The account "anna" is also an everyday account. ${says} Create an account for enrolling only.`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    anna: { upn: anna@contoso.com, dedicated: true }
`,
    },
    {
      title: 'an account for enrolling only',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, dedicated: true }
`,
    },
  ],
});
