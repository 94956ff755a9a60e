import { fact } from '../../guide/index';
import { namingOf, populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { allowEnrollment, disablingOf } from './disabling';

const { says, source } = fact('groupPolicy.disableMdmEnrollment');

export default rule({
  id: 'mdm-enrollment-disabled',
  summary: 'The Group Policy object that is to enroll devices forbids MDM enrollment as well.',
  why: 'The task on the device starts, and is blocked each time.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180026',

  check(plan, report) {
    const users = populationsByObject(plan, 'groupPolicy');
    for (const policy of plan.groupPolicies) {
      const at = disablingOf(policy);
      const populations = users.get(String(policy.id?.value));
      if (!at || !populations) continue;
      report(
        at,
        `The Group Policy object "${policy.id?.value}" is to enroll ${quoted(populations)}, but forbids it. ${says} Allow enrollment there.`,
        {
          related: namingOf(populations, 'groupPolicy'),
          fixes: [allowEnrollment(at)],
        },
      );
    }
  },

  examples: [
    {
      title: 'a policy object that turns enrollment on and forbids it',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, disableMdmEnrollment: «enabled» }
`,
      message: `The Group Policy object "mdm" is to enroll "branches", but forbids it. ${says} Allow enrollment there.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, disableMdmEnrollment: notConfigured }
`,
    },
    {
      title: 'a registry value that forbids enrollment',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, disableRegistration: «1» }
`,
      message: `The Group Policy object "mdm" is to enroll "branches", but forbids it. ${says} Allow enrollment there.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, disableRegistration: 0 }
`,
    },
    {
      title: 'a policy object of its own for devices that are not to enroll',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, linkedTo: ["OU=Branches,DC=contoso,DC=com"] }
  laboratory: { disableMdmEnrollment: enabled, linkedTo: ["OU=Laboratory,DC=contoso,DC=com"] }
`,
    },
  ],
});
