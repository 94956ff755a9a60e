import { fact } from '../../guide/index';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { names, populationsUnder } from './policies';

const { value: application, says, doubt, source } = fact('conditionalAccess.deviceRulesForEnrollment');

const devices = { compliantDevice: 'a compliant device', domainJoinedDevice: 'a hybrid joined device' } as const;

export default rule({
  id: 'device-rule-for-enrollment',
  summary: 'A Conditional Access policy asks for a compliant or hybrid joined device before a device may enroll.',
  why: 'A new device is neither: it can become compliant only after it has enrolled. Its users may be blocked before they can enroll it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.tenant?.conditionalAccessPolicies ?? []) {
      const { id, target, includeApplications, excludeApplications, grantControls } = policy;
      const control = grantControls?.find(({ value }) => value === 'compliantDevice' || value === 'domainJoinedDevice');
      if (!control || target?.value !== 'selectedResources') continue;
      if (!names(includeApplications, application) || names(excludeApplications, application)) continue;
      const affected = populationsUnder(policy, plan);
      if (affected.length === 0) continue;
      report(
        control,
        `The policy "${id?.value}" asks the users of ${quoted(affected)} for ${devices[control.value as keyof typeof devices]} before they have enrolled one. ${says} Microsoft’s page contradicts itself: test the policy, or take the control out.`,
        { related: [{ span: target.node, message: `The policy guards ${application}. ${doubt}` }] },
      );
    }
  },

  examples: [
    {
      title: 'a compliant device that is required at enrollment',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    enroll-safely:
      state: enabled
      target: selectedResources
      includeApplications: [Microsoft Intune Enrollment]
      includeGroups: [allUsers]
      grantControls: [mfa, «compliantDevice»]
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The policy "enroll-safely" asks the users of "sales" for a compliant device before they have enrolled one. ${says} Microsoft’s page contradicts itself: test the policy, or take the control out.`,
    },
    {
      title: 'multifactor authentication at enrollment',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    enroll-safely:
      state: enabled
      target: selectedResources
      includeApplications: [Microsoft Intune Enrollment]
      includeGroups: [allUsers]
      grantControls: [mfa]
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
