import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('deviceGroup.ownProperties');

export default rule({
  id: 'group-rule-for-other-kind',
  summary: 'The rule of a device group reads properties of users, or the other way round.',
  why: 'Microsoft Entra ID refuses the rule, or fills the group with the other kind of members. What is assigned to the group then misses those it was meant for.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, kind, rule: membershipRule } of plan.groups) {
      const conditions = membershipRule?.value.replace(/"[^"]*"/g, '""') ?? '';
      const [devices, users] = [/\bdevice\./i.test(conditions), /\buser\./i.test(conditions)];
      if (!membershipRule || devices === users ? !devices : !kind || kind.value === (devices ? 'device' : 'user'))
        continue;
      const both = devices && users;
      const read = both ? 'devices and users' : devices ? 'devices' : 'users';
      const right = devices ? 'device' : 'user';
      report(
        membershipRule!,
        `The rule of "${id?.value}"${both || !kind ? '' : `, a group of ${kind.value}s,`} reads properties of ${read}. ${says}`,
        {
          related: kind ? [{ span: kind.node, message: `A group of ${kind.value}s.` }] : [],
          fixes:
            both || !kind
              ? []
              : [unsafeFix(`Change the kind to "${right}", if the rule is right`, set(kind.node, right))],
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
      message: `The rule of "sales-devices", a group of devices, reads properties of users. ${says}`,
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
      message: `The rule of "sales-laptops" reads properties of devices and users. ${says}`,
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
