import { fact } from '../../guide/index';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { populationsUnder } from './policies';

const { value: required, says, source } = fact('conditionalAccess.hybridJoinedControl');

export default rule({
  id: 'hybrid-join-required-of-others',
  summary:
    'A Conditional Access policy requires a hybrid joined device for all resources, but devices are not to be hybrid joined.',
  why: 'The devices enroll, but their users get no access: these devices never meet the policy.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.tenant?.conditionalAccessPolicies ?? []) {
      const control = policy.grantControls?.find(({ value }) => value === 'domainJoinedDevice');
      if (!control || policy.target?.value !== 'allResources') continue;
      // Beside a compliant device, it is mostly one of two ways: Microsoft's own template asks for one of the two.
      if (policy.grantControls?.some(({ value }) => value === 'compliantDevice')) continue;
      const affected = populationsUnder(policy, plan).filter(
        ({ join }) => join?.target && join.target.value !== required,
      );
      if (affected.length === 0) continue;
      report(
        control,
        `The policy "${policy.id?.value}" blocks the users of ${quoted(affected)} on these devices, which are not hybrid joined. ${says} Require a compliant device instead, or exclude these users.`,
        {
          related: affected.map(({ id, join }) => ({
            span: join!.target!.node,
            message: `How the devices of "${id?.value}" are joined.`,
          })),
        },
      );
    }
  },

  examples: [
    {
      title: 'a hybrid joined device that is required on Microsoft Entra joined ones',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    our-devices:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      grantControls: [«domainJoinedDevice»]
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The policy "our-devices" blocks the users of "sales" on these devices, which are not hybrid joined. ${says} Require a compliant device instead, or exclude these users.`,
    },
    {
      title: 'a compliant or a hybrid joined device',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    our-devices:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      grantControls: [compliantDevice, domainJoinedDevice]
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a hybrid joined device that is required on hybrid joined ones',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    our-devices:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      grantControls: [domainJoinedDevice]
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: user, linkedTo: ["DC=corp,DC=contoso,DC=com"] }
populations:
  branches:
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
`,
    },
  ],
});
