import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, doubt, source } = fact('provisioningPackage.requesterFederated');
const advice = `Microsoft’s pages disagree: ${says} ${doubt} An account of Microsoft Entra ID itself is the safe choice.`;

export default rule({
  id: 'package-requester-federated',
  summary: 'The administrator who is to fetch a bulk token signs in through a federated identity provider.',
  why: 'Windows Configuration Designer may get no token for such an account, and then there is no package.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, requestedBy } of plan.provisioningPackages) {
      if (requestedBy?.signIn?.value !== 'federated') continue;
      const who = requestedBy.upn ? `"${requestedBy.upn.value}"` : 'The administrator';
      report(requestedBy.signIn, `${who} is federated and is to get the bulk token of "${id?.value}". ${advice}`, {
        fixes: [
          unsafeFix(
            'Change to "password", if another account gets the token',
            set(requestedBy.signIn.node, 'password'),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a federated administrator',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: «federated» }
`,
      message: `"admin1@contoso.com" is federated and is to get the bulk token of "classroom". ${advice}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: password }
`,
    },
    {
      title: 'an administrator with an account of Microsoft Entra ID',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: password }
`,
    },
  ],
});
