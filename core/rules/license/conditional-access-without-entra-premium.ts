import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('conditionalAccess.license');

export default rule({
  id: 'conditional-access-without-entra-premium',
  summary:
    'Conditional Access is to apply to devices of user enrollment, in a tenant without Microsoft Entra ID P1 or P2.',
  why: 'User enrollment works without the license. The Conditional Access policies cannot be created.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    const license = plan.tenant?.licenses?.entraId;
    if (license?.value !== 'none') return;
    for (const { id, conditionalAccess } of enrolledBy(plan, 'userEnrollment')) {
      // Every other method takes the license itself.
      if (conditionalAccess?.value !== true) continue;
      report(
        conditionalAccess,
        `${says} The tenant has neither, so no Conditional Access policy can apply to the devices of "${id?.value}". Buy one of them, or leave Conditional Access out.`,
        {
          related: [{ span: license.node, message: 'The tenant has neither P1 nor P2.' }],
          fixes: [
            unsafeFix('Change to false, if these devices can do without it', set(conditionalAccess.node, false)),
            unsafeFix('Change the license to P1, if the organization buys it', set(license.node, 'P1')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'Conditional Access and no Microsoft Entra ID P1 or P2',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: none }
populations:
  contractors:
    conditionalAccess: «true»
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message: `${says} The tenant has neither, so no Conditional Access policy can apply to the devices of "contractors". Buy one of them, or leave Conditional Access out.`,
      fixed: `schemaVersion: 1
tenant:
  licenses: { entraId: none }
populations:
  contractors:
    conditionalAccess: false
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'user enrollment without Conditional Access',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: none }
populations:
  contractors:
    conditionalAccess: false
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});
