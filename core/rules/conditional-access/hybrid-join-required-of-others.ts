import { fact } from '../../guide/index';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { populationsUnder } from './policies';

const { value: required, says, source } = fact('conditionalAccess.hybridJoinedControl');

export default rule({
  id: 'hybrid-join-required-of-others',
  summary:
    'A Conditional Access policy asks all resources for a hybrid joined device, and devices are not to be hybrid joined.',
  why: 'The devices enroll, and their users are refused everywhere: no device of theirs ever meets the policy.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.tenant?.conditionalAccessPolicies ?? []) {
      const control = policy.grantControls?.find(({ value }) => value === 'domainJoinedDevice');
      if (!control || policy.target?.value !== 'allResources') continue;
      const affected = populationsUnder(policy, plan).filter(
        ({ join }) => join?.target && join.target.value !== required,
      );
      if (affected.length === 0) continue;
      report(
        control,
        `The policy "${policy.id?.value}" refuses the users of ${quoted(affected)} on their devices, which are not hybrid joined. ${says} Ask for a compliant device, or exclude these users.`,
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
      title: 'a hybrid joined device that is due on Microsoft Entra joined ones',
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
      message: `The policy "our-devices" refuses the users of "sales" on their devices, which are not hybrid joined. ${says} Ask for a compliant device, or exclude these users.`,
    },
    {
      title: 'a hybrid joined device that is due on hybrid joined ones',
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
