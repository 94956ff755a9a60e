import { fact } from '../../guide/index';
import type { ConditionalAccessPolicy } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { names, populationsUnder } from './policies';

const { value: applications, source } = fact('conditionalAccess.enrollmentApps');

export default rule({
  id: 'policy-blocks-enrollment',
  summary: 'A Conditional Access policy blocks the applications that devices enroll through.',
  why: 'Users sign in on the device and see that access is blocked. The device does not enroll.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const policy of plan.tenant?.conditionalAccessPolicies ?? []) {
      const block = policy.grantControls?.find(({ value }) => value === 'block');
      const blocked = applications.filter((application) => guards(policy, application));
      if (!block || blocked.length === 0) continue;
      const affected = populationsUnder(policy, plan);
      if (affected.length === 0) continue;
      report(
        block,
        `The policy "${policy.id?.value}" blocks ${blocked.join(' and ')} for the users of ${quoted(affected)}. Unless a condition of the policy leaves new devices out, they cannot enroll. Exclude ${blocked.length === 1 ? 'the application' : 'both applications'}.`,
        {
          related: affected.map(({ id, enrollment }) => ({
            span: enrollment!.method!.node,
            message: `The users of "${id?.value}" sign in to enroll.`,
          })),
          fixes: fixes(policy, blocked),
        },
      );
    }
  },

  examples: [
    {
      title: 'a policy that blocks everything for everyone',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    unknown-places:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      excludeApplications: [Microsoft Intune]
      grantControls: [«block»]
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message:
        'The policy "unknown-places" blocks Microsoft Intune Enrollment for the users of "sales". Unless a condition of the policy leaves new devices out, they cannot enroll. Exclude the application.',
      fixed: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    unknown-places:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      excludeApplications: [Microsoft Intune, Microsoft Intune Enrollment]
      grantControls: [block]
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a policy that asks everyone for a compliant device',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    compliant-devices:
      state: enabled
      target: allResources
      includeGroups: [allUsers]
      grantControls: [compliantDevice]
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a policy that blocks other users',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    guests:
      state: enabled
      target: allResources
      includeGroups: [guests]
      grantControls: [block]
groups:
  guests: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

function guards({ target, includeApplications, excludeApplications }: ConditionalAccessPolicy, name: string): boolean {
  if (names(excludeApplications, name)) return false;
  return (
    target?.value === 'allResources' || (target?.value === 'selectedResources' && names(includeApplications, name))
  );
}

function fixes({ node, target, excludeApplications }: ConditionalAccessPolicy, blocked: readonly string[]): Fix[] {
  if (target?.value !== 'allResources') return [];
  const excluded = [...(excludeApplications ?? []).map(({ value }) => value), ...blocked];
  return [
    unsafeFix(
      `Exclude ${blocked.join(' and ')}, if users may enroll from wherever the policy blocks them`,
      update(node, { excludeApplications: excluded }),
    ),
  ];
}
