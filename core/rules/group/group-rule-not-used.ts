import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceGroup.dynamic');

export default rule({
  id: 'group-rule-not-used',
  summary: 'A group has a rule, and its members are assigned by hand.',
  why: 'Devices that are registered later do not come into the group, although the plan looks as if they did.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, membership, rule: membershipRule } of plan.groups) {
      if (!membershipRule || membership?.value !== 'assigned') continue;
      report(
        membership,
        `The members of "${id?.value}" are assigned, and the group has a rule as well. ${says} Decide for one of the two.`,
        {
          related: [{ span: membershipRule.node, message: 'The rule that nobody follows.' }],
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
      message: `The members of "kiosk-devices" are assigned, and the group has a rule as well. ${says} Decide for one of the two.`,
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
