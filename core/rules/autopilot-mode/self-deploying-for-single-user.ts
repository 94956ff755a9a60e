import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith, useUserDriven } from './deployments';

const { says, source } = fact('selfDeploying.purpose');
const { says: primaryUser } = fact('selfDeploying.primaryUser');

export default rule({
  id: 'self-deploying-for-single-user',
  summary: 'Devices of single users are to be set up in self-deploying mode.',
  why: 'The device has no primary user: compliance policies for users do not apply, and its user cannot install apps from Company Portal or get the BitLocker key without help.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const deployment of deploymentsWith(plan, 'selfDeploying')) {
      const { name, population, enrollment, at } = deployment;
      const { use } = population;
      if (use?.value === 'singleUser') {
        report(at, `Each device of "${name}" has a user of its own. ${says} Use user-driven mode.`, {
          related: [{ span: use.node, message: 'Each device has one user.' }],
          fixes: useUserDriven(deployment, plan),
        });
      } else if (enrollment.primaryUser?.value === true) {
        report(
          enrollment.primaryUser,
          `The devices of "${name}" are to have a primary user. ${primaryUser} Use user-driven mode, or do without.`,
          {
            related: [{ span: at, message: 'The mode is self-deploying.' }],
            fixes: [
              unsafeFix('Change to false, if the devices do without', set(enrollment.primaryUser.node, false)),
              ...useUserDriven(deployment, plan),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'laptops of single users and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  sales:
    use: singleUser
    enrollment: { method: windowsAutopilot, scenario: «selfDeploying» }
`,
      message: `Each device of "sales" has a user of its own. ${says} Use user-driven mode.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    use: singleUser
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a primary user and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  panels:
    use: dedicated
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, primaryUser: «true» }
`,
      message: `The devices of "panels" are to have a primary user. ${primaryUser} Use user-driven mode, or do without.`,
      fixed: `schemaVersion: 1
populations:
  panels:
    use: dedicated
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, primaryUser: false }
`,
    },
    {
      title: 'shared devices and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  carts:
    use: shared
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
  ],
});
