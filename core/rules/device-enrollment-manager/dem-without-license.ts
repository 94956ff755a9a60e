import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceEnrollmentManager.license');

export default rule({
  id: 'dem-without-license',
  summary: 'A device enrollment manager account has no Intune license.',
  why: 'Whoever signs in with the account gets an error at the end of each enrollment.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180018',

  check({ tenant }, report) {
    for (const { id, licensed } of tenant?.deviceEnrollmentManagers ?? []) {
      if (licensed?.value !== false) continue;
      report(licensed, `The account "${id?.value}" has no license. ${says} Assign it one.`, {
        fixes: [unsafeFix('Change to true, if a license is assigned before', set(licensed.node, true))],
      });
    }
  },

  examples: [
    {
      title: 'an account without a license',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, licensed: «false» }
`,
      message: `The account "staging" has no license. ${says} Assign it one.`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, licensed: true }
`,
    },
    {
      title: 'an account with a license',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, licensed: true }
`,
    },
  ],
});
