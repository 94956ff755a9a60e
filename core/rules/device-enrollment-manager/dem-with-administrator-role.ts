import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceEnrollmentManager.noAdministrator');

export default rule({
  id: 'dem-with-administrator-role',
  summary: 'A device enrollment manager account has an administrator role.',
  why: 'Several people know the password of the account, and type it on many devices. With a role, it gives them more rights than they need to enroll.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { id, node, roles } of tenant?.deviceEnrollmentManagers ?? []) {
      for (const role of roles ?? []) {
        if (!/administrator|\badmin\b/i.test(role.value)) continue;
        const others = (roles ?? []).filter((other) => other !== role).map(({ value }) => value);
        report(role, `The account "${id?.value}" has the role "${role.value}". ${says} Remove the role.`, {
          fixes: [unsafeFix('Remove the role, if nothing else needs it', update(node, { roles: others }))],
        });
      }
    }
  },

  examples: [
    {
      title: 'an account that is Intune Administrator',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, roles: [«Intune Administrator»] }
`,
      message: `The account "staging" has the role "Intune Administrator". ${says} Remove the role.`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, roles: [] }
`,
    },
    {
      title: 'an account without a role',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com, roles: [] }
`,
    },
  ],
});
