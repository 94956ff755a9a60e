import { fact } from '../../guide/index';
import type { TokenRequester } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.requesterRoles');
const remedy = 'Give the account one of them in the whole tenant, or let somebody else do it.';

export default rule({
  id: 'package-requester-role',
  summary: 'The administrator who is to fetch a bulk token does not have a role that allows it, in the whole tenant.',
  why: 'Windows Configuration Designer shows an error instead of a token, so the package cannot be built.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, requestedBy } of plan.provisioningPackages) {
      if (!requestedBy) continue;
      const { role, roleScope, upn } = requestedBy;
      const who = upn ? `"${upn.value}"` : 'The administrator';
      if (role?.value === 'other') {
        report(role, `${who} is to get the bulk token of "${id?.value}" with another role. ${says} ${remedy}`, {
          fixes: giveRole(requestedBy),
        });
      } else if (roleScope?.value === 'administrativeUnit') {
        report(
          roleScope,
          `${who} is to get the bulk token of "${id?.value}" with a role for an administrative unit. ${says} ${remedy}`,
          {
            fixes: [
              unsafeFix('Change to "tenant", if the role is given in the whole tenant', set(roleScope.node, 'tenant')),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'an administrator with another role',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: helpdesk@contoso.com, role: «other» }
`,
      message: `"helpdesk@contoso.com" is to get the bulk token of "classroom" with another role. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: helpdesk@contoso.com, role: cloudDeviceAdministrator }
`,
    },
    {
      title: 'an administrator of one administrative unit',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { role: cloudDeviceAdministrator, roleScope: «administrativeUnit» }
`,
      message: `The administrator is to get the bulk token of "classroom" with a role for an administrative unit. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { role: cloudDeviceAdministrator, roleScope: tenant }
`,
    },
    {
      title: 'an administrator with a role for the whole tenant',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { role: intuneAdministrator, roleScope: tenant }
`,
    },
  ],
});

/** The least of the roles that do. */
function giveRole({ role }: TokenRequester): Fix[] {
  const title = 'Change to "cloudDeviceAdministrator", if the administrator is given that role';
  return role ? [unsafeFix(title, set(role.node, 'cloudDeviceAdministrator'))] : [];
}
