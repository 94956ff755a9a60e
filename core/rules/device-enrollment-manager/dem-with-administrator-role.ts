import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceEnrollmentManager.noAdministrator');

export default rule({
  id: 'dem-with-administrator-role',
  summary: 'A device enrollment manager account has an administrator role.',
  why: 'The password of the account goes through many hands and many devices. With a role, it opens more than an enrollment.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { id, node, roles } of tenant?.deviceEnrollmentManagers ?? []) {
      for (const role of roles ?? []) {
        if (!/administrator|\badmin\b/i.test(role.value)) continue;
        const others = (roles ?? []).filter((other) => other !== role).map(({ value }) => value);
        report(role, `The account "${id?.value}" has the role "${role.value}". ${says} Take the role away.`, {
          fixes: [unsafeFix('Take the role away, if nothing else needs it', update(node, { roles: others }))],
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
      message: `The account "staging" has the role "Intune Administrator". ${says} Take the role away.`,
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
