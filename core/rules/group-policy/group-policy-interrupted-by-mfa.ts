import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { tellsUsersOf } from '../communication/tells-users-of';
import { appliesTo } from '../conditional-access/policies';
import { enrolledBy } from '../enrolled-by';
import { guardsEnrollment, type MultifactorPolicy, multifactorPolicies } from '../multifactor-policies';
import { rule } from '../rule';
import { enrollAsUsers } from './credential';

const { says, source } = fact('groupPolicy.multifactorPrompt');

export default rule({
  id: 'group-policy-interrupted-by-mfa',
  summary:
    'Group Policy is to enroll devices, and a Conditional Access policy asks their users for multifactor authentication on the way.',
  why: 'Users get a notification that they may not expect. Devices of users who do not answer it stay unmanaged.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const policies = multifactorPolicies(plan).filter(({ policy }) => guardsEnrollment(policy));
    if (policies.length === 0) return;
    const told = tellsUsersOf(plan);
    for (const population of enrolledBy(plan, 'groupPolicy')) {
      const { id, enrollment } = population;
      // With the device credential, no user signs in.
      if (!enrollAsUsers(population, plan)) continue;
      if (enrollment.usersNotified?.value === true || told(population)) continue;
      const asking = policies.find(({ policy }) => appliesTo(policy, population, plan));
      if (!asking) continue;
      report(
        enrollment.option,
        `Group Policy is to enroll the devices of "${id?.value}", and "${asking.policy.id?.value}" asks their users for multifactor authentication. ${says} Tell them to expect it.`,
        {
          related: [{ span: asking.control.node, message: 'The policy asks for multifactor authentication.' }],
          fixes: fixes(population, asking),
        },
      );
    }
  },

  examples: [
    {
      title: 'Group Policy and multifactor authentication for all resources',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa: { state: enabled, target: allResources, includeGroups: [allUsers], grantControls: [mfa] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: «groupPolicy» }
`,
      message: `Group Policy is to enroll the devices of "branches", and "mfa" asks their users for multifactor authentication. ${says} Tell them to expect it.`,
      fixed: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa: { state: enabled, target: allResources, includeGroups: [allUsers], grantControls: [mfa] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, usersNotified: true }
`,
    },
    {
      title: 'Group Policy and multifactor authentication for all resources but the enrollment',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa:
      state: enabled
      target: allResources
      excludeApplications: [Microsoft Intune Enrollment]
      includeGroups: [allUsers]
      grantControls: [mfa]
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'users who are told to expect it',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    mfa: { state: enabled, target: allResources, includeGroups: [allUsers], grantControls: [mfa] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, usersNotified: true }
`,
    },
  ],
});

function fixes({ enrollment }: Population, { policy }: MultifactorPolicy): Fix[] {
  if (!enrollment) return [];
  const tell = unsafeFix('Say that the users are told, if they are', update(enrollment.node, { usersNotified: true }));
  if (policy.target?.value !== 'allResources' || policy.excludeApplications) return [tell];
  const [app] = fact('conditionalAccess.enrollmentApps').value;
  const spare = unsafeFix(
    `Leave out "${app}" in "${policy.id?.value}", if enrolling may do without it`,
    update(policy.node, { excludeApplications: [app] }),
  );
  return [tell, spare];
}
