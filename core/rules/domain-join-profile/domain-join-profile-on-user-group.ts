import { fact } from '../../guide/index';
import { rule } from '../rule';

const { says, source, doubt } = fact('domainJoinProfile.deviceGroups');
const remedy = 'Assign it to a group of devices, or to "allDevices".';

export default rule({
  id: 'domain-join-profile-on-user-group',
  summary: 'A domain join profile is assigned to a group of users.',
  why: 'The device asks for the profile before its user signs in to Windows. Without it, the join to Active Directory ends with a time-out.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, assignments } of plan.domainJoinProfiles) {
      for (const at of assignments?.include ?? []) {
        const kind = plan.groups.get(at.value)?.kind;
        if (kind?.value !== 'user') continue;
        report(
          at,
          `The domain join profile "${id?.value}" is assigned to "${at.value}", a group of users. ${remedy} ${says} ${doubt}`,
          {
            related: [{ span: kind.node, message: 'Users are in the group.' }],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a domain join profile for a group of users',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
domainJoinProfiles:
  domain-join: { assignments: { include: [«staff»] } }
`,
      message: `The domain join profile "domain-join" is assigned to "staff", a group of users. ${remedy} ${says} ${doubt}`,
    },
    {
      title: 'a domain join profile for a group of devices',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
domainJoinProfiles:
  domain-join: { assignments: { include: [plant-devices] } }
`,
    },
  ],
});
