import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceGroup.dynamic');

export default rule({
  id: 'group-rule-not-used',
  summary: 'A group has a rule, and its members are assigned by hand.',
  why: 'New devices do not become members of the group automatically, although it has a rule for them.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, membership, rule: membershipRule } of plan.groups) {
      if (!membershipRule || membership?.value !== 'assigned') continue;
      report(
        membership,
        `The members of "${id?.value}" are assigned, and the group has a rule as well. ${says} Choose one of the two.`,
        {
          related: [{ span: membershipRule.node, message: 'The rule that is not used.' }],
          fixes: [
            unsafeFix('Change to "dynamic", if the rule is to fill the group', set(membership.node, 'dynamic')),
            unsafeFix('Remove the rule, if members are assigned by hand', update(node, { rule: undefined })),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'assigned membership and a rule',
      plan: `schemaVersion: 1
groups:
  kiosk-devices:
    kind: device
    membership: «assigned»
    rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))'
`,
      message: `The members of "kiosk-devices" are assigned, and the group has a rule as well. ${says} Choose one of the two.`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices:
    kind: device
    membership: dynamic
    rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))'
`,
    },
    {
      title: 'dynamic membership and a rule',
      plan: `schemaVersion: 1
groups:
  kiosk-devices:
    kind: device
    membership: dynamic
    rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))'
`,
    },
  ],
});
