import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { value: required, says, source } = fact('groupPolicy.join');
const remedy = 'Hybrid join them, or enroll them in another way.';

export default rule({
  id: 'group-policy-without-hybrid-join',
  summary: 'Devices that are not Microsoft Entra hybrid joined are to be enrolled by Group Policy.',
  why: 'The policy reaches only devices of the domain, and it enrolls only those that Microsoft Entra ID knows as well. All others stay as they are, without an error.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, join, enrollment } of enrolledBy(plan, 'groupPolicy')) {
      // Devices in Active Directory may become hybrid joined on the way; Microsoft Entra joined ones cannot.
      const state = join?.target ?? (join?.current?.value === 'entraJoined' ? join.current : undefined);
      if (!state || state.value === required) continue;
      report(state, `Group Policy is to enroll the devices of "${id?.value}". ${says} ${remedy}`, {
        related: [{ span: enrollment.option.node, message: 'Group Policy enrolls the devices.' }],
        fixes: [
          unsafeFix(`Change to "${required}", if the devices are in Active Directory`, set(state.node, required)),
          unsafeFix(
            'Change to enrollment in Settings, if they are not',
            update(enrollment.node, { option: 'settings', policy: undefined }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'Microsoft Entra joined devices and Group Policy',
      plan: `schemaVersion: 1
populations:
  branches:
    join: { target: «entraJoined» }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `Group Policy is to enroll the devices of "branches". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  branches:
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'devices that are Microsoft Entra joined today, and Group Policy',
      plan: `schemaVersion: 1
populations:
  branches:
    join: { current: «entraJoined» }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `Group Policy is to enroll the devices of "branches". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  branches:
    join: { current: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'hybrid joined devices and Group Policy',
      plan: `schemaVersion: 1
populations:
  branches:
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});
