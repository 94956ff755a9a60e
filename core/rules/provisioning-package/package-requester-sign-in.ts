import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.requesterSignIn');
const remedy = 'Use another account.';
const ways: Readonly<Record<string, string>> = {
  stagedRollout: 'is federated and in a staged rollout',
  passwordless: 'signs in without a password',
};

export default rule({
  id: 'package-requester-sign-in',
  summary:
    'The administrator who is to fetch a bulk token signs in in a way that Windows Configuration Designer does not take.',
  why: 'The sign-in in Windows Configuration Designer fails, or ends without a token. There is no package.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, requestedBy } of plan.provisioningPackages) {
      const way = requestedBy?.signIn && ways[requestedBy.signIn.value];
      if (!way) continue;
      const who = requestedBy.upn ? `"${requestedBy.upn.value}"` : 'The administrator';
      report(requestedBy.signIn!, `${who} is to get the bulk token of "${id?.value}" and ${way}. ${says} ${remedy}`, {
        fixes: [
          unsafeFix(
            'Change to "password", if another account gets the token',
            set(requestedBy.signIn!.node, 'password'),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'an administrator without a password',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: «passwordless» }
`,
      message: `"admin1@contoso.com" is to get the bulk token of "classroom" and signs in without a password. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: password }
`,
    },
    {
      title: 'a federated administrator under staged rollout',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { signIn: «stagedRollout» }
`,
      message: `The administrator is to get the bulk token of "classroom" and is federated and in a staged rollout. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { signIn: password }
`,
    },
    {
      title: 'an administrator with a certificate',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, signIn: certificate }
`,
    },
  ],
});
