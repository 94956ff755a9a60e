import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceGroup.ownProperties');

export default rule({
  id: 'group-rule-for-other-kind',
  summary:
    'The rule of a device group uses properties of users, or the rule of a user group uses properties of devices.',
  why: 'Microsoft Entra ID rejects the rule, or the group gets the other kind of members. What is assigned to the group does not reach the right devices or users.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, kind, rule: membershipRule } of plan.groups) {
      const read = membershipRule && kindsIn(membershipRule.value);
      if (!read || (read !== 'both' && (!kind || kind.value === read))) continue;
      const title = kind && read !== 'both' ? `"${id?.value}", a group of ${kind.value}s,` : `"${id?.value}"`;
      const properties = read === 'both' ? 'devices and of users' : `${read}s`;
      report(
        membershipRule,
        `The rule of ${title} uses properties of ${properties}. ${says} Change the rule, or the kind of the group.`,
        {
          related: kind ? [{ span: kind.node, message: `A group of ${kind.value}s.` }] : [],
          fixes:
            kind && read !== 'both'
              ? [unsafeFix(`Change the kind to "${read}", if the rule is right`, set(kind.node, read))]
              : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'a device group that looks at the department of users',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device, rule: «'user.department -eq "Sales"'» }
`,
      message: `The rule of "sales-devices", a group of devices, uses properties of users. ${says} Change the rule, or the kind of the group.`,
      fixed: `schemaVersion: 1
groups:
  sales-devices: { kind: user, rule: 'user.department -eq "Sales"' }
`,
    },
    {
      title: 'a rule with properties of both',
      plan: `schemaVersion: 1
groups:
  sales-laptops: { rule: «'(device.deviceModel -eq "T14") -and (user.department -eq "Sales")'» }
`,
      message: `The rule of "sales-laptops" uses properties of devices and of users. ${says} Change the rule, or the kind of the group.`,
    },
    {
      title: 'groups that look at their own kind',
      plan: `schemaVersion: 1
groups:
  sales: { kind: user, rule: 'user.department -eq "Sales"' }
  shared-pcs: { kind: device, rule: 'device.displayName -startsWith "user.pc"' }
`,
    },
  ],
});

/** Whose properties a rule reads, outside the texts that it compares them with. */
function kindsIn(membershipRule: string): 'device' | 'user' | 'both' | undefined {
  const conditions = membershipRule.replace(/"[^"]*"/g, '');
  const [devices, users] = [/\bdevice\./i.test(conditions), /\buser\./i.test(conditions)];
  if (devices && users) return 'both';
  return devices ? 'device' : users ? 'user' : undefined;
}
