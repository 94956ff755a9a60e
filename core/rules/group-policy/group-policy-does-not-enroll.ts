import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicy } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { namingOf, populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { value: enabled, says, source } = fact('groupPolicy.enabled');
const autoEnroll = fact('groupPolicy.autoEnrollMdm');
const [off, on] = autoEnroll.value;

export default rule({
  id: 'group-policy-does-not-enroll',
  summary: 'Devices are to be enrolled by a Group Policy object that does not turn enrollment on.',
  why: 'The policy object applies, and nothing happens: no task, no event, no device in Intune.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report, { unknown }) {
    for (const { enrollment } of enrolledBy(plan, 'groupPolicy')) {
      if (!enrollment.policy) unknown(enrollment.option, 'policy');
    }
    const users = populationsByObject(plan, 'groupPolicy');
    for (const policy of plan.groupPolicies) {
      const populations = users.get(String(policy.id?.value));
      const at = turnsOff(policy);
      if (!at || !populations) continue;
      const [value, why] = typeof at.value === 'number' ? [on, autoEnroll.says] : [enabled, says];
      report(
        at,
        `The Group Policy object "${policy.id?.value}" is to enroll ${quoted(populations)}, but does not turn enrollment on. ${why} Turn it on, or name another object.`,
        {
          related: namingOf(populations, 'groupPolicy'),
          fixes: [unsafeFix('Turn enrollment on here, if this policy object is the right one', set(at.node, value))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a setting that is not configured',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: «notConfigured» }
`,
      message: `The Group Policy object "mdm" is to enroll "branches", but does not turn enrollment on. ${says} Turn it on, or name another object.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled }
`,
    },
    {
      title: 'a registry value that turns enrollment off',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: «0» }
`,
      message: `The Group Policy object "mdm" is to enroll "branches", but does not turn enrollment on. ${autoEnroll.says} Turn it on, or name another object.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1 }
`,
    },
    {
      title: 'a setting that is not configured, because the registry value is written',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    automaticMdmEnrollment: notConfigured
    registry: { autoEnrollMdm: 1, useAadCredentialType: 1 }
`,
    },
  ],
});

/** What keeps a policy from turning enrollment on; where the setting and the registry say different things, nothing does. */
function turnsOff({ automaticMdmEnrollment, registry }: GroupPolicy): Scalar<string | number> | undefined {
  const value = registry?.autoEnrollMdm;
  if (automaticMdmEnrollment?.value === enabled || value?.value === on) return undefined;
  return automaticMdmEnrollment ?? (value?.value === off ? value : undefined);
}
